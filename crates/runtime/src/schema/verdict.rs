//! What one reading knows already: which values it has compared with which tables, and how each comparison ended.
//!
//! The kind and the rules of a table may lead into the same member, and so may several alternatives. Read on every way, a value would be read a
//! number of times that doubles with every level. Read once under each table, it costs what a sender sent, times what the contract says of it.
//! That holds as long as the verdicts have room here; how much work a reading may be at most is said by its allowance.

use std::collections::HashMap;
use std::marker::PhantomData;

use super::Schema;
use crate::json::Json;

/// How many verdicts are remembered at a time: as many as a map of 2^18 places holds, about 6 MiB.
const MOST: usize = 7 << 15;

/// How a comparison ended.
#[derive(Clone, Copy)]
pub(super) enum Verdict {
    /// The value is as the table says, which keeps so many of its members, if they have been counted.
    Sound(Option<u32>),
    /// It is not, and what is wrong has been reported.
    Reported,
    /// It is not, which showed in an attempt.
    Unreported,
}

/// The latest verdicts of one reading. A value and a table are known by where they are, so both must stay there as long as this is used.
#[derive(Default)]
pub(super) struct Verdicts<'a> {
    known: HashMap<(*const Json, *const Schema), Verdict>,
    borrowed: PhantomData<&'a Json>,
}

impl<'a> Verdicts<'a> {
    pub(super) fn get(&self, schema: &'a Schema, json: &'a Json) -> Option<Verdict> {
        self.known.get(&key(schema, json)).copied()
    }

    pub(super) fn insert(&mut self, schema: &'a Schema, json: &'a Json, verdict: Verdict) {
        if self.known.len() == MOST {
            // The verdict on a value comes after those on its parts, and they will hardly be asked for again.
            self.known.clear();
        }
        self.known.insert(key(schema, json), verdict);
        #[cfg(test)]
        HELD.set(HELD.get().max(self.known.capacity()));
    }
}

fn key(schema: &Schema, json: &Json) -> (*const Json, *const Schema) {
    (json, schema)
}

#[cfg(test)]
thread_local! {
    static HELD: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
}

/// For how many verdicts a reading on this thread has had room at most.
#[cfg(test)]
pub(crate) fn held() -> usize {
    HELD.get()
}
