//! The embedded store: customers in `SQLite`, one writer and several readers.
//!
//! All writes go through one thread, which puts what is waiting into one transaction and answers when it is on disk: the
//! more callers wait, the more of them share one flush. Readers have connections of their own and are not held up by it.

mod migrations;
mod open_error;
mod place;
mod readers;
mod reads;
mod schema;
mod session;
mod snapshot;
mod writer;

use std::fmt;
use std::sync::Arc;

use crate::cursor::Cursor;
use crate::customer::{Changes, Customer, NewCustomer};
use crate::key::World;

pub use self::open_error::OpenError;
use self::place::Place;
use self::readers::Readers;
use self::writer::Writer;
use super::rules::{refuse_nul, refuse_unstorable, refuse_unstorable_snapshot};
use super::{
    Location, Options, Page, Scope, Snapshot, Store, StoreError, Unavailable, UnavailableCause,
};

/// Customers in a file or in memory. Clones are handles on the same store.
#[derive(Clone)]
pub struct SqliteStore {
    writer: Arc<Writer>,
    readers: Option<Arc<Readers>>,
}

impl SqliteStore {
    /// Opens the store and brings its tables up to date.
    ///
    /// # Errors
    ///
    /// - [`OpenError::Database`]: the file cannot be opened, read or written, or is no database.
    /// - [`OpenError::Path`]: the file cannot be found where it is said to be.
    /// - [`OpenError::Damaged`]: the file is a database that contradicts itself.
    /// - [`OpenError::Foreign`]: the file is the database of another program.
    /// - [`OpenError::Diverged`]: the file's tables have another history than this server's.
    /// - [`OpenError::NotAFile`]: the location is a PostgreSQL database.
    /// - [`OpenError::Newer`]: the file was last used by a newer version of this server.
    /// - [`OpenError::Thread`]: the operating system gives no thread to write with.
    pub fn open(location: &Location, options: Options) -> Result<Self, OpenError> {
        let connection = schema::open(location)?;
        schema::check_integrity(&connection, location)?;
        migrations::migrate(&connection, options.clock.now())?;
        let place = Place::of(location)?;
        let readers = match location {
            Location::File(_) => Some(Arc::new(Readers::open(location, &options)?)),
            // A database in memory belongs to its one connection, so the writer's thread reads as well.
            Location::Memory | Location::Postgres(_) => None,
        };
        let writer = Arc::new(Writer::start(connection, place, options)?);
        Ok(Self { writer, readers })
    }

    /// Runs a query beside the writer where there are readers, else on its thread.
    async fn read<T: Send + 'static>(
        &self,
        query: impl FnOnce(&rusqlite::Connection) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        match &self.readers {
            Some(readers) => readers.run(query).await,
            None => {
                self.writer
                    .submit(move |session| query(session.connection()?))
                    .await
            }
        }
    }
}

impl Store for SqliteStore {
    async fn create(&self, world: World, customer: NewCustomer) -> Result<Customer, StoreError> {
        refuse_unstorable(&customer)?;
        self.writer
            .submit(move |session| session.create(&world, customer))
            .await
    }

    async fn get(&self, world: World, external_id: String) -> Result<Customer, StoreError> {
        refuse_nul([external_id.as_str()])?;
        self.read(move |connection| {
            reads::find(connection, &world, &external_id)?.ok_or(StoreError::NotFound)
        })
        .await
    }

    async fn list(
        &self,
        world: World,
        cursor: Option<Cursor>,
        limit: u32,
    ) -> Result<Page, StoreError> {
        self.read(move |connection| reads::list(connection, &world, cursor.as_ref(), limit))
            .await
    }

    async fn update(
        &self,
        world: World,
        external_id: String,
        changes: Changes,
    ) -> Result<Customer, StoreError> {
        refuse_nul(changes.texts().chain([external_id.as_str()]))?;
        self.writer
            .submit(move |session| session.update(&world, &external_id, changes))
            .await
    }

    async fn archive(&self, world: World, external_id: String) -> Result<Customer, StoreError> {
        refuse_nul([external_id.as_str()])?;
        self.writer
            .submit(move |session| session.archive(&world, &external_id))
            .await
    }

    async fn check(&self) -> Result<(), StoreError> {
        self.writer
            .submit(|session| reads::check(session.connection()?))
            .await
    }

    async fn reset(&self, scope: Scope) -> Result<u64, StoreError> {
        self.writer
            .submit(move |session| session.reset(scope))
            .await
    }

    async fn snapshot(&self) -> Result<Snapshot, StoreError> {
        self.read(snapshot::take).await
    }

    async fn restore(&self, snapshot: Snapshot) -> Result<(), StoreError> {
        refuse_unstorable_snapshot(&snapshot)?;
        self.writer
            .submit(move |session| session.undoing(|session| snapshot::put(session, &snapshot)))
            .await
    }

    async fn close(&self) {
        let store = self.clone();
        // Waits for a thread that writes to disk, which the runtime's own threads must not do.
        let closed = tokio::task::spawn_blocking(move || {
            if let Some(readers) = &store.readers {
                readers.close();
            }
            // Last, because the last connection to close folds the write-ahead log into the database file.
            store.writer.close();
        });
        if closed.await.is_err() {
            tracing::error!("the store did not close");
        }
    }
}

impl fmt::Debug for SqliteStore {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("SqliteStore")
            .finish_non_exhaustive()
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Unavailable(sqlite_failure(&error))
    }
}

/// What an error of the engine means for callers.
fn sqlite_failure(error: &rusqlite::Error) -> Unavailable {
    use rusqlite::{Error, ErrorCode};
    let cause = match error.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => UnavailableCause::DiskFull,
        Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => UnavailableCause::ReadOnly,
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => UnavailableCause::Locked,
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => UnavailableCause::Corrupt,
        Some(ErrorCode::SystemIoFailure) => UnavailableCause::InputOutput,
        Some(ErrorCode::CannotOpen) => UnavailableCause::CannotOpen,
        Some(_) => UnavailableCause::Other,
        // A row that the tables' own rules do not allow.
        None => match error {
            Error::InvalidColumnType(..)
            | Error::FromSqlConversionFailure(..)
            | Error::IntegralValueOutOfRange(..)
            | Error::Utf8Error(..) => UnavailableCause::Corrupt,
            _ => UnavailableCause::Other,
        },
    };
    Unavailable {
        cause,
        detail: error.to_string(),
    }
}

#[cfg(test)]
mod tests;
