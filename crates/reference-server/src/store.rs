//! The store: where customers are kept, behind one trait.
//!
//! [`sqlite`] keeps them in a file or in memory, `postgres` in a PostgreSQL database that several servers may share. What a
//! store answered with success survives the process and, with an honest disk, the machine. The rules about customers are the
//! same everywhere and stand in `rules`.

mod database_url;
mod error;
mod page;
#[cfg(feature = "postgres")]
pub mod postgres;
mod rules;
mod snapshot;
pub mod sqlite;
#[cfg(test)]
mod suite;

use std::num::NonZeroUsize;
use std::path::PathBuf;

use crate::clock::Clock;
use crate::cursor::Cursor;
use crate::customer::{Changes, Customer, NewCustomer};
use crate::identifier::Identifiers;
use crate::key::World;
use crate::metrics::StoreMetrics;

pub use self::database_url::DatabaseUrl;
pub use self::error::{StoreError, Unavailable, UnavailableCause};
pub use self::page::Page;
pub use self::snapshot::{KeyHash, Snapshot, WorldSnapshot};

/// Where customers are kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Location {
    /// In this file, which is created if it is not there, and in files beside it named after it.
    File(PathBuf),
    /// In this PostgreSQL database, which other servers may use at the same time.
    Postgres(DatabaseUrl),
    /// Nowhere: they are gone when the store is closed.
    Memory,
}

/// What a store goes by, beside its [`Location`].
#[derive(Debug, Clone)]
pub struct Options {
    /// Tells the times that are stored; the system's clock by default.
    pub clock: Clock,
    /// Makes up the identifiers that are stored; at random by default.
    pub identifiers: Identifiers,
    /// How many writes share one flush to disk at most; 256 by default.
    pub batch: NonZeroUsize,
    /// Where transactions and failures are counted.
    pub metrics: StoreMetrics,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            clock: Clock::default(),
            identifiers: Identifiers::default(),
            batch: const { NonZeroUsize::new(256).expect("256 is not zero") },
            metrics: StoreMetrics::default(),
        }
    }
}

/// Which worlds are meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// All that there are.
    Everything,
    /// This one.
    World(World),
}

/// Customers of all worlds. Clones are handles on the same store.
///
/// Every function answers [`StoreError::Unavailable`] if the database fails, and has then changed nothing.
pub trait Store: Clone + Send + Sync + 'static {
    /// Stores a new customer, durably.
    ///
    /// # Errors
    ///
    /// - [`StoreError::NulCharacter`]: a text holds U+0000.
    /// - [`StoreError::ExternalIdTooLong`]: the `external_id` has more than 2600 bytes.
    /// - [`StoreError::Conflict`]: the customer is active and so is another one of the world with its `external_id`.
    /// - [`StoreError::UnknownUser`]: there is no such user.
    fn create(
        &self,
        world: World,
        customer: NewCustomer,
    ) -> impl Future<Output = Result<Customer, StoreError>> + Send;

    /// Returns the active customer with this `external_id`.
    ///
    /// # Errors
    ///
    /// - [`StoreError::NulCharacter`]: the `external_id` holds U+0000.
    /// - [`StoreError::NotFound`]: no active customer of the world has it.
    fn get(
        &self,
        world: World,
        external_id: String,
    ) -> impl Future<Output = Result<Customer, StoreError>> + Send;

    /// Returns up to so many customers of the world, archived ones included: from the oldest on, or from where the cursor
    /// stands. The page and its total belong to one state of the store.
    ///
    /// # Errors
    ///
    /// [`StoreError::Unavailable`] only.
    fn list(
        &self,
        world: World,
        cursor: Option<Cursor>,
        limit: u32,
    ) -> impl Future<Output = Result<Page, StoreError>> + Send;

    /// Changes the active customer with this `external_id`, and always its `updated_at`, durably.
    ///
    /// # Errors
    ///
    /// - [`StoreError::NulCharacter`]: a text holds U+0000.
    /// - [`StoreError::NotFound`]: no active customer of the world has this `external_id`.
    /// - [`StoreError::UnknownUser`]: there is no such user.
    fn update(
        &self,
        world: World,
        external_id: String,
        changes: Changes,
    ) -> impl Future<Output = Result<Customer, StoreError>> + Send;

    /// Archives the active customer with this `external_id`, durably. Where there is none but an archived one, that is
    /// returned unchanged: of several the one that was archived last.
    ///
    /// # Errors
    ///
    /// - [`StoreError::NulCharacter`]: the `external_id` holds U+0000.
    /// - [`StoreError::NotFound`]: no customer of the world has it, active or archived.
    fn archive(
        &self,
        world: World,
        external_id: String,
    ) -> impl Future<Output = Result<Customer, StoreError>> + Send;

    /// Finds out whether the store can be written to right now, without changing anything.
    ///
    /// # Errors
    ///
    /// [`StoreError::Unavailable`] only.
    fn check(&self) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// Forgets every customer in scope, durably, and returns how many there were.
    ///
    /// # Errors
    ///
    /// [`StoreError::Unavailable`] only.
    fn reset(&self, scope: Scope) -> impl Future<Output = Result<u64, StoreError>> + Send;

    /// Returns everything that the store holds, as it was at one moment. All of it is in memory then.
    ///
    /// # Errors
    ///
    /// [`StoreError::Unavailable`] only.
    fn snapshot(&self) -> impl Future<Output = Result<Snapshot, StoreError>> + Send;

    /// Puts this in the place of everything that the store holds, durably and all at once.
    ///
    /// # Errors
    ///
    /// - [`StoreError::NulCharacter`]: a text holds U+0000.
    /// - [`StoreError::ExternalIdTooLong`]: an `external_id` has more than 2600 bytes.
    /// - [`StoreError::ImpossibleTime`]: a time is outside the years -9999 to 9999.
    /// - [`StoreError::Conflict`]: the snapshot breaks a rule of the store; two active customers share an `external_id`, say.
    fn restore(&self, snapshot: Snapshot) -> impl Future<Output = Result<(), StoreError>> + Send;

    /// Finishes what was asked before and closes the database. All clones answer [`StoreError::Unavailable`] from then on.
    fn close(&self) -> impl Future<Output = ()> + Send;
}
