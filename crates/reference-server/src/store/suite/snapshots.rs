//! Cases about the store as a whole: checked, reset, taken out and put back.
#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use super::super::{KeyHash, Options, Scope, Snapshot, Store, StoreError, WorldSnapshot};
use super::{Opener, ada, at, everyone, numbered, renamed, seeded, world};
use crate::clock::Clock;
use crate::customer::{Customer, State};
use crate::key::World;

pub(crate) async fn an_open_store_passes_its_check<O: Opener>(opener: &O) {
    let store = opener.open_alone(Options::default()).await;
    let before = store.snapshot().await;
    assert_eq!(store.check().await, Ok(()));
    assert_eq!(store.snapshot().await, before);
}

pub(crate) async fn a_reset_world_is_empty_and_the_others_are_not<O: Opener>(opener: &O) {
    let (store, one, other) = (opener.open(Options::default()).await, world(), world());
    for number in 0..3 {
        store.create(one, numbered(number)).await.unwrap();
    }
    store.archive(one, "user_2".to_owned()).await.unwrap();
    store.create(other, ada()).await.unwrap();
    assert_eq!(store.reset(Scope::World(one)).await, Ok(3));
    assert_eq!(everyone(&store, one).await, (Vec::new(), 0));
    assert_eq!(
        store.get(one, "user_1".to_owned()).await,
        Err(StoreError::NotFound)
    );
    assert_eq!(everyone(&store, other).await.1, 1);
    assert_eq!(store.reset(Scope::World(one)).await, Ok(0));
}

pub(crate) async fn a_reset_of_everything_leaves_nothing<O: Opener>(opener: &O) {
    let store = opener.open_alone(Options::default()).await;
    assert_eq!(store.reset(Scope::Everything).await, Ok(0));
    let worlds = [world(), world()];
    for world in worlds {
        store.create(world, ada()).await.unwrap();
    }
    assert_eq!(store.reset(Scope::Everything).await, Ok(2));
    for world in worlds {
        assert_eq!(everyone(&store, world).await, (Vec::new(), 0));
    }
    assert_eq!(store.snapshot().await, Ok(Snapshot::default()));
}

pub(crate) async fn a_world_that_was_reset_begins_anew<O: Opener>(opener: &O) {
    let clock = Clock::fixed(2_000);
    let options = Options {
        clock: clock.clone(),
        ..seeded(7)
    };
    let (store, world) = (opener.open(options).await, world());
    let first = store.create(world, ada()).await.unwrap();
    store.reset(Scope::World(world)).await.unwrap();
    assert_eq!(store.create(world, ada()).await, Ok(first));
    store.reset(Scope::World(world)).await.unwrap();
    clock.fix(1_000);
    assert_eq!(store.create(world, ada()).await.unwrap().created_at, 1_000);
}

pub(crate) async fn a_snapshot_put_back_is_everything_that_there_was<O: Opener>(opener: &O) {
    let store = opener.open_alone(Options::default()).await;
    let (one, other) = (world(), world());
    let snapshot = filled(&store, one, other).await;
    let before = [everyone(&store, one).await, everyone(&store, other).await];

    store.reset(Scope::World(other)).await.unwrap();
    store
        .update(one, "user_1".to_owned(), renamed("x"))
        .await
        .unwrap();
    let later = world();
    store.create(later, ada()).await.unwrap();

    assert_eq!(store.restore(snapshot.clone()).await, Ok(()));
    assert_eq!(everyone(&store, one).await, before[0]);
    assert_eq!(everyone(&store, other).await, before[1]);
    assert_eq!(everyone(&store, later).await, (Vec::new(), 0));
    assert_eq!(store.snapshot().await, Ok(snapshot.clone()));

    let another = opener.open_alone(Options::default()).await;
    assert_eq!(another.restore(snapshot.clone()).await, Ok(()));
    assert_eq!(another.snapshot().await, Ok(snapshot));
}

pub(crate) async fn a_snapshot_goes_through_json_unchanged<O: Opener>(opener: &O) {
    let store = opener.open_alone(Options::default()).await;
    let snapshot = filled(&store, world(), world()).await;
    let json = serde_json::to_string(&snapshot).unwrap();
    assert_eq!(
        serde_json::from_str::<Snapshot>(&json).unwrap(),
        snapshot,
        "{json}"
    );
}

pub(crate) async fn what_is_restored_goes_on_where_it_was<O: Opener>(opener: &O) {
    let (one, other) = (world(), world());
    let mut following = Vec::new();
    for restored in [false, true] {
        let clock = Clock::fixed(1_000);
        let options = Options {
            clock: clock.clone(),
            ..seeded(7)
        };
        let store = opener.open_alone(options).await;
        let snapshot = filled(&store, one, other).await;
        if restored {
            store.reset(Scope::Everything).await.unwrap();
            store.restore(snapshot).await.unwrap();
        }
        clock.fix(5_000);
        assert_eq!(store.create(one, ada()).await, Err(StoreError::Conflict));
        following.push(store.create(one, numbered(9)).await.unwrap());
        assert_eq!(everyone(&store, one).await.1, 4);
        let archived = store.archive(one, "user_1".to_owned()).await.unwrap();
        assert_eq!(archived.state, State::Archived);
    }
    assert_eq!(following[0], following[1]);
}

pub(crate) async fn a_snapshot_that_breaks_a_rule_changes_nothing<O: Opener>(opener: &O) {
    let store = opener.open_alone(Options::default()).await;
    let before = filled(&store, world(), world()).await;
    let broken: [(&str, StoreError, Breaking); 8] = [
        ("two active ones", StoreError::Conflict, |world| {
            world.customers[1].external_id = world.customers[0].external_id.clone();
        }),
        ("one id", StoreError::Conflict, |world| {
            world.customers[1].id = world.customers[0].id.clone();
        }),
        ("one invoice number", StoreError::Conflict, |world| {
            let base = world.customers[0].invoice_number_base.clone();
            world.customers[1].invoice_number_base = base;
        }),
        ("updated before created", StoreError::Conflict, |world| {
            world.customers[1].updated_at = world.customers[1].created_at - 1;
        }),
        ("a NUL", StoreError::NulCharacter, |world| {
            world.customers[1].name = "a\0b".to_owned();
        }),
        ("no time", StoreError::ImpossibleTime(i64::MAX), |world| {
            world.customers[1].updated_at = i64::MAX;
        }),
        (
            "no latest time",
            StoreError::ImpossibleTime(i64::MAX),
            |world| {
                world.latest = i64::MAX;
            },
        ),
        ("a NUL in a number", StoreError::NulCharacter, |world| {
            world.customers[1].invoice_number_base = "\0".to_owned();
        }),
    ];
    for (rule, error, break_it) in broken {
        let mut world = two_active();
        break_it(&mut world);
        let snapshot = Snapshot {
            worlds: vec![world],
        };
        assert_eq!(store.restore(snapshot).await, Err(error), "{rule}");
        assert_eq!(store.snapshot().await.as_ref(), Ok(&before), "{rule}");
    }
    let twice = Snapshot {
        worlds: vec![two_active(), two_active()],
    };
    assert_eq!(store.restore(twice).await, Err(StoreError::Conflict));
    assert_eq!(store.snapshot().await, Ok(before));
    let sound = Snapshot {
        worlds: vec![two_active()],
    };
    assert_eq!(store.restore(sound).await, Ok(()));
}

pub(crate) async fn a_restored_world_creates_nobody_before_its_youngest<O: Opener>(opener: &O) {
    let clock = Clock::fixed(10);
    let store = opener.open_alone(at(&clock)).await;
    // Written by hand, say: the youngest is younger than the world claims to know.
    let mut edited = two_active();
    edited.latest = 5;
    let key_hash = World::of_key("sk_test_two_active");
    let snapshot = Snapshot {
        worlds: vec![edited],
    };
    store.restore(snapshot).await.unwrap();
    let created = store.create(key_hash, ada()).await.unwrap();
    assert_eq!(created.created_at, 1_002);
}

pub(crate) async fn a_world_from_whose_snapshot_somebody_was_taken_out_still_takes_others<
    O: Opener,
>(
    opener: &O,
) {
    let options = Options {
        clock: Clock::fixed(1_000),
        ..seeded(7)
    };
    let (store, world) = (opener.open_alone(options).await, world());
    for number in 0..4 {
        store.create(world, numbered(number)).await.unwrap();
    }
    let mut edited = store.snapshot().await.unwrap();
    edited.worlds[0].customers.drain(..2);
    store.restore(edited).await.unwrap();
    for number in 4..8 {
        store.create(world, numbered(number)).await.unwrap();
    }
    let (customers, total) = everyone(&store, world).await;
    let names = customers.iter().map(|customer| &customer.external_id);
    assert!(
        names.eq((2..8)
            .map(|number| format!("user_{number}"))
            .collect::<Vec<_>>()
            .iter())
    );
    assert_eq!(total, 6);
}

/// Fills the store with an active, a changed and an archived customer in one world and one in another, and takes it out.
async fn filled(store: &impl Store, one: World, other: World) -> Snapshot {
    for number in 0..3 {
        store.create(one, numbered(number)).await.unwrap();
    }
    let id = |text: &str| text.to_owned();
    store.update(one, id("user_1"), renamed("Z")).await.unwrap();
    store.archive(one, id("user_2")).await.unwrap();
    store.create(other, ada()).await.unwrap();
    let snapshot = store.snapshot().await.unwrap();
    let counts = snapshot.worlds.iter().map(|world| world.customers.len());
    assert_eq!(counts.sum::<usize>(), 4);
    assert!(snapshot.worlds.is_sorted_by_key(|world| world.key_hash));
    snapshot
}

/// Makes a sound world unsound.
type Breaking = fn(&mut WorldSnapshot);

/// A world with two active customers, that breaks no rule.
fn two_active() -> WorldSnapshot {
    let customer = |number: i64| Customer {
        id: format!("cust_{number}"),
        created_at: 1_000 + number,
        updated_at: 2_000,
        email: "e".to_owned(),
        name: "n".to_owned(),
        invoice_number_base: format!("000000{number}"),
        state: State::Active,
        logo_url: None,
        icon_url: None,
        domain: None,
        external_id: format!("restored_{number}"),
        user_id: None,
        catalog_id: None,
    };
    WorldSnapshot {
        key_hash: KeyHash(*World::of_key("sk_test_two_active").key_hash()),
        latest: 1_002,
        customers: vec![customer(1), customer(2)],
    }
}
