//! The shared store: customers in a PostgreSQL database that several servers may use at the same time.
//!
//! Writes wait for a `writer`, which commits together what has arrived meanwhile; each `batch` locks its worlds, is worked
//! out in a `plan` and stored in a few `statements`. Reads have connections of their own from the `pool` and wait for no
//! lock. What an error means stands in `failure`.

mod batch;
mod failure;
mod migrations;
mod open_error;
mod plan;
mod pool;
mod reads;
mod rows;
mod snapshot;
mod statements;
mod tls;
mod writer;

use std::fmt;
use std::sync::Arc;

use self::migrations::Migrate;
pub use self::open_error::OpenError;
use self::plan::Write;
use self::pool::{Pool, Work};
use self::reads::{Check, Find, List};
use self::snapshot::{Put, Reset, Take};
use self::writer::Writers;
use super::rules::{refuse_nul, refuse_unstorable, refuse_unstorable_snapshot};
use super::{DatabaseUrl, Options, Page, Scope, Snapshot, Store, StoreError};
use crate::cursor::Cursor;
use crate::customer::{Changes, Customer, NewCustomer};
use crate::key::World;
use crate::metrics::StoreMetrics;

/// Customers in a PostgreSQL database. Clones are handles on the same store.
#[derive(Clone)]
pub struct PostgresStore {
    pool: Pool,
    writers: Arc<Writers>,
    metrics: StoreMetrics,
}

impl PostgresStore {
    /// Opens the store and brings its tables up to date. Has to be called within a Tokio runtime, on which it then writes.
    ///
    /// # Errors
    ///
    /// - [`OpenError::Address`]: the address cannot be understood.
    /// - [`OpenError::Tls`]: the system's certificate authorities cannot be read.
    /// - [`OpenError::Database`]: the database cannot be connected to, read or written.
    /// - [`OpenError::NoSchema`]: the server's role may not make the schema that it needs.
    /// - [`OpenError::Encoding`]: the database does not keep texts in UTF-8.
    /// - [`OpenError::Foreign`]: the schema holds the tables of another program.
    /// - [`OpenError::Newer`]: the database was last used by a newer version of this server.
    /// - [`OpenError::Diverged`]: the database has been through another migration than this server knows.
    pub async fn open(url: &DatabaseUrl, options: Options) -> Result<Self, OpenError> {
        let pool = Pool::new(url)?;
        pool.run_silently(&Migrate(options.clock.now()))
            .await
            .map_err(|failure| OpenError::Database(failure.unavailable))??;
        let writers = Arc::new(Writers::start(&pool, &options));
        Ok(Self {
            pool,
            writers,
            metrics: options.metrics,
        })
    }

    /// Does this on a connection of its own, beside the writers.
    async fn run<W: Work>(&self, work: &W) -> Result<W::Output, StoreError> {
        let outcome = self.pool.run(work).await;
        outcome.map_err(|failure| failure.noted(&self.metrics, "a query failed"))
    }
}

impl Store for PostgresStore {
    async fn create(&self, world: World, customer: NewCustomer) -> Result<Customer, StoreError> {
        refuse_unstorable(&customer)?;
        self.writers.submit(Write::Create(world, customer)).await
    }

    async fn get(&self, world: World, external_id: String) -> Result<Customer, StoreError> {
        refuse_nul([external_id.as_str()])?;
        let found = self.run(&Find { world, external_id }).await?;
        found.ok_or(StoreError::NotFound)
    }

    async fn list(
        &self,
        world: World,
        cursor: Option<Cursor>,
        limit: u32,
    ) -> Result<Page, StoreError> {
        let list = List {
            world,
            cursor,
            limit,
        };
        self.run(&list).await
    }

    async fn update(
        &self,
        world: World,
        external_id: String,
        changes: Changes,
    ) -> Result<Customer, StoreError> {
        refuse_nul(changes.texts().chain([external_id.as_str()]))?;
        let write = Write::Update(world, external_id, changes);
        self.writers.submit(write).await
    }

    async fn archive(&self, world: World, external_id: String) -> Result<Customer, StoreError> {
        refuse_nul([external_id.as_str()])?;
        let write = Write::Archive(world, external_id);
        self.writers.submit(write).await
    }

    async fn check(&self) -> Result<(), StoreError> {
        self.run(&Check).await
    }

    async fn reset(&self, scope: Scope) -> Result<u64, StoreError> {
        self.run(&Reset(scope)).await
    }

    async fn snapshot(&self) -> Result<Snapshot, StoreError> {
        self.run(&Take).await
    }

    async fn restore(&self, snapshot: Snapshot) -> Result<(), StoreError> {
        refuse_unstorable_snapshot(&snapshot)?;
        self.run(&Put(snapshot)).await?
    }

    async fn close(&self) {
        self.writers.close().await;
        self.pool.close();
    }
}

impl fmt::Debug for PostgresStore {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("PostgresStore")
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
