//! The store: customers in `SQLite`, one writer and several readers.
//!
//! All writes go through one thread, which puts what is waiting into one transaction and answers when it is on disk: the
//! more callers wait, the more of them share one flush. Readers have connections of their own and are not held up by it.
//! An answered write survives the process and, with an honest disk, the machine.

mod readers;
mod schema;
mod session;
mod writer;

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use crate::cursor::Cursor;
use crate::customer::{Changes, Customer, NewCustomer};
use crate::key::World;

use self::readers::Readers;
pub use self::schema::OpenError;
use self::writer::Writer;

/// Where customers are kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Location {
    /// In this file, which is created if it is not there, and in files beside it named after it.
    File(PathBuf),
    /// Nowhere: they are gone when the store is closed.
    Memory,
}

/// Tells the time, in milliseconds since 1970.
pub type Clock = Arc<dyn Fn() -> i64 + Send + Sync>;

/// Customers of all worlds. Clones are handles on the same store.
#[derive(Clone)]
pub struct Store {
    writer: Arc<Writer>,
    readers: Option<Arc<Readers>>,
}

/// Some of a world's customers, and how to get at the rest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// The customers, in the order of the list.
    pub customers: Vec<Customer>,
    /// Where the next page begins; none on the last page.
    pub next: Option<Cursor>,
    /// How many customers the world has on all pages.
    pub total: i64,
}

impl Store {
    /// Opens the store and brings its tables up to date. The time is the system's.
    ///
    /// # Errors
    ///
    /// - [`OpenError::Database`]: the file cannot be opened, read or written, or is no database.
    /// - [`OpenError::Foreign`]: the file is the database of another program.
    /// - [`OpenError::Newer`]: the file was last used by a newer version of this server.
    /// - [`OpenError::Thread`]: the operating system gives no thread to write with.
    pub fn open(location: &Location) -> Result<Self, OpenError> {
        Self::open_with_clock(
            location,
            Arc::new(|| jiff::Timestamp::now().as_millisecond()),
        )
    }

    /// Opens the store with a clock of one's own, for times that can be foretold.
    ///
    /// # Errors
    ///
    /// As [`Store::open`].
    pub fn open_with_clock(location: &Location, clock: Clock) -> Result<Self, OpenError> {
        let connection = schema::open(location)?;
        schema::migrate(&connection, clock())?;
        let readers = match location {
            Location::File(_) => Some(Arc::new(Readers::open(location)?)),
            // A database in memory belongs to its one connection, so the writer's thread reads as well.
            Location::Memory => None,
        };
        let writer = Arc::new(Writer::start(connection, clock)?);
        Ok(Self { writer, readers })
    }

    /// Stores a new customer. It is on disk when this returns.
    ///
    /// # Errors
    ///
    /// - [`StoreError::NulCharacter`]: a text holds U+0000.
    /// - [`StoreError::Conflict`]: the customer is active and so is another one of the world with its `external_id`.
    /// - [`StoreError::UnknownUser`]: there is no such user.
    /// - [`StoreError::Unavailable`]: the database failed; nothing was stored.
    pub async fn create(
        &self,
        world: World,
        customer: NewCustomer,
    ) -> Result<Customer, StoreError> {
        refuse_nul(customer.texts())?;
        self.writer
            .submit(move |session| session.create(&world, customer))
            .await
    }

    /// Returns the active customer with this `external_id`.
    ///
    /// # Errors
    ///
    /// - [`StoreError::NulCharacter`]: the `external_id` holds U+0000.
    /// - [`StoreError::NotFound`]: no active customer of the world has it.
    /// - [`StoreError::Unavailable`]: the database failed.
    pub async fn get(&self, world: World, external_id: String) -> Result<Customer, StoreError> {
        refuse_nul([external_id.as_str()])?;
        self.read(move |connection| {
            session::find(connection, &world, &external_id)?.ok_or(StoreError::NotFound)
        })
        .await
    }

    /// Returns up to so many customers of the world, archived ones included: from the oldest on, or from where the cursor
    /// stands.
    ///
    /// # Errors
    ///
    /// [`StoreError::Unavailable`]: the database failed.
    pub async fn list(
        &self,
        world: World,
        cursor: Option<Cursor>,
        limit: u32,
    ) -> Result<Page, StoreError> {
        self.read(move |connection| session::list(connection, &world, cursor.as_ref(), limit))
            .await
    }

    /// Changes the active customer with this `external_id`, and always its `updated_at`. The change is on disk when this
    /// returns.
    ///
    /// # Errors
    ///
    /// - [`StoreError::NulCharacter`]: a text holds U+0000.
    /// - [`StoreError::NotFound`]: no active customer of the world has this `external_id`.
    /// - [`StoreError::UnknownUser`]: there is no such user.
    /// - [`StoreError::Unavailable`]: the database failed; nothing was changed.
    pub async fn update(
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

    /// Archives the active customer with this `external_id`. Where there is none but an archived one, that is returned
    /// unchanged: of several the one that was archived last.
    ///
    /// # Errors
    ///
    /// - [`StoreError::NulCharacter`]: the `external_id` holds U+0000.
    /// - [`StoreError::NotFound`]: no customer of the world has it, active or archived.
    /// - [`StoreError::Unavailable`]: the database failed; nothing was changed.
    pub async fn archive(&self, world: World, external_id: String) -> Result<Customer, StoreError> {
        refuse_nul([external_id.as_str()])?;
        self.writer
            .submit(move |session| session.archive(&world, &external_id))
            .await
    }

    /// Finishes what was submitted and closes the database. All clones of this store answer
    /// [`StoreError::Unavailable`] to writes from then on. Waits, so not for an asynchronous function.
    pub fn close(&self) {
        if let Some(readers) = &self.readers {
            readers.close();
        }
        // Last, because the last connection to close folds the write-ahead log into the database file.
        self.writer.close();
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
                    .submit(move |session| query(session.connection()))
                    .await
            }
        }
    }
}

impl fmt::Debug for Store {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Store").finish_non_exhaustive()
    }
}

/// Why the store did not do what it was asked to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StoreError {
    /// An active customer of this world already has the `external_id`.
    Conflict,
    /// No customer of this world answers to the `external_id`.
    NotFound,
    /// There is no user with this identifier.
    UnknownUser(String),
    /// A text holds the character U+0000, which the service's database cannot store.
    NulCharacter,
    /// The database failed. The cause is for the log, not for the caller.
    Unavailable(Unavailable),
}

impl fmt::Display for StoreError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Conflict => {
                formatter.write_str("an active customer already has this `externalId`")
            }
            Self::NotFound => formatter.write_str("no customer has this `externalId`"),
            Self::UnknownUser(id) => write!(formatter, "there is no user `{id}`"),
            Self::NulCharacter => formatter.write_str("a text holds the character U+0000"),
            Self::Unavailable(unavailable) => unavailable.fmt(formatter),
        }
    }
}

impl std::error::Error for StoreError {}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        Self::Unavailable(Unavailable::from(&error))
    }
}

/// What is wrong with the database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unavailable {
    /// The kind of failure.
    pub cause: UnavailableCause,
    /// What the database says about it.
    pub detail: String,
}

/// The kinds of database failure that call for different actions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UnavailableCause {
    /// There is no room left on the disk.
    DiskFull,
    /// Another process has held the database for too long.
    Locked,
    /// The file is damaged, or no longer a database.
    Corrupt,
    /// The store has been closed.
    Closed,
    /// Anything else; the detail says what.
    Other,
}

impl fmt::Display for Unavailable {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let cause = match self.cause {
            UnavailableCause::DiskFull => "the disk is full",
            UnavailableCause::Locked => "the database is locked by another process",
            UnavailableCause::Corrupt => "the database is damaged",
            UnavailableCause::Closed => "the database is closed",
            UnavailableCause::Other => "the database failed",
        };
        write!(formatter, "{cause}: {}", self.detail)
    }
}

impl std::error::Error for Unavailable {}

impl Unavailable {
    /// The answer of a store that is closed, or closing.
    fn closed() -> Self {
        Self {
            cause: UnavailableCause::Closed,
            detail: "the server is shutting down".to_owned(),
        }
    }
}

impl From<&rusqlite::Error> for Unavailable {
    fn from(error: &rusqlite::Error) -> Self {
        use rusqlite::ErrorCode;
        let cause = match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => UnavailableCause::DiskFull,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => UnavailableCause::Locked,
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => UnavailableCause::Corrupt,
            _ => UnavailableCause::Other,
        };
        Self {
            cause,
            detail: error.to_string(),
        }
    }
}

/// The service keeps texts where U+0000 cannot be stored, and says so before anything else.
fn refuse_nul<'a>(texts: impl IntoIterator<Item = &'a str>) -> Result<(), StoreError> {
    if texts.into_iter().any(|text| text.contains('\0')) {
        Err(StoreError::NulCharacter)
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests;
