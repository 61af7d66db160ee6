//! The rules about customers that hold in every store, whatever it keeps them in.

use super::{Snapshot, StoreError};
use crate::cursor::{Cursor, Direction};
use crate::customer::{Customer, NewCustomer};

/// The service keeps texts where U+0000 cannot be stored, and says so before anything else.
pub(super) fn refuse_nul<'a>(texts: impl IntoIterator<Item = &'a str>) -> Result<(), StoreError> {
    if texts.into_iter().any(|text| text.contains('\0')) {
        Err(StoreError::NulCharacter)
    } else {
        Ok(())
    }
}

/// How many bytes an `external_id` has at most.
///
/// The service keeps it in an index of its database, PostgreSQL, in which a row of more than 2704 bytes has no place: beside the text
/// and its length, the pricing model and the row's own head. A text that the database compresses gets in although it is longer; here
/// the limit is the same for every text, and low enough for an index with a world's number and a time in it.
pub(super) const LONGEST_EXTERNAL_ID: usize = 2600;

/// Refuses what cannot be stored of a new customer, whoever else there is.
pub(super) fn refuse_unstorable(new: &NewCustomer) -> Result<(), StoreError> {
    refuse_nul(new.texts())?;
    refuse_long(&new.external_id)
}

/// Refuses what cannot be stored of a snapshot, whatever else is in it.
pub(super) fn refuse_unstorable_snapshot(snapshot: &Snapshot) -> Result<(), StoreError> {
    for world in &snapshot.worlds {
        refuse_impossible_time(world.latest)?;
        for customer in &world.customers {
            refuse_nul(customer.texts())?;
            refuse_long(&customer.external_id)?;
            refuse_impossible_time(customer.created_at)?;
            refuse_impossible_time(customer.updated_at)?;
        }
    }
    Ok(())
}

/// A time that cannot be shown would make every answer with it, and with all customers after it, a failure.
fn refuse_impossible_time(milliseconds: i64) -> Result<(), StoreError> {
    match jiff::Timestamp::from_millisecond(milliseconds) {
        Ok(_) => Ok(()),
        Err(_) => Err(StoreError::ImpossibleTime(milliseconds)),
    }
}

fn refuse_long(external_id: &str) -> Result<(), StoreError> {
    if external_id.len() > LONGEST_EXTERNAL_ID {
        Err(StoreError::ExternalIdTooLong(external_id.len()))
    } else {
        Ok(())
    }
}

/// The service has users of its own, which this server has not: it takes every identifier for a user's but those that say
/// otherwise, so that callers can see the refusal.
pub(super) fn refuse_unknown_user(user_id: Option<&str>) -> Result<(), StoreError> {
    match user_id {
        Some(id) if id.starts_with("unknown_") => Err(StoreError::UnknownUser(id.to_owned())),
        _ => Ok(()),
    }
}

/// When a customer is created: never before those of its world, lest a clock that is set back puts it before a position that
/// a cursor has already passed.
pub(super) fn creation_time(now: i64, latest: i64) -> i64 {
    now.max(latest)
}

/// When a customer changes: always later than before, so that callers can tell two states of it apart.
pub(super) fn change_time(now: i64, customer: &Customer) -> i64 {
    now.max(customer.updated_at.saturating_add(1))
}

/// Where a list begins, as the time and identifier that no listed customer reaches. Every identifier comes after the empty
/// text.
pub(super) fn boundary(cursor: Option<&Cursor>) -> (i64, &str) {
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
