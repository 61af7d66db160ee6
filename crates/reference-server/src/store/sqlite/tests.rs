//! The store's rules, each held by a file and by memory alike where it is not about one of them.
#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use std::path::Path;

use super::*;
use crate::clock::Clock;
use crate::cursor::Direction;
use crate::customer::{Change, State};

fn world() -> World {
    World::of_key("sk_test_1")
}

fn ada() -> NewCustomer {
    NewCustomer {
        email: "ada@example.com".to_owned(),
        name: "Ada".to_owned(),
        external_id: "user_1".to_owned(),
        ..NewCustomer::default()
    }
}

fn numbered(number: usize) -> NewCustomer {
    NewCustomer {
        external_id: format!("user_{number}"),
        ..ada()
    }
}

fn memory() -> SqliteStore {
    memory_at(Clock::system())
}

fn memory_at(clock: Clock) -> SqliteStore {
    let options = Options {
        clock,
        ..Options::default()
    };
    SqliteStore::open(&Location::Memory, options).unwrap()
}

fn file(folder: &Path) -> SqliteStore {
    let location = Location::File(folder.join("customers.sqlite"));
    SqliteStore::open(&location, Options::default()).unwrap()
}

#[tokio::test]
async fn a_created_customer_is_found_with_everything_that_was_said_of_it() {
    let store = memory();
    let text = |text: &str| Some(text.to_owned());
    let new = NewCustomer {
        logo_url: text("https://e.org/l.png"),
        icon_url: text("https://e.org/i.png"),
        domain: text("e.org"),
        user_id: text("user_of_ours"),
        catalog_id: text("catalog_1"),
        ..ada()
    };
    let created = store.create(world(), new.clone()).await.unwrap();
    assert_eq!(created.state, State::Active);
    assert_eq!(created.updated_at, created.created_at);
    assert_eq!(created.logo_url, new.logo_url);
    assert_eq!(created.icon_url, new.icon_url);
    assert_eq!(created.domain, new.domain);
    assert_eq!(created.user_id, new.user_id);
    assert_eq!(created.catalog_id, new.catalog_id);
    assert_eq!(store.get(world(), "user_1".to_owned()).await, Ok(created));
}

#[tokio::test]
async fn a_second_active_customer_with_the_same_external_id_is_a_conflict() {
    let store = memory();
    store.create(world(), ada()).await.unwrap();
    assert_eq!(
        store.create(world(), ada()).await,
        Err(StoreError::Conflict)
    );
    let other_case = NewCustomer {
        external_id: "USER_1".to_owned(),
        ..ada()
    };
    assert!(store.create(world(), other_case).await.is_ok());
}

#[tokio::test]
async fn a_customer_created_archived_never_conflicts_and_is_not_found() {
    let store = memory();
    let archived = NewCustomer {
        state: State::Archived,
        ..ada()
    };
    store.create(world(), archived.clone()).await.unwrap();
    store.create(world(), archived.clone()).await.unwrap();
    assert_eq!(
        store.get(world(), "user_1".to_owned()).await,
        Err(StoreError::NotFound)
    );
    store.create(world(), ada()).await.unwrap();
    assert!(store.create(world(), archived).await.is_ok());
}

#[tokio::test]
async fn worlds_do_not_see_each_other() {
    let store = memory();
    store.create(world(), ada()).await.unwrap();
    let other = World::of_key("sk_live_1");
    assert_eq!(
        store.get(other, "user_1".to_owned()).await,
        Err(StoreError::NotFound)
    );
    assert_eq!(store.list(other, None, 10).await.unwrap().total, 0);
    assert!(store.create(other, ada()).await.is_ok());
}

#[tokio::test]
async fn an_unknown_user_is_refused_and_nothing_is_stored() {
    let store = memory();
    let refused = NewCustomer {
        user_id: Some("unknown_1".to_owned()),
        ..ada()
    };
    let error = StoreError::UnknownUser("unknown_1".to_owned());
    assert_eq!(store.create(world(), refused).await, Err(error.clone()));
    assert_eq!(store.list(world(), None, 10).await.unwrap().total, 0);

    let created = store.create(world(), ada()).await.unwrap();
    let changes = Changes {
        user_id: Change::Set(Some("unknown_1".to_owned())),
        ..Changes::default()
    };
    assert_eq!(
        store.update(world(), "user_1".to_owned(), changes).await,
        Err(error)
    );
    assert_eq!(store.get(world(), "user_1".to_owned()).await, Ok(created));
}

#[tokio::test]
async fn a_nul_character_is_refused_everywhere() {
    let store = memory();
    let nul = || "a\0b".to_owned();
    let refused = Err(StoreError::NulCharacter);
    assert_eq!(
        store
            .create(
                world(),
                NewCustomer {
                    name: nul(),
                    ..ada()
                }
            )
            .await,
        refused
    );
    assert_eq!(
        store
            .create(
                world(),
                NewCustomer {
                    domain: Some(nul()),
                    ..ada()
                }
            )
            .await,
        refused
    );
    assert_eq!(store.get(world(), nul()).await, refused);
    assert_eq!(store.archive(world(), nul()).await, refused);
    let changes = Changes {
        name: Change::Set(nul()),
        ..Changes::default()
    };
    assert_eq!(
        store.update(world(), "user_1".to_owned(), changes).await,
        refused
    );
}

#[tokio::test]
async fn an_update_sets_clears_and_leaves_alone() {
    let clock = Clock::fixed(1_000);
    let store = memory_at(clock.clone());
    let new = NewCustomer {
        domain: Some("e.org".to_owned()),
        logo_url: Some("l".to_owned()),
        ..ada()
    };
    let created = store.create(world(), new).await.unwrap();
    clock.fix(2_000);
    let changes = Changes {
        name: Change::Set("Countess".to_owned()),
        domain: Change::Set(None),
        ..Changes::default()
    };
    let updated = store
        .update(world(), "user_1".to_owned(), changes)
        .await
        .unwrap();
    let expected = Customer {
        name: "Countess".to_owned(),
        domain: None,
        updated_at: 2_000,
        ..created
    };
    assert_eq!(updated, expected);
    assert_eq!(store.get(world(), "user_1".to_owned()).await, Ok(expected));
}

#[tokio::test]
async fn an_update_of_nothing_still_moves_the_time() {
    let store = memory_at(Clock::fixed(1_000));
    let created = store.create(world(), ada()).await.unwrap();
    let updated = store
        .update(world(), "user_1".to_owned(), Changes::default())
        .await
        .unwrap();
    assert!(updated.updated_at > created.updated_at);
    assert_eq!(
        store
            .update(world(), "nobody".to_owned(), Changes::default())
            .await,
        Err(StoreError::NotFound)
    );
}

#[tokio::test]
async fn archiving_frees_the_external_id_and_can_be_repeated() {
    let store = memory();
    store.create(world(), ada()).await.unwrap();
    let archived = store.archive(world(), "user_1".to_owned()).await.unwrap();
    assert_eq!(archived.state, State::Archived);
    assert_eq!(
        store.archive(world(), "user_1".to_owned()).await,
        Ok(archived.clone())
    );
    assert_eq!(
        store.get(world(), "user_1".to_owned()).await,
        Err(StoreError::NotFound)
    );
    assert_eq!(
        store
            .update(world(), "user_1".to_owned(), Changes::default())
            .await,
        Err(StoreError::NotFound)
    );

    let successor = store.create(world(), ada()).await.unwrap();
    let retired = store.archive(world(), "user_1".to_owned()).await.unwrap();
    assert_eq!(retired.id, successor.id);
    assert_eq!(store.list(world(), None, 10).await.unwrap().total, 2);
    assert_eq!(
        store.archive(world(), "nobody".to_owned()).await,
        Err(StoreError::NotFound)
    );
}

#[tokio::test]
async fn pages_cover_every_customer_once_even_within_one_millisecond() {
    let clock = Clock::fixed(1_000);
    let folder = tempfile::tempdir().unwrap();
    let location = Location::File(folder.path().join("customers.sqlite"));
    let options = Options {
        clock,
        ..Options::default()
    };
    let store = SqliteStore::open(&location, options).unwrap();
    for number in 0..25 {
        store.create(world(), numbered(number)).await.unwrap();
    }
    let mut seen = Vec::new();
    let mut lengths = Vec::new();
    let mut cursor = None;
    loop {
        let page = store.list(world(), cursor, 10).await.unwrap();
        assert_eq!(page.total, 25);
        lengths.push(page.customers.len());
        seen.extend(page.customers.into_iter().map(|customer| customer.id));
        cursor = page.next;
        if cursor.is_none() {
            break;
        }
    }
    assert_eq!(lengths, [10, 10, 5]);
    assert!(seen.is_sorted());
    seen.dedup();
    assert_eq!(seen.len(), 25);
}

#[tokio::test]
async fn a_full_last_page_has_no_successor() {
    let store = memory();
    for number in 0..10 {
        store.create(world(), numbered(number)).await.unwrap();
    }
    let page = store.list(world(), None, 10).await.unwrap();
    assert_eq!((page.customers.len(), page.next), (10, None));
}

#[tokio::test]
async fn a_list_can_go_backward_and_from_a_cursor_without_identifier() {
    let clock = Clock::fixed(1_000);
    let store = memory_at(clock.clone());
    for number in 0..5 {
        clock.fix(1_000 + i64::try_from(number).unwrap());
        store.create(world(), numbered(number)).await.unwrap();
    }
    let names = |page: Page| {
        page.customers
            .into_iter()
            .map(|customer| customer.external_id)
            .collect::<Vec<_>>()
    };
    let cursor = |direction| {
        let mut cursor = Cursor::behind(1_002, String::new(), direction);
        cursor.id = None;
        cursor
    };
    let forward = store
        .list(world(), Some(cursor(Direction::Forward)), 10)
        .await
        .unwrap();
    assert_eq!(names(forward), ["user_3", "user_4"]);
    let backward = store
        .list(world(), Some(cursor(Direction::Backward)), 1)
        .await
        .unwrap();
    let next = backward.next.clone().unwrap();
    assert_eq!(names(backward), ["user_1"]);
    assert_eq!(
        names(store.list(world(), Some(next), 10).await.unwrap()),
        ["user_0"]
    );
}

#[tokio::test]
async fn creation_times_do_not_go_back_when_the_clock_does() {
    let clock = Clock::fixed(1_000);
    let store = memory_at(clock.clone());
    let first = store.create(world(), numbered(1)).await.unwrap();
    clock.fix(10);
    let second = store.create(world(), numbered(2)).await.unwrap();
    assert_eq!(second.created_at, first.created_at);
}

#[tokio::test]
async fn a_reopened_file_has_everything() {
    let folder = tempfile::tempdir().unwrap();
    let store = file(folder.path());
    let active = store.create(world(), numbered(1)).await.unwrap();
    store.create(world(), numbered(2)).await.unwrap();
    let archived = store.archive(world(), "user_2".to_owned()).await.unwrap();
    store.close().await;
    assert!(matches!(
        store.create(world(), numbered(3)).await,
        Err(StoreError::Unavailable(Unavailable {
            cause: UnavailableCause::Closed,
            ..
        }))
    ));
    assert!(
        !folder.path().join("customers.sqlite-wal").exists(),
        "the log is folded into the file"
    );

    let store = file(folder.path());
    assert_eq!(
        store.get(world(), "user_1".to_owned()).await,
        Ok(active.clone())
    );
    let page = store.list(world(), None, 10).await.unwrap();
    assert_eq!(page.total, 2);
    assert!(page.customers.contains(&active) && page.customers.contains(&archived));
    assert_eq!(
        store.create(world(), numbered(1)).await,
        Err(StoreError::Conflict)
    );
}

#[tokio::test]
async fn no_file_holds_a_key() {
    let folder = tempfile::tempdir().unwrap();
    let store = file(folder.path());
    store
        .create(World::of_key("sk_test_very_secret"), ada())
        .await
        .unwrap();
    store.close().await;
    let bytes = std::fs::read(folder.path().join("customers.sqlite")).unwrap();
    assert!(!bytes.windows(11).any(|window| window == b"very_secret"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_many_callers_at_once_each_external_id_is_won_by_one() {
    let folder = tempfile::tempdir().unwrap();
    let store = file(folder.path());
    let attempts: Vec<_> = (0..400)
        .map(|attempt| {
            let store = store.clone();
            tokio::spawn(async move { store.create(world(), numbered(attempt % 100)).await })
        })
        .collect();
    let mut created = 0;
    for attempt in attempts {
        match attempt.await.unwrap() {
            Ok(_) => created += 1,
            Err(error) => assert_eq!(error, StoreError::Conflict),
        }
    }
    assert_eq!(created, 100);
    assert_eq!(store.list(world(), None, 100).await.unwrap().total, 100);
}

#[tokio::test]
async fn a_locked_database_is_an_outage_that_passes() {
    let folder = tempfile::tempdir().unwrap();
    let store = file(folder.path());
    let other = rusqlite::Connection::open(folder.path().join("customers.sqlite")).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let error = store.create(world(), ada()).await.unwrap_err();
    assert!(
        matches!(
            &error,
            StoreError::Unavailable(Unavailable {
                cause: UnavailableCause::Locked,
                ..
            })
        ),
        "{error}"
    );
    other.execute_batch("COMMIT").unwrap();
    assert!(store.create(world(), ada()).await.is_ok());
}

#[tokio::test]
async fn a_full_disk_is_an_outage_that_loses_nothing_answered() {
    let folder = tempfile::tempdir().unwrap();
    let store = file(folder.path());
    let kept = store.create(world(), numbered(1)).await.unwrap();
    store
        .writer
        .submit(|session| {
            Ok(session
                .connection()
                .pragma_update(None, "max_page_count", 1)?)
        })
        .await
        .unwrap();
    let large = NewCustomer {
        name: "x".repeat(1_000_000),
        ..numbered(2)
    };
    let error = store.create(world(), large).await.unwrap_err();
    assert!(
        matches!(
            &error,
            StoreError::Unavailable(Unavailable {
                cause: UnavailableCause::DiskFull,
                ..
            })
        ),
        "{error}"
    );
    assert_eq!(store.get(world(), "user_1".to_owned()).await, Ok(kept));
    assert_eq!(
        store.get(world(), "user_2".to_owned()).await,
        Err(StoreError::NotFound)
    );
}
