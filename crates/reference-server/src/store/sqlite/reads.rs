//! Reads: what is looked up, on the writer's connection or beside it.

use rusqlite::{Connection, OptionalExtension as _, Row, TransactionBehavior};

use super::super::rules::boundary;
use super::{Page, StoreError};
use crate::cursor::{Cursor, Direction};
use crate::customer::{Customer, State};
use crate::key::World;

/// Completes a `SELECT` of customers, in the order in which [`read_customer`] takes the columns. A macro, because the
/// prepared statements are found again by their text.
macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT customers.id, created_at, updated_at, email, name, invoice_number_base, archived, logo_url, icon_url,
                domain, external_id, user_id, catalog_id
             FROM customers JOIN worlds ON worlds.id = customers.world ",
            $rest
        )
    };
}

pub(super) use select;

/// Finds out whether the tables are there. That the transaction was begun for writing has told the rest already.
pub(super) fn check(connection: &Connection) -> Result<(), StoreError> {
    Ok(connection
        .prepare_cached("SELECT 1 FROM migrations LIMIT 1")?
        .query_row([], |_| Ok(()))?)
}

/// Looks up the active customer with this `external_id`.
pub(super) fn find(
    connection: &Connection,
    world: &World,
    external_id: &str,
) -> Result<Option<Customer>, StoreError> {
    const QUERY: &str = select!("WHERE key_hash = ?1 AND external_id = ?2 AND archived = 0");
    Ok(connection
        .prepare_cached(QUERY)?
        .query_row((world.key_hash(), external_id), read_customer)
        .optional()?)
}

/// Lists customers; see [`super::super::Store::list`].
pub(super) fn list(
    connection: &Connection,
    world: &World,
    cursor: Option<&Cursor>,
    limit: u32,
) -> Result<Page, StoreError> {
    // The page and the total belong to one state of the database.
    let snapshot = if connection.is_autocommit() {
        Some(rusqlite::Transaction::new_unchecked(
            connection,
            TransactionBehavior::Deferred,
        )?)
    } else {
        None
    };
    let total = connection
        .prepare_cached("SELECT customer_count FROM worlds WHERE key_hash = ?1")?
        .query_row([world.key_hash()], |row| row.get(0))
        .optional()?;
    let direction = cursor.map_or(Direction::Forward, |cursor| cursor.direction);
    let (created_at, id) = boundary(cursor);
    // One more than asked for tells whether there is a next page.
    let customers = connection
        .prepare_cached(match direction {
            Direction::Forward => select!(
                "WHERE key_hash = ?1 AND (created_at, customers.id) > (?2, ?3)
                 ORDER BY created_at, customers.id LIMIT ?4"
            ),
            Direction::Backward => select!(
                "WHERE key_hash = ?1 AND (created_at, customers.id) < (?2, ?3)
                 ORDER BY created_at DESC, customers.id DESC LIMIT ?4"
            ),
        })?
        .query_map(
            (world.key_hash(), created_at, id, i64::from(limit) + 1),
            read_customer,
        )?
        .collect::<Result<Vec<_>, _>>()?;
    drop(snapshot);
    Ok(Page::cut(customers, limit, direction, total.unwrap_or(0)))
}

/// Looks up the customer with this `external_id` that was archived last.
pub(super) fn find_archived(
    connection: &Connection,
    world: &World,
    external_id: &str,
) -> Result<Option<Customer>, StoreError> {
    const QUERY: &str = select!(
        "WHERE key_hash = ?1 AND external_id = ?2 AND archived = 1 ORDER BY updated_at DESC, customers.id DESC LIMIT 1"
    );
    Ok(connection
        .prepare_cached(QUERY)?
        .query_row((world.key_hash(), external_id), read_customer)
        .optional()?)
}

/// Makes a customer of a row.
pub(super) fn read_customer(row: &Row<'_>) -> rusqlite::Result<Customer> {
    let archived: bool = row.get(6)?;
    Ok(Customer {
        id: row.get(0)?,
        created_at: row.get(1)?,
        updated_at: row.get(2)?,
        email: row.get(3)?,
        name: row.get(4)?,
        invoice_number_base: row.get(5)?,
        state: if archived {
            State::Archived
        } else {
            State::Active
        },
        logo_url: row.get(7)?,
        icon_url: row.get(8)?,
        domain: row.get(9)?,
        external_id: row.get(10)?,
        user_id: row.get(11)?,
        catalog_id: row.get(12)?,
    })
}
