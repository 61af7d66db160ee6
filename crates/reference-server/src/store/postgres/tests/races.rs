//! Several servers on one database.
#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use std::collections::HashMap;

use super::*;
use crate::cursor::Direction;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs PostgreSQL"]
async fn servers_that_start_at_once_on_an_empty_database_all_start() {
    let database = Database::new("starts").await;
    let starts: Vec<_> = (0..8)
        .map(|_| {
            let url = database.url();
            tokio::spawn(async move { PostgresStore::open(&url, Options::default()).await })
        })
        .collect();
    for (number, start) in starts.into_iter().enumerate() {
        let store = start.await.unwrap().unwrap();
        store.create(world(), numbered(number)).await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs PostgreSQL"]
async fn of_servers_that_race_each_external_id_is_won_by_one_and_the_totals_are_right() {
    let database = Database::new("races").await;
    let mut stores = Vec::new();
    for _ in 0..3 {
        stores.push(database.open(Options::default()).await);
    }
    let worlds: Vec<World> = (0..5)
        .map(|number| World::of_key(&format!("sk_test_{number}")))
        .collect();
    let attempts: Vec<_> = (0..1_500)
        .map(|attempt: usize| {
            let store = stores[attempt % 3].clone();
            let world = worlds[attempt % 5];
            // Every server tries every one of 50 identifiers of every world, twice.
            let number = attempt / 15 % 50;
            tokio::spawn(
                async move { (world, number, store.create(world, numbered(number)).await) },
            )
        })
        .collect();
    let mut wins: HashMap<([u8; 32], usize), usize> = HashMap::new();
    for attempt in attempts {
        let (world, number, outcome) = attempt.await.unwrap();
        match outcome {
            Ok(_) => *wins.entry((*world.key_hash(), number)).or_default() += 1,
            Err(error) => assert_eq!(error, StoreError::Conflict),
        }
    }
    assert_eq!(wins.len(), 250);
    assert!(wins.values().all(|count| *count == 1), "{wins:?}");
    for world in worlds {
        let page = stores[0].list(world, None, 1_000).await.unwrap();
        assert_eq!((page.customers.len(), page.total), (50, 50));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs PostgreSQL"]
async fn whoever_follows_the_cursors_while_servers_create_misses_nobody() {
    let database = Database::new("cursors").await;
    let reader = database.open(Options::default()).await;
    let creators: Vec<_> = (0..3)
        .map(|creator| {
            let url = database.url();
            tokio::spawn(async move {
                let store = PostgresStore::open(&url, Options::default()).await.unwrap();
                for number in 0..60 {
                    let number = creator * 1_000 + number;
                    store.create(world(), numbered(number)).await.unwrap();
                }
            })
        })
        .collect();
    let mut seen: Vec<String> = Vec::new();
    let mut cursor = None;
    loop {
        let are_done = creators.iter().all(tokio::task::JoinHandle::is_finished);
        let page = reader.list(world(), cursor.clone(), 2).await.unwrap();
        if let Some(last) = page.customers.last() {
            let position = Cursor::behind(last.created_at, last.id.clone(), Direction::Forward);
            cursor = Some(position);
        } else if are_done {
            break;
        }
        seen.extend(page.customers.into_iter().map(|customer| customer.id));
    }
    for creator in creators {
        creator.await.unwrap();
    }
    let all = reader.list(world(), None, 1_000).await.unwrap();
    let all: Vec<String> = all
        .customers
        .into_iter()
        .map(|customer| customer.id)
        .collect();
    assert_eq!(all.len(), 180);
    assert_eq!(seen, all);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs PostgreSQL"]
async fn a_create_that_waits_for_another_server_is_not_created_before_that_one_s() {
    let database = Database::new("waits").await;
    let store = database.open(Options::default()).await;
    let first = store.create(world(), numbered(1)).await.unwrap();
    // The other server has locked the world, its clock is an hour ahead, and it takes its time to commit.
    let other = database.client().await;
    let ahead = first.created_at + 3_600_000;
    let locks = format!("BEGIN; UPDATE counterpart.worlds SET latest = {ahead}");
    other.batch_execute(&locks).await.unwrap();
    let waiting = {
        let store = store.clone();
        tokio::spawn(async move { store.create(world(), numbered(2)).await })
    };
    until_somebody_waits(&other).await;
    assert_eq!(store.list(world(), None, 10).await.unwrap().total, 1);
    other.batch_execute("COMMIT").await.unwrap();
    let second = waiting.await.unwrap().unwrap();
    assert_eq!(second.created_at, ahead);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs PostgreSQL"]
async fn a_deadlock_with_another_server_is_sorted_out_unnoticed() {
    let database = Database::new("deadlock").await;
    let store = database.open(Options::default()).await;
    store.create(world(), numbered(1)).await.unwrap();
    let other = database.client().await;
    other
        .batch_execute("BEGIN; SELECT FROM counterpart.customers FOR UPDATE")
        .await
        .unwrap();
    // The store gets the lock on the world and waits for the customer; the other one has it the other way round.
    let waiting = {
        let store = store.clone();
        tokio::spawn(async move { store.archive(world(), "user_1".to_owned()).await })
    };
    until_somebody_waits(&other).await;
    let outcome = other
        .batch_execute("SELECT FROM counterpart.worlds FOR UPDATE; COMMIT")
        .await;
    if outcome.is_err() {
        // It was the one to give way.
        other.batch_execute("ROLLBACK").await.unwrap();
    }
    assert!(waiting.await.unwrap().is_ok());
}

/// Returns when a session of the database waits for a lock.
async fn until_somebody_waits(client: &Client) {
    const QUERY: &str = "
        SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'";
    loop {
        // Activity is shown as of the first look within a transaction.
        client
            .batch_execute("SELECT pg_stat_clear_snapshot()")
            .await
            .unwrap();
        let waiting: i64 = client.query_one(QUERY, &[]).await.unwrap().get(0);
        if waiting > 0 {
            return;
        }
    }
}
