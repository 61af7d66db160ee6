//! What is done to the database in a transaction: the statements, and the rules about customers that they carry out.

use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension as _, Row};

use super::super::Scope;
use super::super::rules::{change_time, creation_time, refuse_unknown_user};
use super::StoreError;
use super::reads::{find, find_archived};
use super::snapshot::broken_rule;
use crate::clock::Clock;
use crate::customer::{Changes, Customer, NewCustomer, State};
use crate::identifier::Identifiers;
use crate::key::World;

/// The database inside a transaction of the writer.
///
/// What is refused is refused before the first change, so that nothing has to be undone: a savepoint would copy every page
/// that a piece of work touches.
pub(super) struct Session<'connection> {
    connection: &'connection Connection,
    identifiers: &'connection Identifiers,
    clock: &'connection Clock,
    /// The worlds that got customers in this transaction, by key. Their rows are written once, at its end.
    entered: HashMap<[u8; 32], Entered>,
}

impl<'connection> Session<'connection> {
    /// The transaction that this connection is in.
    pub(super) fn new(
        connection: &'connection Connection,
        identifiers: &'connection Identifiers,
        clock: &'connection Clock,
    ) -> Self {
        Self {
            connection,
            identifiers,
            clock,
            entered: HashMap::new(),
        }
    }

    /// The database itself, for queries, with all that the transaction has changed so far.
    pub(super) fn connection(&mut self) -> Result<&'connection Connection, StoreError> {
        self.settle()?;
        Ok(self.connection)
    }

    /// Writes what was held back. The transaction must not be committed without.
    pub(super) fn settle(&mut self) -> rusqlite::Result<()> {
        for (_, world) in self.entered.drain() {
            self.connection
                .prepare_cached("UPDATE worlds SET customer_count = ?2, latest = ?3 WHERE id = ?1")?
                .execute((world.id, world.customer_count, world.latest))?;
        }
        Ok(())
    }

    /// Runs what may be refused halfway, and then undoes the first half.
    pub(super) fn undoing<T>(
        &mut self,
        work: impl FnOnce(&mut Self) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.settle()?;
        self.connection.execute_batch("SAVEPOINT work")?;
        let result = work(self);
        match &result {
            Ok(_) => self.settle()?,
            // The whole transaction is lost with it.
            Err(StoreError::Unavailable(_)) => return result,
            Err(_) => {
                self.entered.clear();
                self.connection.execute_batch("ROLLBACK TO work")?;
            }
        }
        self.connection.execute_batch("RELEASE work")?;
        result
    }

    /// Stores a new customer; see [`super::super::Store::create`].
    pub(super) fn create(
        &mut self,
        world: &World,
        new: NewCustomer,
    ) -> Result<Customer, StoreError> {
        if let Err(refusal) = refuse_unknown_user(new.user_id.as_deref()) {
            // A customer in the way is what the service finds first.
            let in_the_way = self.is_taken(world, new.state, &new.external_id)?;
            return Err(if in_the_way {
                StoreError::Conflict
            } else {
                refusal
            });
        }
        let entered = self.enter(world)?;
        let created_at = creation_time(self.clock.now(), entered.latest);
        let mut customer = Customer {
            id: String::new(),
            created_at,
            updated_at: created_at,
            email: new.email,
            name: new.name,
            invoice_number_base: String::new(),
            state: new.state,
            logo_url: new.logo_url,
            icon_url: new.icon_url,
            domain: new.domain,
            external_id: new.external_id,
            user_id: new.user_id,
            catalog_id: new.catalog_id,
        };
        let mut attempt = 0;
        loop {
            let count = entered.customer_count;
            let number = count + i64::from(attempt);
            customer.id = self.identifiers.customer_id(world, created_at, number);
            customer.invoice_number_base =
                self.identifiers.invoice_number_base(world, count, attempt);
            if self.insert(entered.id, &customer)? == Inserted::Yes {
                break;
            }
            if self.is_taken(world, customer.state, &customer.external_id)? {
                return Err(StoreError::Conflict);
            }
            // Then it was the base, of which there are 268 million in a world, or the identifier, after a snapshot was edited.
            attempt += 1;
        }
        self.entered.insert(
            *world.key_hash(),
            Entered {
                customer_count: entered.customer_count + 1,
                latest: created_at,
                ..entered
            },
        );
        Ok(customer)
    }

    /// Changes the active customer; see [`super::super::Store::update`].
    pub(super) fn update(
        &mut self,
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

    /// Archives the active customer; see [`super::super::Store::archive`].
    pub(super) fn archive(
        &mut self,
        world: &World,
        external_id: &str,
    ) -> Result<Customer, StoreError> {
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

    /// Forgets customers; see [`super::super::Store::reset`].
    pub(super) fn reset(&mut self, scope: Scope) -> Result<u64, StoreError> {
        self.settle()?;
        let execute = |statement: &str, key_hash: Option<&[u8; 32]>| {
            let mut statement = self.connection.prepare_cached(statement)?;
            match key_hash {
                None => statement.execute([]),
                Some(key_hash) => statement.execute([key_hash]),
            }
        };
        let forgotten = match scope {
            Scope::Everything => {
                let forgotten = execute("DELETE FROM customers", None)?;
                execute("DELETE FROM worlds", None)?;
                forgotten
            }
            Scope::World(world) => {
                let key_hash = Some(world.key_hash());
                let forgotten = execute(
                    "DELETE FROM customers WHERE world = (SELECT id FROM worlds WHERE key_hash = ?1)",
                    key_hash,
                )?;
                execute("DELETE FROM worlds WHERE key_hash = ?1", key_hash)?;
                forgotten
            }
        };
        Ok(u64::try_from(forgotten).unwrap_or(u64::MAX))
    }

    /// Moves `updated_at`.
    fn touch(&self, customer: &mut Customer) {
        customer.updated_at = change_time(self.clock.now(), customer);
    }

    /// Returns the world's row; a world begins with its first customer.
    fn enter(&self, world: &World) -> Result<Entered, StoreError> {
        if let Some(entered) = self.entered.get(world.key_hash()) {
            return Ok(*entered);
        }
        let columns = |row: &Row<'_>| {
            Ok(Entered {
                id: row.get(0)?,
                latest: row.get(1)?,
                customer_count: row.get(2)?,
            })
        };
        let known = self
            .connection
            .prepare_cached("SELECT id, latest, customer_count FROM worlds WHERE key_hash = ?1")?
            .query_row([world.key_hash()], columns)
            .optional()?;
        if let Some(known) = known {
            return Ok(known);
        }
        Ok(self
            .connection
            .prepare_cached(
                "INSERT INTO worlds (key_hash, latest) VALUES (?1, ?2) RETURNING id, latest, customer_count",
            )?
            .query_row((world.key_hash(), self.clock.now()), columns)?)
    }

    /// Whether a customer of this state would share its `external_id` with an active one.
    fn is_taken(&self, world: &World, state: State, external_id: &str) -> Result<bool, StoreError> {
        Ok(state == State::Active && find(self.connection, world, external_id)?.is_some())
    }

    /// Writes the row, unless an active customer or one with the same identifier or base of invoice numbers is in its way.
    pub(super) fn insert(&self, world: i64, customer: &Customer) -> Result<Inserted, StoreError> {
        let rows = self
            .connection
            .prepare_cached(
                "INSERT INTO customers (world, id, created_at, updated_at, email, name, invoice_number_base, archived,
                    logo_url, icon_url, domain, external_id, user_id, catalog_id)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
                 ON CONFLICT (id) DO NOTHING
                 ON CONFLICT (world, external_id) WHERE archived = 0 DO NOTHING
                 ON CONFLICT (world, invoice_number_base) DO NOTHING",
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
            ))
            .map_err(broken_rule)?;
        Ok(if rows == 0 {
            Inserted::No
        } else {
            Inserted::Yes
        })
    }
}

/// Whether a row was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Inserted {
    /// It was.
    Yes,
    /// Another row is in its way.
    No,
}

/// What the row of a world says.
#[derive(Debug, Clone, Copy)]
struct Entered {
    id: i64,
    latest: i64,
    customer_count: i64,
}
