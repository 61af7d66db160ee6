//! What fails under an open file, and how the store goes on when it has passed.
//!
//! The same faults as they are seen from outside, over HTTP and in the log, are in the crate's `tests/durability`.

use std::fs;
use std::io::{Seek as _, SeekFrom, Write as _};
use std::path::PathBuf;

use tempfile::TempDir;

use super::*;
use crate::store::suite::everyone;

/// A store on a file in a folder of its own.
struct OpenFile {
    folder: TempDir,
    store: SqliteStore,
}

impl OpenFile {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = file(folder.path());
        Self { folder, store }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("customers.sqlite")
    }

    /// The cause for which a create is refused right now.
    async fn refusal(&self, customer: NewCustomer) -> UnavailableCause {
        match self.store.create(world(), customer).await {
            Err(StoreError::Unavailable(unavailable)) => unavailable.cause,
            other => panic!("not an outage: {other:?}"),
        }
    }

    async fn limit_pages(&self, pages: u32) {
        let limit = move |session: &mut session::Session<'_>| {
            let connection = session.connection()?;
            Ok(connection.pragma_update(None, "max_page_count", pages)?)
        };
        self.store.writer.submit(limit).await.unwrap();
    }
}

fn large(number: usize) -> NewCustomer {
    NewCustomer {
        name: "x".repeat(1_000_000),
        ..numbered(number)
    }
}

#[tokio::test]
async fn a_full_disk_loses_nothing_answered_and_the_store_goes_on_when_there_is_room() {
    let open = OpenFile::new();
    let kept = open.store.create(world(), numbered(1)).await.unwrap();
    // Stands in for the disk: the engine reports a file that must not grow as it does a disk without room.
    open.limit_pages(1).await;
    assert_eq!(open.refusal(large(2)).await, UnavailableCause::DiskFull);
    assert_eq!(everyone(&open.store, world()).await, (vec![kept], 1));
    open.limit_pages(1_000_000).await;
    assert!(open.store.create(world(), large(2)).await.is_ok());
    assert_eq!(everyone(&open.store, world()).await.1, 2);
}

#[cfg(unix)]
#[tokio::test]
async fn a_removed_file_takes_no_more_writes() {
    for name in ["customers.sqlite", "customers.sqlite-wal"] {
        let open = OpenFile::new();
        let kept = open.store.create(world(), numbered(1)).await.unwrap();
        fs::remove_file(open.folder.path().join(name)).unwrap();
        assert_eq!(
            open.refusal(numbered(2)).await,
            UnavailableCause::Moved,
            "{name}"
        );
        assert!(open.store.check().await.is_err());
        assert_eq!(everyone(&open.store, world()).await, (vec![kept], 1));
    }
}

#[cfg(unix)]
#[tokio::test]
async fn a_file_that_is_put_back_is_written_to_again() {
    let open = OpenFile::new();
    let elsewhere = open.folder.path().join("elsewhere");
    fs::rename(open.path(), &elsewhere).unwrap();
    assert_eq!(open.refusal(numbered(1)).await, UnavailableCause::Moved);
    fs::write(open.path(), "another file").unwrap();
    assert_eq!(open.refusal(numbered(1)).await, UnavailableCause::Moved);
    fs::rename(&elsewhere, open.path()).unwrap();
    assert!(open.store.create(world(), numbered(1)).await.is_ok());
}

#[tokio::test]
async fn damage_under_an_open_file_is_an_outage_and_never_a_wrong_answer() {
    let open = OpenFile::new();
    let mut written = Vec::new();
    for number in 0..400 {
        written.push(open.store.create(world(), numbered(number)).await);
    }
    // Into the file itself, and out of the memory of the connections.
    open.store.close().await;
    let open = OpenFile {
        store: file(open.folder.path()),
        folder: open.folder,
    };
    // The check at the start has left the whole file in the writer's memory.
    let forget = |session: &mut session::Session<'_>| {
        Ok(session
            .connection()?
            .execute_batch("PRAGMA shrink_memory")?)
    };
    open.store.writer.submit(forget).await.unwrap();
    let length = fs::metadata(open.path()).unwrap().len();
    let mut damaged = fs::OpenOptions::new()
        .write(true)
        .open(open.path())
        .unwrap();
    // All but the first two pages, which say what is where.
    damaged.seek(SeekFrom::Start(2 * 4096)).unwrap();
    let garbage = vec![0xa5; usize::try_from(length).unwrap() - 2 * 4096];
    damaged.write_all(&garbage).unwrap();

    let corrupt = |error: &StoreError| {
        let StoreError::Unavailable(unavailable) = error else {
            panic!("not an outage: {error}");
        };
        assert_eq!(unavailable.cause, UnavailableCause::Corrupt, "{error}");
    };
    corrupt(&open.store.list(world(), None, 1_000).await.unwrap_err());
    for (number, written) in written.iter().enumerate() {
        let found = open.store.get(world(), format!("user_{number}")).await;
        match found {
            Err(error) => corrupt(&error),
            found => assert_eq!(&found, written),
        }
    }
    let create = open.store.create(world(), numbered(1_000)).await;
    corrupt(&create.unwrap_err());
}

#[tokio::test]
async fn a_damaged_file_is_not_opened() {
    let open = OpenFile::new();
    for number in 0..400 {
        open.store.create(world(), numbered(number)).await.unwrap();
    }
    open.store.close().await;
    let mut bytes = fs::read(open.path()).unwrap();
    let middle = bytes.len() / 2 / 4096 * 4096;
    bytes[middle..middle + 2048].fill(0xa5);
    fs::write(open.path(), bytes).unwrap();
    let error = SqliteStore::open(&Location::File(open.path()), Options::default()).unwrap_err();
    assert!(matches!(error, OpenError::Damaged(_)), "{error}");
    assert!(error.to_string().contains(".recover"), "{error}");
}

#[tokio::test]
async fn a_name_that_the_engine_has_a_meaning_for_is_a_file_s_all_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("file:a?mode=memory");
    let store = SqliteStore::open(&Location::File(path.clone()), Options::default()).unwrap();
    store.create(world(), ada()).await.unwrap();
    assert!(path.exists());
}
