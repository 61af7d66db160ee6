//! What becomes of a batch of writes: worked out in memory, on what the database holds while the batch has its worlds locked.
//!
//! ```text
//! Known (locked worlds, the customers in question) + writes --carry_out--> Plan (an answer each, rows to change and to add)
//! ```
//!
//! The writes are carried out one after another, as a store of one caller would, so that each is whole and all keep the rules;
//! the database then gets the sum of them in three statements, however many there are. Working it out touches nothing and can
//! be done again.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::super::StoreError;
use super::super::rules::{change_time, creation_time, refuse_unknown_user};
use crate::clock::Clock;
use crate::customer::{Changes, Customer, NewCustomer, State};
use crate::identifier::Identifiers;
use crate::key::World;

/// What a caller asks for.
#[derive(Debug, Clone)]
pub(super) enum Write {
    /// See [`super::super::Store::create`].
    Create(World, NewCustomer),
    /// See [`super::super::Store::update`].
    Update(World, String, Changes),
    /// See [`super::super::Store::archive`].
    Archive(World, String),
}

impl Write {
    /// The world it is about.
    pub(super) fn world(&self) -> &World {
        match self {
            Self::Create(world, _) | Self::Update(world, ..) | Self::Archive(world, _) => world,
        }
    }

    /// The `external_id` it is about.
    pub(super) fn external_id(&self) -> &str {
        match self {
            Self::Create(_, new) => &new.external_id,
            Self::Update(_, external_id, _) | Self::Archive(_, external_id) => external_id,
        }
    }

    /// Whether it begins its world, if that is not there.
    pub(super) fn begins_world(&self) -> bool {
        match self {
            Self::Create(_, new) => refuse_unknown_user(new.user_id.as_deref()).is_ok(),
            Self::Update(..) | Self::Archive(..) => false,
        }
    }
}

/// The row of a world, locked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct WorldRow {
    pub(super) id: i64,
    pub(super) customer_count: i64,
    pub(super) latest: i64,
}

/// What the database holds, as far as the writes are about it.
#[derive(Debug, Default)]
pub(super) struct Known {
    /// The worlds by the hashes of their keys.
    pub(super) worlds: HashMap<[u8; 32], WorldRow>,
    /// The active customers in question, with their worlds.
    pub(super) active: Vec<(i64, Customer)>,
    /// Of the archived customers in question those that were archived last, with their worlds.
    pub(super) archived: Vec<(i64, Customer)>,
    /// Identifiers and invoice numbers that were found to be taken, with the worlds that were to have them.
    pub(super) taken: HashSet<(i64, String)>,
}

/// What is to be answered and stored.
#[derive(Debug)]
pub(super) struct Plan {
    /// An answer for each write, in the same order.
    pub(super) answers: Vec<Result<Customer, StoreError>>,
    /// New customers with their worlds.
    pub(super) created: Vec<(i64, Customer)>,
    /// Customers that were there and are now like this, with their worlds.
    pub(super) changed: Vec<(i64, Customer)>,
    /// The worlds that have new customers.
    pub(super) moved: Vec<WorldRow>,
}

/// Carries out the writes, one after another.
pub(super) fn carry_out(
    writes: &[Write],
    known: &Known,
    clock: &Clock,
    identifiers: &Identifiers,
) -> Plan {
    let mut draft = Draft::new(known, clock, identifiers);
    let answers = writes
        .iter()
        .map(|write| match write {
            Write::Create(world, new) => draft.create(world, new),
            Write::Update(world, external_id, changes) => draft.update(world, external_id, changes),
            Write::Archive(world, external_id) => draft.archive(world, external_id),
        })
        .collect();
    draft.finish(answers)
}

/// A customer on its way through the batch.
struct Entry {
    world: i64,
    customer: Customer,
    origin: Origin,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Origin {
    Unchanged,
    Changed,
    New,
}

/// The state of things between two writes.
struct Draft<'known> {
    known: &'known Known,
    identifiers: &'known Identifiers,
    now: i64,
    entries: Vec<Entry>,
    active: HashMap<(i64, String), usize>,
    archived: HashMap<(i64, String), usize>,
    /// The identifiers and invoice numbers that the batch has made up, with their worlds.
    made_up: HashSet<(i64, String)>,
    moved: BTreeMap<i64, WorldRow>,
}

impl<'known> Draft<'known> {
    fn new(known: &'known Known, clock: &Clock, identifiers: &'known Identifiers) -> Self {
        let mut draft = Self {
            known,
            identifiers,
            now: clock.now(),
            entries: Vec::new(),
            active: HashMap::new(),
            archived: HashMap::new(),
            made_up: HashSet::new(),
            moved: BTreeMap::new(),
        };
        for (world, customer) in known.active.iter().chain(&known.archived) {
            draft.add(*world, customer.clone(), Origin::Unchanged);
        }
        draft
    }

    fn create(&mut self, world: &World, new: &NewCustomer) -> Result<Customer, StoreError> {
        let row = self.known.worlds.get(world.key_hash()).copied();
        if let Some(row) = row
            && new.state == State::Active
            && self.find(row.id, &new.external_id).is_some()
        {
            return Err(StoreError::Conflict);
        }
        refuse_unknown_user(new.user_id.as_deref())?;
        let row = row.unwrap_or_else(|| {
            unreachable!("the world of a create that is not refused is begun before")
        });
        let row = self.moved.get(&row.id).copied().unwrap_or(row);
        let count = row.customer_count;
        let created_at = creation_time(self.now, row.latest);
        let (id, invoice_number_base) = self.free_identifiers(world, row.id, (created_at, count));
        let customer = Customer {
            id,
            created_at,
            updated_at: created_at,
            email: new.email.clone(),
            name: new.name.clone(),
            invoice_number_base,
            state: new.state,
            logo_url: new.logo_url.clone(),
            icon_url: new.icon_url.clone(),
            domain: new.domain.clone(),
            external_id: new.external_id.clone(),
            user_id: new.user_id.clone(),
            catalog_id: new.catalog_id.clone(),
        };
        self.moved.insert(
            row.id,
            WorldRow {
                customer_count: count + 1,
                latest: created_at,
                ..row
            },
        );
        self.add(row.id, customer.clone(), Origin::New);
        Ok(customer)
    }

    fn update(
        &mut self,
        world: &World,
        external_id: &str,
        changes: &Changes,
    ) -> Result<Customer, StoreError> {
        let index = self
            .find_in(world, external_id)
            .ok_or(StoreError::NotFound)?;
        let mut customer = self.entries[index].customer.clone();
        changes.clone().apply(&mut customer);
        refuse_unknown_user(customer.user_id.as_deref())?;
        Ok(self.replace(index, customer))
    }

    fn archive(&mut self, world: &World, external_id: &str) -> Result<Customer, StoreError> {
        let Some(index) = self.find_in(world, external_id) else {
            let row = self.known.worlds.get(world.key_hash());
            let archived = row.and_then(|row| self.archived.get(&(row.id, external_id.to_owned())));
            return archived
                .map(|index| self.entries[*index].customer.clone())
                .ok_or(StoreError::NotFound);
        };
        let mut customer = self.entries[index].customer.clone();
        customer.state = State::Archived;
        let world = self.entries[index].world;
        self.active.remove(&(world, external_id.to_owned()));
        let customer = self.replace(index, customer);
        self.note_archived(index);
        Ok(customer)
    }

    fn finish(self, answers: Vec<Result<Customer, StoreError>>) -> Plan {
        let mut plan = Plan {
            answers,
            created: Vec::new(),
            changed: Vec::new(),
            moved: self.moved.into_values().collect(),
        };
        for entry in self.entries {
            match entry.origin {
                Origin::Unchanged => {}
                Origin::Changed => plan.changed.push((entry.world, entry.customer)),
                Origin::New => plan.created.push((entry.world, entry.customer)),
            }
        }
        plan
    }

    /// The identifier and the base of invoice numbers: makes them up until it finds two that nobody is known to have.
    fn free_identifiers(
        &mut self,
        world: &World,
        row: i64,
        (created_at, count): (i64, i64),
    ) -> (String, String) {
        let mut attempt = 0;
        loop {
            let number = count + i64::from(attempt);
            let id = self.identifiers.customer_id(world, created_at, number);
            let base = self.identifiers.invoice_number_base(world, count, attempt);
            let both = [(row, id.clone()), (row, base.clone())];
            let is_free = |one| !self.known.taken.contains(one) && !self.made_up.contains(one);
            if both.iter().all(is_free) {
                self.made_up.extend(both);
                return (id, base);
            }
            attempt += 1;
        }
    }

    /// Stores the customer in its place, as changed at present.
    fn replace(&mut self, index: usize, mut customer: Customer) -> Customer {
        customer.updated_at = change_time(self.now, &customer);
        let entry = &mut self.entries[index];
        entry.customer = customer.clone();
        if entry.origin == Origin::Unchanged {
            entry.origin = Origin::Changed;
        }
        customer
    }

    fn add(&mut self, world: i64, customer: Customer, origin: Origin) {
        let index = self.entries.len();
        let state = customer.state;
        let key = (world, customer.external_id.clone());
        self.entries.push(Entry {
            world,
            customer,
            origin,
        });
        match state {
            State::Active => {
                self.active.insert(key, index);
            }
            State::Archived => self.note_archived(index),
        }
    }

    /// Remembers an archived customer, unless another one with its `external_id` was archived later.
    fn note_archived(&mut self, index: usize) {
        let order = |index: usize| {
            let customer = &self.entries[index].customer;
            (customer.updated_at, customer.id.as_str())
        };
        let entry = &self.entries[index];
        let key = (entry.world, entry.customer.external_id.clone());
        let is_last = self
            .archived
            .get(&key)
            .is_none_or(|other| order(*other) <= order(index));
        if is_last {
            self.archived.insert(key, index);
        }
    }

    fn find_in(&self, world: &World, external_id: &str) -> Option<usize> {
        let row = self.known.worlds.get(world.key_hash())?;
        self.find(row.id, external_id)
    }

    fn find(&self, world: i64, external_id: &str) -> Option<usize> {
        self.active.get(&(world, external_id.to_owned())).copied()
    }
}

#[cfg(test)]
mod tests;
