//! Reads: each one statement, which sees one state of the database and waits for no lock.

use deadpool_postgres::Object;

use super::super::rules::boundary;
use super::super::{Page, UnavailableCause};
use super::failure::Failure;
use super::pool::Work;
use super::rows::{BEHIND_CUSTOMER, read_customer};
use super::statements;
use crate::cursor::{Cursor, Direction};
use crate::customer::Customer;
use crate::key::World;

/// Finds the active customer of this world.
pub(super) struct Find {
    pub(super) world: World,
    pub(super) external_id: String,
}

impl Work for Find {
    type Output = Option<Customer>;

    async fn run(&self, connection: &mut Object) -> Result<Option<Customer>, Failure> {
        let statement = connection.prepare_cached(statements::FIND).await?;
        let row = connection
            .query_opt(
                &statement,
                &[&self.world.key_hash().as_slice(), &self.external_id],
            )
            .await?;
        Ok(row.as_ref().map(read_customer).transpose()?)
    }
}

/// Cuts a page out of the list of this world; see [`super::super::Store::list`].
pub(super) struct List {
    pub(super) world: World,
    pub(super) cursor: Option<Cursor>,
    pub(super) limit: u32,
}

impl Work for List {
    type Output = Page;

    async fn run(&self, connection: &mut Object) -> Result<Page, Failure> {
        let cursor = self.cursor.as_ref();
        let direction = cursor.map_or(Direction::Forward, |cursor| cursor.direction);
        let (created_at, id) = boundary(cursor);
        let statement = connection
            .prepare_cached(match direction {
                Direction::Forward => statements::LIST_FORWARD,
                Direction::Backward => statements::LIST_BACKWARD,
            })
            .await?;
        let key_hash = self.world.key_hash().as_slice();
        // One more than asked for tells whether there is a next page.
        let one_more = i64::from(self.limit) + 1;
        let rows = connection
            .query(&statement, &[&key_hash, &created_at, &id, &one_more])
            .await?;
        let total = match rows.first() {
            Some(row) => row.try_get(BEHIND_CUSTOMER)?,
            None => 0,
        };
        let mut customers = Vec::with_capacity(rows.len());
        for row in &rows {
            // The one row of an empty page carries the total alone.
            if row.try_get::<_, Option<&str>>(0)?.is_some() {
                customers.push(read_customer(row)?);
            }
        }
        Ok(Page::cut(customers, self.limit, direction, total))
    }
}

/// Finds out whether the tables are there and may be written to.
pub(super) struct Check;

impl Work for Check {
    type Output = ();

    async fn run(&self, connection: &mut Object) -> Result<(), Failure> {
        let statement = connection.prepare_cached(statements::CHECK).await?;
        let is_read_only: bool = connection.query_one(&statement, &[]).await?.try_get(0)?;
        if is_read_only {
            return Err(Failure::hopeless(
                UnavailableCause::ReadOnly,
                "the database server is a replica, or the server's role may only read",
            ));
        }
        Ok(())
    }
}
