//! The store of every variant: the latest customers in memory by their `externalId`.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, VecDeque};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// How many customers are kept. A store that grew would have the operating system hand out a page for nearly every request, which costs
/// as much as what a server does with it, and would hide how servers differ.
const KEPT: usize = 1024;

/// The latest customers in memory. Clones share them.
#[derive(Debug)]
pub struct Store<C> {
    shared: Arc<Shared<C>>,
}

#[derive(Debug)]
struct Shared<C> {
    customers: Mutex<Customers<C>>,
    last: AtomicU64,
}

#[derive(Debug)]
struct Customers<C> {
    by_external_id: HashMap<String, C>,
    /// The oldest first.
    in_order: VecDeque<String>,
}

impl<C: Clone> Store<C> {
    /// An identifier that no other customer has.
    pub fn identifier(&self) -> String {
        let number = self.shared.last.fetch_add(1, Ordering::Relaxed);
        format!("cust_{number:021}")
    }

    /// Keeps a customer in place of the oldest, and gives it back to be answered; `None` if there is one of this `externalId`.
    pub fn insert(&self, external_id: &str, customer: C) -> Option<C> {
        let customers = &self.shared.customers;
        let mut customers = customers.lock().unwrap_or_else(PoisonError::into_inner);
        let answered = match customers.by_external_id.entry(external_id.to_owned()) {
            Entry::Occupied(_) => return None,
            Entry::Vacant(place) => place.insert(customer).clone(),
        };
        customers.in_order.push_back(external_id.to_owned());
        if customers.in_order.len() > KEPT
            && let Some(oldest) = customers.in_order.pop_front()
        {
            customers.by_external_id.remove(&oldest);
        }
        Some(answered)
    }
}

impl<C> Default for Store<C> {
    fn default() -> Self {
        Self {
            shared: Arc::new(Shared {
                customers: Mutex::new(Customers {
                    by_external_id: HashMap::new(),
                    in_order: VecDeque::new(),
                }),
                last: AtomicU64::new(0),
            }),
        }
    }
}

impl<C> Clone for Store<C> {
    fn clone(&self) -> Self {
        Self {
            shared: Arc::clone(&self.shared),
        }
    }
}
