//! Cases about times: the clock's, and what holds when the clock goes back.
#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use super::super::Store;
use super::{Opener, ada, at, everyone, numbered, renamed, world};
use crate::clock::Clock;
use crate::customer::Changes;

pub(crate) async fn every_time_is_the_clock_s<O: Opener>(opener: &O) {
    let clock = Clock::fixed(1_000);
    let (store, world) = (opener.open(at(&clock)).await, world());
    let times = |created_at, updated_at| (created_at, updated_at);
    let created = store.create(world, ada()).await.unwrap();
    assert_eq!(
        (created.created_at, created.updated_at),
        times(1_000, 1_000)
    );
    clock.fix(2_000);
    let id = || "user_1".to_owned();
    let updated = store.update(world, id(), renamed("x")).await.unwrap();
    assert_eq!(
        (updated.created_at, updated.updated_at),
        times(1_000, 2_000)
    );
    clock.fix(3_000);
    let archived = store.archive(world, id()).await.unwrap();
    assert_eq!(
        (archived.created_at, archived.updated_at),
        times(1_000, 3_000)
    );
    clock.fix(4_000);
    assert_eq!(store.archive(world, id()).await, Ok(archived));
}

pub(crate) async fn an_update_of_nothing_still_moves_the_time<O: Opener>(opener: &O) {
    let (store, world) = (opener.open(at(&Clock::fixed(1_000))).await, world());
    let created = store.create(world, ada()).await.unwrap();
    let updated = store
        .update(world, "user_1".to_owned(), Changes::default())
        .await
        .unwrap();
    assert!(updated.updated_at > created.updated_at);
}

pub(crate) async fn no_customer_is_created_before_an_earlier_one_when_the_clock_goes_back<
    O: Opener,
>(
    opener: &O,
) {
    let clock = Clock::fixed(1_000);
    let (store, world) = (opener.open(at(&clock)).await, world());
    let first = store.create(world, numbered(1)).await.unwrap();
    clock.fix(10);
    let second = store.create(world, numbered(2)).await.unwrap();
    assert_eq!(second.created_at, first.created_at);
    clock.fix(2_000);
    let third = store.create(world, numbered(3)).await.unwrap();
    assert_eq!(third.created_at, 2_000);
    clock.fix(-5);
    let fourth = store.create(world, numbered(4)).await.unwrap();
    assert_eq!(fourth.created_at, 2_000);
    // Another world has a history of its own.
    let elsewhere = store.create(super::world(), ada()).await.unwrap();
    assert_eq!(elsewhere.created_at, -5);
    let (customers, _) = everyone(&store, world).await;
    assert!(customers.is_sorted_by_key(|customer| (customer.created_at, customer.id.clone())));
}

pub(crate) async fn an_update_is_always_later_than_the_last_when_the_clock_goes_back<O: Opener>(
    opener: &O,
) {
    let clock = Clock::fixed(1_000);
    let (store, world) = (opener.open(at(&clock)).await, world());
    let mut last = store.create(world, ada()).await.unwrap().updated_at;
    let id = || "user_1".to_owned();
    for time in [500, 1_000, 3_000, 3_000, 20] {
        clock.fix(time);
        let updated = store.update(world, id(), Changes::default()).await.unwrap();
        assert!(updated.updated_at > last && updated.updated_at >= time);
        last = updated.updated_at;
    }
    clock.fix(0);
    assert!(store.archive(world, id()).await.unwrap().updated_at > last);
}
