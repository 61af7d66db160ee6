//! Cases about what is still there when a store is closed and opened again, or opened twice.
#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use super::super::{Options, Store, StoreError, Unavailable, UnavailableCause};
use super::{Opener, ada, everyone, numbered, renamed, seeded, world};

pub(crate) async fn a_closed_store_says_so_and_a_reopened_one_has_everything<O: Opener>(
    opener: &O,
) {
    let (store, world) = (opener.open(Options::default()).await, world());
    for number in 0..3 {
        store.create(world, numbered(number)).await.unwrap();
    }
    let id = |text: &str| text.to_owned();
    store
        .update(world, id("user_1"), renamed("Z"))
        .await
        .unwrap();
    store.archive(world, id("user_2")).await.unwrap();
    let before = everyone(&store, world).await;
    store.close().await;
    let is_closed = |error: StoreError| {
        matches!(
            error,
            StoreError::Unavailable(Unavailable {
                cause: UnavailableCause::Closed,
                ..
            })
        )
    };
    assert!(is_closed(
        store.create(world, numbered(3)).await.unwrap_err()
    ));
    assert!(is_closed(store.get(world, id("user_1")).await.unwrap_err()));
    assert!(is_closed(store.check().await.unwrap_err()));

    let store = opener.open(Options::default()).await;
    assert_eq!(everyone(&store, world).await, before);
    assert_eq!(
        store.create(world, numbered(1)).await,
        Err(StoreError::Conflict)
    );
}

pub(crate) async fn a_seed_goes_on_after_a_restart<O: Opener>(opener: &O) {
    let (store, world) = (opener.open(seeded(7)).await, world());
    let first = store.create(world, numbered(1)).await.unwrap();
    store.close().await;
    let store = opener.open(seeded(7)).await;
    let second = store.create(world, numbered(2)).await.unwrap();
    assert_ne!(first.id, second.id);
}

pub(crate) async fn two_stores_on_one_database_keep_the_rules_together<O: Opener>(opener: &O) {
    let world = world();
    let stores = [
        opener.open(Options::default()).await,
        opener.open(Options::default()).await,
    ];
    let attempts: Vec<_> = (0..60)
        .map(|attempt| {
            let store = stores[attempt % 2].clone();
            tokio::spawn(async move { store.create(world, numbered(attempt / 4)).await })
        })
        .collect();
    let mut created = 0;
    for attempt in attempts {
        match attempt.await.unwrap() {
            Ok(_) => created += 1,
            Err(error) => assert_eq!(error, StoreError::Conflict),
        }
    }
    assert_eq!(created, 15);
    let [one, other] = &stores;
    assert_eq!(everyone(one, world).await, everyone(other, world).await);
    assert_eq!(everyone(one, world).await.1, 15);
    let last = one.update(world, ada().external_id, renamed("Z")).await;
    assert_eq!(other.get(world, ada().external_id).await, last);
}
