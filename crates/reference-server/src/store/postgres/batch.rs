//! One transaction for a batch of writes.
//!
//! The rows of its worlds are locked first, one after another in the order of their keys' hashes, and stay so until the commit.
//! So what is read after that holds until the commit, whatever other servers do, and customers of a world appear in the
//! order of their creation.

use std::collections::{BTreeSet, HashSet};
use std::time::Instant;

use deadpool_postgres::{Object, Transaction};
use tokio_postgres::types::ToSql;
use tokio_postgres::{IsolationLevel, Row};

use super::super::{Options, StoreError, UnavailableCause};
use super::failure::{Failure, Retry};
use super::plan::{Known, Plan, WorldRow, Write, carry_out};
use super::pool::Work;
use super::rows::{BEHIND_CUSTOMER, Columns, read_customer};
use super::statements;
use crate::customer::Customer;

/// Carries out the writes and commits. Answers each, in the same order. Where it fails, none of them counts or (if it was the
/// commit itself) nobody knows.
pub(super) struct Batch<'batch> {
    /// What the callers ask for; they do not wait for each other.
    pub(super) writes: &'batch [Write],
    /// What the store goes by.
    pub(super) options: &'batch Options,
}

impl Work for Batch<'_> {
    type Output = Vec<Result<Customer, StoreError>>;

    async fn run(&self, connection: &mut Object) -> Result<Self::Output, Failure> {
        commit(connection, self.writes, self.options).await
    }
}

async fn commit(
    connection: &mut Object,
    writes: &[Write],
    options: &Options,
) -> Result<Vec<Result<Customer, StoreError>>, Failure> {
    let transaction = connection
        .build_transaction()
        .isolation_level(IsolationLevel::ReadCommitted)
        .start()
        .await?;
    let mut known = Known::default();
    lock_worlds(&transaction, writes, options, &mut known).await?;
    find_customers(&transaction, writes, &mut known).await?;
    let plan = plan(&transaction, writes, options, &mut known).await?;
    store(&transaction, &plan).await?;
    let begun = Instant::now();
    transaction
        .commit()
        .await
        .map_err(|error| Failure::of_commit(&error))?;
    options.metrics.committed(writes.len(), begun.elapsed());
    Ok(plan.answers)
}

/// Runs a statement that is prepared once for each connection.
pub(super) async fn query(
    transaction: &Transaction<'_>,
    statement: &'static str,
    parameters: &[&(dyn ToSql + Sync)],
) -> Result<Vec<Row>, tokio_postgres::Error> {
    let statement = transaction.prepare_cached(statement).await?;
    transaction.query(&statement, parameters).await
}

/// Runs a statement that is prepared once for each connection, and returns how many rows it was about.
pub(super) async fn execute(
    transaction: &Transaction<'_>,
    statement: &'static str,
    parameters: &[&(dyn ToSql + Sync)],
) -> Result<u64, tokio_postgres::Error> {
    let statement = transaction.prepare_cached(statement).await?;
    transaction.execute(&statement, parameters).await
}

/// Locks the worlds of the writes. A world begins with its first customer.
async fn lock_worlds(
    transaction: &Transaction<'_>,
    writes: &[Write],
    options: &Options,
    known: &mut Known,
) -> Result<(), Failure> {
    let hashes: BTreeSet<&[u8]> = writes
        .iter()
        .map(|write| write.world().key_hash().as_slice())
        .collect();
    let mut missing: Vec<&[u8]> = hashes.into_iter().collect();
    // More than once only where another server begins a world, or forgets one, just then.
    for _ in 0..ROUNDS {
        let rows = query(transaction, statements::LOCK_WORLDS, &[&missing]).await?;
        add_worlds(known, rows)?;
        missing.retain(|hash| is_missing(known, writes, hash));
        if missing.is_empty() {
            return Ok(());
        }
        let now = options.clock.now();
        let rows = query(transaction, statements::BEGIN_WORLDS, &[&missing, &now]).await?;
        add_worlds(known, rows)?;
        missing.retain(|hash| is_missing(known, writes, hash));
        if missing.is_empty() {
            return Ok(());
        }
    }
    Err(stale("worlds began and were forgotten all the time"))
}

/// Whether the world is still to be begun.
fn is_missing(known: &Known, writes: &[Write], hash: &[u8]) -> bool {
    !known.worlds.contains_key(hash)
        && writes
            .iter()
            .any(|write| write.world().key_hash() == hash && write.begins_world())
}

fn add_worlds(known: &mut Known, rows: Vec<Row>) -> Result<(), Failure> {
    for row in rows {
        let hash: &[u8] = row.try_get(0)?;
        let hash = hash.try_into().map_err(|_| {
            Failure::hopeless(UnavailableCause::Corrupt, "the hash of a key is too short")
        })?;
        let world = WorldRow {
            id: row.try_get(1)?,
            customer_count: row.try_get(2)?,
            latest: row.try_get(3)?,
        };
        known.worlds.insert(hash, world);
    }
    Ok(())
}

/// Looks up the customers that the writes are about.
async fn find_customers(
    transaction: &Transaction<'_>,
    writes: &[Write],
    known: &mut Known,
) -> Result<(), Failure> {
    let in_question = |is_asked: fn(&Write) -> bool| -> (Vec<i64>, Vec<&str>) {
        let writes = writes.iter().filter(|write| is_asked(write));
        let keys: HashSet<(i64, &str)> = writes
            .filter_map(|write| {
                let row = known.worlds.get(write.world().key_hash())?;
                Some((row.id, write.external_id()))
            })
            .collect();
        keys.into_iter().unzip()
    };
    let (worlds, external_ids) = in_question(|_| true);
    let (archived_worlds, archived_external_ids) =
        in_question(|write| matches!(write, Write::Archive(..)));
    if !worlds.is_empty() {
        let rows = query(
            transaction,
            statements::FIND_ACTIVE,
            &[&worlds, &external_ids],
        )
        .await?;
        known.active = read(&rows)?;
    }
    if !archived_worlds.is_empty() {
        let parameters: [&(dyn ToSql + Sync); 2] = [&archived_worlds, &archived_external_ids];
        let rows = query(transaction, statements::FIND_ARCHIVED, &parameters).await?;
        known.archived = read(&rows)?;
    }
    Ok(())
}

fn read(rows: &[Row]) -> Result<Vec<(i64, Customer)>, Failure> {
    rows.iter()
        .map(|row| Ok((row.try_get(BEHIND_CUSTOMER)?, read_customer(row)?)))
        .collect()
}

/// Plans the batch, and plans it again as long as an invoice number or an identifier that it makes up turns out to be taken.
async fn plan(
    transaction: &Transaction<'_>,
    writes: &[Write],
    options: &Options,
    known: &mut Known,
) -> Result<Plan, Failure> {
    loop {
        let plan = carry_out(writes, known, &options.clock, &options.identifiers);
        if plan.created.is_empty() {
            return Ok(plan);
        }
        let (worlds, bases): (Vec<i64>, Vec<&str>) = plan
            .created
            .iter()
            .map(|(world, customer)| (*world, customer.invoice_number_base.as_str()))
            .unzip();
        let (id_worlds, ids): (Vec<i64>, Vec<&str>) = plan
            .created
            .iter()
            // Of random ones none is ever met twice.
            .filter(|_| options.identifiers.are_foretold())
            .map(|(world, customer)| (*world, customer.id.as_str()))
            .unzip();
        let made_up: [&(dyn ToSql + Sync); 4] = [&worlds, &bases, &id_worlds, &ids];
        let taken = query(transaction, statements::TAKEN, &made_up).await?;
        if taken.is_empty() {
            return Ok(plan);
        }
        for row in taken {
            known.taken.insert((row.try_get(0)?, row.try_get(1)?));
        }
    }
}

/// Writes what the plan says.
async fn store(transaction: &Transaction<'_>, plan: &Plan) -> Result<(), Failure> {
    // Before the new ones, for which archiving may make room.
    let changed = Columns::of(
        plan.changed
            .iter()
            .map(|(world, customer)| (*world, customer)),
    );
    if changed.len() > 0 {
        let rows = execute(transaction, statements::UPDATE, &changed.for_update()).await?;
        expect_all(rows, &changed)?;
    }
    let created = Columns::of(
        plan.created
            .iter()
            .map(|(world, customer)| (*world, customer)),
    );
    if created.len() > 0 {
        let rows = execute(transaction, statements::INSERT, &created.for_insert()).await?;
        expect_all(rows, &created)?;
        let (mut ids, mut counts, mut latest) = (Vec::new(), Vec::new(), Vec::new());
        for world in &plan.moved {
            ids.push(world.id);
            counts.push(world.customer_count);
            latest.push(world.latest);
        }
        execute(
            transaction,
            statements::SET_WORLDS,
            &[&ids, &counts, &latest],
        )
        .await?;
    }
    Ok(())
}

/// The plan rests on nobody else writing to its worlds. Where somebody did without locking them, it is made anew.
fn expect_all(rows: u64, columns: &Columns<'_>) -> Result<(), Failure> {
    if u64::try_from(columns.len()).is_ok_and(|expected| rows == expected) {
        Ok(())
    } else {
        Err(stale("another program writes to the tables as well"))
    }
}

/// What was read no longer holds.
fn stale(detail: &str) -> Failure {
    Failure {
        retry: Retry::Yes,
        ..Failure::hopeless(UnavailableCause::Locked, detail)
    }
}

/// How often a transaction tries to get hold of its worlds.
const ROUNDS: usize = 3;
