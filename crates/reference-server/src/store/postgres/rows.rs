//! Customers as rows: read from the columns of a statement, and written as arrays with one member for each customer.

use tokio_postgres::Row;
use tokio_postgres::types::ToSql;

use crate::customer::{Customer, State};

/// Makes a customer of the first columns of a row.
pub(super) fn read_customer(row: &Row) -> Result<Customer, tokio_postgres::Error> {
    let archived: bool = row.try_get(6)?;
    Ok(Customer {
        id: row.try_get(0)?,
        created_at: row.try_get(1)?,
        updated_at: row.try_get(2)?,
        email: row.try_get(3)?,
        name: row.try_get(4)?,
        invoice_number_base: row.try_get(5)?,
        state: if archived {
            State::Archived
        } else {
            State::Active
        },
        logo_url: row.try_get(7)?,
        icon_url: row.try_get(8)?,
        domain: row.try_get(9)?,
        external_id: row.try_get(10)?,
        user_id: row.try_get(11)?,
        catalog_id: row.try_get(12)?,
    })
}

/// The column behind those of the customer.
pub(super) const BEHIND_CUSTOMER: usize = 13;

/// Customers turned into columns, as [`super::statements::INSERT`] and [`super::statements::UPDATE`] take them.
#[derive(Default)]
pub(super) struct Columns<'customers> {
    worlds: Vec<i64>,
    ids: Vec<&'customers str>,
    created_at: Vec<i64>,
    updated_at: Vec<i64>,
    emails: Vec<&'customers str>,
    names: Vec<&'customers str>,
    invoice_number_bases: Vec<&'customers str>,
    archived: Vec<bool>,
    logo_urls: Vec<Option<&'customers str>>,
    icon_urls: Vec<Option<&'customers str>>,
    domains: Vec<Option<&'customers str>>,
    external_ids: Vec<&'customers str>,
    user_ids: Vec<Option<&'customers str>>,
    catalog_ids: Vec<Option<&'customers str>>,
}

impl<'customers> Columns<'customers> {
    /// The columns of these customers and the worlds that they belong to.
    pub(super) fn of(customers: impl IntoIterator<Item = (i64, &'customers Customer)>) -> Self {
        let mut columns = Self::default();
        for (world, customer) in customers {
            columns.worlds.push(world);
            columns.ids.push(&customer.id);
            columns.created_at.push(customer.created_at);
            columns.updated_at.push(customer.updated_at);
            columns.emails.push(&customer.email);
            columns.names.push(&customer.name);
            columns
                .invoice_number_bases
                .push(&customer.invoice_number_base);
            columns.archived.push(customer.state == State::Archived);
            columns.logo_urls.push(customer.logo_url.as_deref());
            columns.icon_urls.push(customer.icon_url.as_deref());
            columns.domains.push(customer.domain.as_deref());
            columns.external_ids.push(&customer.external_id);
            columns.user_ids.push(customer.user_id.as_deref());
            columns.catalog_ids.push(customer.catalog_id.as_deref());
        }
        columns
    }

    /// How many customers there are.
    pub(super) fn len(&self) -> usize {
        self.ids.len()
    }

    /// The parameters of an insertion.
    pub(super) fn for_insert(&self) -> [&(dyn ToSql + Sync); 14] {
        [
            &self.worlds,
            &self.ids,
            &self.created_at,
            &self.updated_at,
            &self.emails,
            &self.names,
            &self.invoice_number_bases,
            &self.archived,
            &self.logo_urls,
            &self.icon_urls,
            &self.domains,
            &self.external_ids,
            &self.user_ids,
            &self.catalog_ids,
        ]
    }

    /// The parameters of an update.
    pub(super) fn for_update(&self) -> [&(dyn ToSql + Sync); 9] {
        [
            &self.ids,
            &self.updated_at,
            &self.emails,
            &self.names,
            &self.archived,
            &self.logo_urls,
            &self.icon_urls,
            &self.domains,
            &self.user_ids,
        ]
    }
}
