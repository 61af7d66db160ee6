//! A page of a list, cut from what the database found.

use crate::cursor::{Cursor, Direction};
use crate::customer::Customer;

/// Some of a world's customers, and how to get at the rest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// The customers, in the order of the list.
    pub customers: Vec<Customer>,
    /// Where the next page begins; none on the last page.
    pub next: Option<Cursor>,
    /// How many customers the world has on all pages.
    pub total: i64,
}

impl Page {
    /// Cuts a page of this limit from up to one customer more than the limit, whose presence tells that there is a next page.
    pub(super) fn cut(
        mut customers: Vec<Customer>,
        limit: u32,
        direction: Direction,
        total: i64,
    ) -> Self {
        let length = usize::try_from(limit).unwrap_or(usize::MAX);
        let has_more = customers.len() > length;
        customers.truncate(length);
        let next = customers
            .last()
            .filter(|_| has_more)
            .map(|last| Cursor::behind(last.created_at, last.id.clone(), direction));
        Self {
            customers,
            next,
            total,
        }
    }
}
