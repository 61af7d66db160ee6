//! The store of every variant: customers in memory by their `externalId`.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// Customers in memory. Clones share them.
#[derive(Debug)]
pub struct Store<C> {
    shared: Arc<Shared<C>>,
}

#[derive(Debug)]
struct Shared<C> {
    customers: Mutex<HashMap<String, C>>,
    last: AtomicU64,
}

impl<C: Clone> Store<C> {
    /// An identifier that no other customer has.
    pub fn identifier(&self) -> String {
        let number = self.shared.last.fetch_add(1, Ordering::Relaxed);
        format!("cust_{number:021}")
    }

    /// Keeps a customer, and gives it back to be answered; `None` if there is one of this `externalId`.
    pub fn insert(&self, external_id: &str, customer: C) -> Option<C> {
        let customers = &self.shared.customers;
        let mut customers = customers.lock().unwrap_or_else(PoisonError::into_inner);
        match customers.entry(external_id.to_owned()) {
            Entry::Occupied(_) => None,
            Entry::Vacant(place) => Some(place.insert(customer).clone()),
        }
    }
}

impl<C> Default for Store<C> {
    fn default() -> Self {
        Self {
            shared: Arc::new(Shared {
                customers: Mutex::default(),
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
