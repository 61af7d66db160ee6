//! Everything that the database holds, taken out, put back, or forgotten.

use std::time::Duration;

use deadpool_postgres::{Object, Transaction};
use tokio_postgres::IsolationLevel;

use super::super::{KeyHash, Scope, Snapshot, StoreError, UnavailableCause, WorldSnapshot};
use super::batch::{execute, query};
use super::failure::{Failure, is_broken_rule};
use super::pool::Work;
use super::rows::{Columns, read_customer};
use super::statements;

/// Takes everything out, as it is at one moment.
pub(super) struct Take;

impl Work for Take {
    type Output = Snapshot;
    const TIME_LIMIT: Duration = TIME_LIMIT;

    async fn run(&self, connection: &mut Object) -> Result<Snapshot, Failure> {
        take(connection).await
    }
}

/// Puts this in the place of everything.
pub(super) struct Put(pub(super) Snapshot);

impl Work for Put {
    /// Fails where the snapshot breaks a rule of the store.
    type Output = Result<(), StoreError>;
    const TIME_LIMIT: Duration = TIME_LIMIT;

    async fn run(&self, connection: &mut Object) -> Result<Self::Output, Failure> {
        put(connection, &self.0).await
    }
}

/// Forgets customers, and returns how many there were.
pub(super) struct Reset(pub(super) Scope);

impl Work for Reset {
    type Output = u64;
    const TIME_LIMIT: Duration = TIME_LIMIT;

    async fn run(&self, connection: &mut Object) -> Result<u64, Failure> {
        reset(connection, self.0).await
    }
}

/// How long any of it may take: what there is to move has no limit.
const TIME_LIMIT: Duration = Duration::from_mins(10);

/// Lifts the limit of a statement, which is made for single customers.
const UNHURRIED: &str = "SET LOCAL statement_timeout = '600s'; SET LOCAL lock_timeout = '30s'";

async fn take(connection: &mut Object) -> Result<Snapshot, Failure> {
    let transaction = connection
        .build_transaction()
        .isolation_level(IsolationLevel::RepeatableRead)
        .read_only(true)
        .start()
        .await?;
    transaction.batch_execute(UNHURRIED).await?;
    let mut worlds = Vec::new();
    for row in query(&transaction, statements::ALL_WORLDS, &[]).await? {
        let (id, hash, latest): (i64, &[u8], i64) =
            (row.try_get(0)?, row.try_get(1)?, row.try_get(2)?);
        let key_hash = hash.try_into().map(KeyHash).map_err(|_| {
            Failure::hopeless(UnavailableCause::Corrupt, "the hash of a key is too short")
        })?;
        let customers = query(&transaction, statements::ALL_CUSTOMERS, &[&id]).await?;
        worlds.push(WorldSnapshot {
            key_hash,
            latest,
            customers: customers
                .iter()
                .map(read_customer)
                .collect::<Result<_, _>>()?,
        });
    }
    transaction.commit().await?;
    Ok(Snapshot { worlds })
}

async fn put(
    connection: &mut Object,
    snapshot: &Snapshot,
) -> Result<Result<(), StoreError>, Failure> {
    let transaction = connection.transaction().await?;
    transaction.batch_execute(UNHURRIED).await?;
    forget_everything(&transaction).await?;
    for world in &snapshot.worlds {
        match put_world(&transaction, world).await {
            Ok(Kept::Yes) => {}
            Ok(Kept::No) => return Ok(Err(StoreError::Conflict)),
            Err(error) if is_broken_rule(&error) => return Ok(Err(StoreError::Conflict)),
            Err(error) => return Err(error.into()),
        }
    }
    commit(transaction).await?;
    Ok(Ok(()))
}

async fn reset(connection: &mut Object, scope: Scope) -> Result<u64, Failure> {
    let transaction = connection.transaction().await?;
    transaction.batch_execute(UNHURRIED).await?;
    let forgotten = match scope {
        Scope::Everything => forget_everything(&transaction).await?,
        Scope::World(world) => {
            let hashes = [world.key_hash().as_slice()];
            let rows = query(&transaction, statements::LOCK_WORLDS, &[&hashes.as_slice()]).await?;
            let ids = rows
                .iter()
                .map(|row| row.try_get(1))
                .collect::<Result<Vec<i64>, _>>()?;
            let forgotten = execute(&transaction, statements::DELETE_CUSTOMERS_OF, &[&ids]).await?;
            execute(&transaction, statements::DELETE_WORLDS, &[&ids]).await?;
            forgotten
        }
    };
    commit(transaction).await?;
    Ok(forgotten)
}

/// Whether rows were stored.
enum Kept {
    Yes,
    No,
}

async fn put_world(
    transaction: &Transaction<'_>,
    world: &WorldSnapshot,
) -> Result<Kept, tokio_postgres::Error> {
    let count = i64::try_from(world.customers.len()).unwrap_or(i64::MAX);
    let key_hash = world.key_hash.0.as_slice();
    let rows = query(
        transaction,
        statements::RESTORE_WORLD,
        &[&key_hash, &count, &world.youngest()],
    )
    .await?;
    let Some(row) = rows.first() else {
        return Ok(Kept::No);
    };
    let id: i64 = row.try_get(0)?;
    for customers in world.customers.chunks(CHUNK) {
        let columns = Columns::of(customers.iter().map(|customer| (id, customer)));
        let kept = execute(transaction, statements::INSERT, &columns.for_insert()).await?;
        if usize::try_from(kept) != Ok(columns.len()) {
            return Ok(Kept::No);
        }
    }
    Ok(Kept::Yes)
}

async fn forget_everything(transaction: &Transaction<'_>) -> Result<u64, tokio_postgres::Error> {
    transaction
        .batch_execute(statements::LOCK_EVERYTHING)
        .await?;
    let forgotten = execute(transaction, statements::DELETE_ALL_CUSTOMERS, &[]).await?;
    execute(transaction, statements::DELETE_ALL_WORLDS, &[]).await?;
    Ok(forgotten)
}

async fn commit(transaction: Transaction<'_>) -> Result<(), Failure> {
    transaction
        .commit()
        .await
        .map_err(|error| Failure::of_commit(&error))
}

/// How many customers are put back with one statement.
const CHUNK: usize = 1_000;
