//! How much work one reading of a value may be.
//!
//! Whatever stands within a union, or under a table with rules, is made a tree and looked through before its type reads it, and once more for
//! each such level around it. What a sender can make a reader do must stay in proportion to what was sent: all that is looked at draws its size
//! from one allowance, and what has spent that is refused.

use std::cell::Cell;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error};

use crate::json::Json;
use crate::violation::Constraint;

/// How often each byte of a text may be looked at.
const PER_BYTE: usize = 64;

/// What the shortest text allows: a million values that are no texts, so that what is short may be as deep as a text may nest.
const LEAST: usize = 2_000_000;

thread_local! {
    /// What is left, as [`Json::size`] counts it; `None` outside of a reading.
    // The derived readers between two unions have no place for it.
    static LEFT: Cell<Option<usize>> = const { Cell::new(None) };
}

/// Begins a reading with what a text of this length allows, until what this returns is dropped; nothing if this is a part of such a reading,
/// which goes on with what is left.
pub(crate) fn begin(length: impl FnOnce() -> usize) -> Option<Reading> {
    if LEFT.get().is_some() {
        return None;
    }
    let allowed = length().saturating_mul(PER_BYTE).max(LEAST);
    LEFT.set(Some(allowed));
    Some(Reading(PhantomData))
}

/// Takes the size of what is looked at from the allowance. Outside of a reading nothing is taken.
pub(crate) fn draw(size: usize) {
    LEFT.set(LEFT.get().map(|left| left.saturating_sub(size)));
}

/// Whether nothing is left: then nothing that is read counts, and every reader ends as soon as it can.
pub(crate) fn is_spent() -> bool {
    LEFT.get() == Some(0)
}

/// The tree of a value, which draws the size of that.
///
/// # Errors
///
/// What the deserializer refuses, and a value for which the allowance does not suffice.
pub(super) fn tree<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Json, D::Error> {
    let json = Json::deserialize(deserializer)?;
    draw(json.size());
    if is_spent() {
        return Err(D::Error::custom(Constraint::Complexity));
    }
    Ok(json)
}

/// Ends the reading that set the allowance, by a panic as well, on the thread that reads.
#[must_use]
pub(crate) struct Reading(PhantomData<*const ()>);

impl Drop for Reading {
    fn drop(&mut self) {
        LEFT.set(None);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reading_within_another_shares_its_allowance() {
        let outer = begin(|| 0);
        let inner = begin(|| 1_000_000);
        assert!(outer.is_some() && inner.is_none());
        draw(LEAST - 1);
        drop(inner);
        assert!(!is_spent());
        draw(1);
        assert!(is_spent());
        assert!(begin(|| 1_000_000).is_none() && is_spent());
        drop(outer);
        assert!(!is_spent());
        let long = begin(|| LEAST);
        draw(LEAST);
        assert!(long.is_some() && !is_spent());
    }
}
