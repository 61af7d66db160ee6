//! The suite on a file and in memory, and what is peculiar to `SQLite`.
#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

mod faults;

use std::path::Path;

use super::*;
use crate::identifier::Identifiers;

mod in_memory {
    use super::*;
    use crate::store::suite::{Opener, cases};

    /// Every store is somebody's own.
    struct Memory;

    impl Opener for Memory {
        type Store = SqliteStore;

        async fn open(&self, options: Options) -> SqliteStore {
            SqliteStore::open(&Location::Memory, options).unwrap()
        }

        async fn open_alone(&self, options: Options) -> SqliteStore {
            self.open(options).await
        }
    }

    cases!([] Memory);
}

mod in_a_file {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use tempfile::TempDir;

    use super::*;
    use crate::store::suite::{Opener, cases, durable_cases};

    /// A folder with one shared file, and one for every store that wants to be alone.
    struct Folder {
        folder: TempDir,
        alone: AtomicUsize,
    }

    impl Folder {
        fn new() -> Self {
            Self {
                folder: tempfile::tempdir().unwrap(),
                alone: AtomicUsize::new(0),
            }
        }

        fn open_file(&self, name: &str, options: Options) -> SqliteStore {
            let location = Location::File(self.folder.path().join(name));
            SqliteStore::open(&location, options).unwrap()
        }
    }

    impl Opener for Folder {
        type Store = SqliteStore;

        async fn open(&self, options: Options) -> SqliteStore {
            self.open_file("shared.sqlite", options)
        }

        async fn open_alone(&self, options: Options) -> SqliteStore {
            let number = self.alone.fetch_add(1, Ordering::Relaxed);
            self.open_file(&format!("{number}.sqlite"), options)
        }
    }

    cases!([] Folder::new());
    durable_cases!([] Folder::new());
}

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

fn file(folder: &Path) -> SqliteStore {
    let location = Location::File(folder.join("customers.sqlite"));
    SqliteStore::open(&location, Options::default()).unwrap()
}

#[tokio::test]
async fn a_base_of_invoice_numbers_that_is_taken_is_passed_over() {
    let identifiers = Identifiers::seeded(1);
    let options = Options {
        identifiers: identifiers.clone(),
        ..Options::default()
    };
    let store = SqliteStore::open(&Location::Memory, options).unwrap();
    store.create(world(), ada()).await.unwrap();
    let mut snapshot = store.snapshot().await.unwrap();
    snapshot.worlds[0].customers[0].invoice_number_base =
        identifiers.invoice_number_base(&world(), 1, 0);
    store.restore(snapshot).await.unwrap();
    let second = store.create(world(), numbered(2)).await.unwrap();
    assert_eq!(
        second.invoice_number_base,
        identifiers.invoice_number_base(&world(), 1, 1)
    );
}

#[tokio::test]
async fn a_batch_may_be_as_large_as_numbers_go() {
    let options = Options {
        batch: std::num::NonZeroUsize::MAX,
        ..Options::default()
    };
    let store = SqliteStore::open(&Location::Memory, options).unwrap();
    assert!(store.create(world(), ada()).await.is_ok());
}

#[tokio::test]
async fn closing_folds_the_log_into_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let store = file(folder.path());
    store.create(world(), ada()).await.unwrap();
    assert!(folder.path().join("customers.sqlite-wal").exists());
    store.close().await;
    assert!(!folder.path().join("customers.sqlite-wal").exists());
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
