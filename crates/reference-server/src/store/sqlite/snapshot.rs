//! Everything that the database holds, taken out and put back.

use rusqlite::{Connection, TransactionBehavior};

use super::super::{KeyHash, Scope, Snapshot, WorldSnapshot};
use super::StoreError;
use super::reads::{read_customer, select};
use super::session::{Inserted, Session};

/// Takes everything out, as it is at one moment.
pub(super) fn take(connection: &Connection) -> Result<Snapshot, StoreError> {
    let _moment = if connection.is_autocommit() {
        Some(rusqlite::Transaction::new_unchecked(
            connection,
            TransactionBehavior::Deferred,
        )?)
    } else {
        None
    };
    let mut worlds = connection
        .prepare_cached("SELECT key_hash, latest FROM worlds ORDER BY key_hash")?
        .query_map([], |row| {
            Ok(WorldSnapshot {
                key_hash: KeyHash(row.get(0)?),
                latest: row.get(1)?,
                customers: Vec::new(),
            })
        })?
        .collect::<Result<Vec<_>, _>>()?;
    let mut customers = connection.prepare_cached(select!(
        "WHERE key_hash = ?1 ORDER BY created_at, customers.id"
    ))?;
    for world in &mut worlds {
        world.customers = customers
            .query_map([world.key_hash.0], read_customer)?
            .collect::<Result<_, _>>()?;
    }
    Ok(Snapshot { worlds })
}

/// Puts this in the place of everything.
pub(super) fn put(session: &mut Session<'_>, snapshot: &Snapshot) -> Result<(), StoreError> {
    session.reset(Scope::Everything)?;
    let connection = session.connection()?;
    let mut world_row = connection.prepare_cached(
        "INSERT INTO worlds (key_hash, latest, customer_count) VALUES (?1, ?2, ?3) RETURNING id",
    )?;
    for world in &snapshot.worlds {
        let count = i64::try_from(world.customers.len()).unwrap_or(i64::MAX);
        let id = world_row
            .query_row((world.key_hash.0, world.youngest(), count), |row| {
                row.get(0)
            })
            .map_err(broken_rule)?;
        for customer in &world.customers {
            if session.insert(id, customer)? == Inserted::No {
                return Err(StoreError::Conflict);
            }
        }
    }
    Ok(())
}

/// A constraint that a row breaks is the row's fault, not the database's.
pub(super) fn broken_rule(error: rusqlite::Error) -> StoreError {
    match error.sqlite_error_code() {
        Some(rusqlite::ErrorCode::ConstraintViolation) => StoreError::Conflict,
        _ => error.into(),
    }
}
