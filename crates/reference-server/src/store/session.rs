//! What is done to the database: the statements, and the rules about customers that they carry out.

use rusqlite::{Connection, OptionalExtension, Row, TransactionBehavior};

use super::{Page, StoreError};
use crate::cursor::{Cursor, Direction};
use crate::customer::{Changes, Customer, NewCustomer, State};
use crate::identifier;
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

/// The database inside a transaction of the writer, at one moment.
pub(super) struct Session<'connection> {
    connection: &'connection Connection,
    now: i64,
}

impl<'connection> Session<'connection> {
    /// The transaction that this connection is in, at this time.
    pub(super) fn new(connection: &'connection Connection, now: i64) -> Self {
        Self { connection, now }
    }

    /// The database itself, for queries.
    pub(super) fn connection(&self) -> &Connection {
        self.connection
    }

    /// Stores a new customer; see [`super::Store::create`].
    pub(super) fn create(&self, world: &World, new: NewCustomer) -> Result<Customer, StoreError> {
        let (world, latest) = self.enter(world)?;
        // A clock that is set back must not put a customer before those that a cursor has already passed.
        let created_at = self.now.max(latest);
        let customer = Customer {
            id: identifier::customer_id(),
            created_at,
            updated_at: created_at,
            email: new.email,
            name: new.name,
            invoice_number_base: self.free_invoice_number_base(world)?,
            state: new.state,
            logo_url: new.logo_url,
            icon_url: new.icon_url,
            domain: new.domain,
            external_id: new.external_id,
            user_id: new.user_id,
            catalog_id: new.catalog_id,
        };
        self.insert(world, &customer)?;
        refuse_unknown_user(customer.user_id.as_deref())?;
        self.connection
            .prepare_cached(
                "UPDATE worlds SET customer_count = customer_count + 1, latest = ?2 WHERE id = ?1",
            )?
            .execute((world, created_at))?;
        Ok(customer)
    }

    /// Changes the active customer; see [`super::Store::update`].
    pub(super) fn update(
        &self,
        world: &World,
        external_id: &str,
        changes: Changes,
    ) -> Result<Customer, StoreError> {
        let mut customer =
            find(self.connection, world, external_id)?.ok_or(StoreError::NotFound)?;
        changes.apply(&mut customer);
        refuse_unknown_user(customer.user_id.as_deref())?;
        self.touch(&mut customer);
        self.connection
            .prepare_cached(
                "UPDATE customers SET updated_at = ?2, email = ?3, name = ?4, logo_url = ?5, icon_url = ?6,
                    domain = ?7, user_id = ?8 WHERE id = ?1",
            )?
            .execute((
                &customer.id,
                customer.updated_at,
                &customer.email,
                &customer.name,
                &customer.logo_url,
                &customer.icon_url,
                &customer.domain,
                &customer.user_id,
            ))?;
        Ok(customer)
    }

    /// Archives the active customer; see [`super::Store::archive`].
    pub(super) fn archive(&self, world: &World, external_id: &str) -> Result<Customer, StoreError> {
        let Some(mut customer) = find(self.connection, world, external_id)? else {
            return find_archived(self.connection, world, external_id)?.ok_or(StoreError::NotFound);
        };
        customer.state = State::Archived;
        self.touch(&mut customer);
        self.connection
            .prepare_cached("UPDATE customers SET archived = 1, updated_at = ?2 WHERE id = ?1")?
            .execute((&customer.id, customer.updated_at))?;
        Ok(customer)
    }

    /// Moves `updated_at`, always forward, so that callers can tell two states of a customer apart.
    fn touch(&self, customer: &mut Customer) {
        customer.updated_at = self.now.max(customer.updated_at.saturating_add(1));
    }

    /// Returns the number of the world and its youngest creation; a world begins with its first customer.
    fn enter(&self, world: &World) -> Result<(i64, i64), StoreError> {
        let columns = |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?));
        let known = self
            .connection
            .prepare_cached("SELECT id, latest FROM worlds WHERE key_hash = ?1")?
            .query_row([world.key_hash()], columns)
            .optional()?;
        if let Some(known) = known {
            return Ok(known);
        }
        Ok(self
            .connection
            .prepare_cached(
                "INSERT INTO worlds (key_hash, latest) VALUES (?1, ?2) RETURNING id, latest",
            )?
            .query_row((world.key_hash(), self.now), columns)?)
    }

    /// Draws until it finds one that no customer of the world has. There are 268 million.
    fn free_invoice_number_base(&self, world: i64) -> Result<String, StoreError> {
        let mut taken = self.connection.prepare_cached(
            "SELECT 1 FROM customers WHERE world = ?1 AND invoice_number_base = ?2",
        )?;
        loop {
            let base = identifier::invoice_number_base();
            if !taken.exists((world, &base))? {
                return Ok(base);
            }
        }
    }

    /// Writes the row, unless an active customer is in its way.
    fn insert(&self, world: i64, customer: &Customer) -> Result<(), StoreError> {
        let rows = self
            .connection
            .prepare_cached(
                "INSERT INTO customers (world, id, created_at, updated_at, email, name, invoice_number_base, archived,
                    logo_url, icon_url, domain, external_id, user_id, catalog_id)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
                 ON CONFLICT (world, external_id) WHERE archived = 0 DO NOTHING",
            )?
            .execute((
                world,
                &customer.id,
                customer.created_at,
                customer.updated_at,
                &customer.email,
                &customer.name,
                &customer.invoice_number_base,
                customer.state == State::Archived,
                &customer.logo_url,
                &customer.icon_url,
                &customer.domain,
                &customer.external_id,
                &customer.user_id,
                &customer.catalog_id,
            ))?;
        if rows == 0 {
            Err(StoreError::Conflict)
        } else {
            Ok(())
        }
    }
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

/// Lists customers; see [`super::Store::list`].
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
    let mut customers = connection
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
    let page_length = usize::try_from(limit).unwrap_or(usize::MAX);
    let has_more = customers.len() > page_length;
    customers.truncate(page_length);
    let next = customers
        .last()
        .filter(|_| has_more)
        .map(|last| Cursor::behind(last.created_at, last.id.clone(), direction));
    Ok(Page {
        customers,
        next,
        total: total.unwrap_or(0),
    })
}

/// Looks up the customer with this `external_id` that was archived last.
fn find_archived(
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

/// Where a list begins, as the time and identifier that no listed customer reaches. Every identifier comes after the empty
/// text.
fn boundary(cursor: Option<&Cursor>) -> (i64, &str) {
    match cursor {
        None => (i64::MIN, ""),
        Some(Cursor {
            created_at,
            id: Some(id),
            ..
        }) => (*created_at, id),
        Some(Cursor {
            created_at,
            id: None,
            direction: Direction::Forward,
            ..
        }) => (created_at.saturating_add(1), ""),
        Some(Cursor {
            created_at,
            id: None,
            direction: Direction::Backward,
            ..
        }) => (*created_at, ""),
    }
}

/// Makes a customer of a row.
fn read_customer(row: &Row<'_>) -> rusqlite::Result<Customer> {
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

/// The service has users of its own, which this server has not: it takes every identifier for a user's but those that say
/// otherwise, so that callers can see the refusal.
fn refuse_unknown_user(user_id: Option<&str>) -> Result<(), StoreError> {
    match user_id {
        Some(id) if id.starts_with("unknown_") => Err(StoreError::UnknownUser(id.to_owned())),
        _ => Ok(()),
    }
}
