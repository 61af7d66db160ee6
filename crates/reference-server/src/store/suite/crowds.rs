//! Cases about many callers at once.
#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use std::collections::HashSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::super::{Options, Store, StoreError};
use super::{Opener, ada, everyone, numbered, renamed, world};
use crate::customer::State;

pub(crate) async fn of_many_callers_at_once_each_external_id_is_won_by_one<O: Opener>(opener: &O) {
    let (store, world) = (opener.open(Options::default()).await, world());
    let attempts: Vec<_> = (0..200)
        .map(|attempt| {
            let store = store.clone();
            tokio::spawn(async move { store.create(world, numbered(attempt % 20)).await })
        })
        .collect();
    let mut winners = Vec::new();
    for attempt in attempts {
        match attempt.await.unwrap() {
            Ok(winner) => winners.push(winner),
            Err(error) => assert_eq!(error, StoreError::Conflict),
        }
    }
    winners.sort_by_key(|winner| (winner.created_at, winner.id.clone()));
    assert_eq!(winners.len(), 20);
    assert_eq!(everyone(&store, world).await, (winners, 20));
}

pub(crate) async fn of_many_callers_at_once_one_begins_the_world<O: Opener>(opener: &O) {
    let store = opener.open(Options::default()).await;
    for _ in 0..5 {
        let world = world();
        let callers: Vec<_> = (0..8)
            .map(|number| {
                let store = store.clone();
                tokio::spawn(async move { store.create(world, numbered(number)).await })
            })
            .collect();
        let mut bases = HashSet::new();
        for caller in callers {
            bases.insert(caller.await.unwrap().unwrap().invoice_number_base);
        }
        assert_eq!(bases.len(), 8);
        assert_eq!(everyone(&store, world).await.1, 8);
    }
}

pub(crate) async fn updates_of_one_customer_follow_each_other<O: Opener>(opener: &O) {
    let (store, world) = (opener.open(Options::default()).await, world());
    store.create(world, ada()).await.unwrap();
    let callers: Vec<_> = (0..40)
        .map(|number| {
            let store = store.clone();
            tokio::spawn(async move {
                let changes = renamed(&format!("name {number}"));
                store.update(world, "user_1".to_owned(), changes).await
            })
        })
        .collect();
    let mut updated = Vec::new();
    for caller in callers {
        updated.push(caller.await.unwrap().unwrap());
    }
    updated.sort_by_key(|customer| customer.updated_at);
    assert!(
        updated.is_sorted_by(|one, next| one.updated_at < next.updated_at),
        "two updates have one time"
    );
    let last = updated.pop().unwrap();
    assert_eq!(store.get(world, "user_1".to_owned()).await, Ok(last));
}

pub(crate) async fn the_total_is_what_a_full_listing_counts_at_every_moment<O: Opener>(opener: &O) {
    let (store, world) = (opener.open(Options::default()).await, world());
    let busy = Arc::new(AtomicBool::new(true));
    let watcher = {
        let (store, busy) = (store.clone(), Arc::clone(&busy));
        tokio::spawn(async move {
            let mut looks = 0;
            while busy.load(Ordering::Relaxed) || looks == 0 {
                let (customers, total) = everyone(&store, world).await;
                assert_eq!(i64::try_from(customers.len()).unwrap(), total);
                looks += 1;
            }
        })
    };
    let callers: Vec<_> = (0..4)
        .map(|caller| {
            let store = store.clone();
            tokio::spawn(async move {
                for number in 0..20 {
                    let new = numbered(100 * caller + number);
                    let id = new.external_id.clone();
                    store.create(world, new.clone()).await.unwrap();
                    assert_eq!(store.create(world, new).await, Err(StoreError::Conflict));
                    if number % 2 == 0 {
                        store.archive(world, id).await.unwrap();
                    }
                }
            })
        })
        .collect();
    for caller in callers {
        caller.await.unwrap();
    }
    busy.store(false, Ordering::Relaxed);
    watcher.await.unwrap();
    let (customers, total) = everyone(&store, world).await;
    let active = customers
        .iter()
        .filter(|customer| customer.state == State::Active);
    assert_eq!((active.count(), total), (40, 80));
}
