//! Decoding of a value that does not name its alternative: which one describes it is found out on the tree, by the
//! same reader that collects violations.

use serde::de::{DeserializeOwned, Deserializer, Error};

use super::Decode;
use super::allowance;
use super::decode::decode;
use crate::json::Json;
use crate::schema::{self, Described, Schema};
use crate::violation::Constraint;

/// A value whose alternative is known.
#[derive(Debug)]
pub struct Alternative {
    position: usize,
    schema: &'static Schema,
    json: Json,
}

/// Reads a value and finds the alternative that describes it, in the table of `Owner`: the only one where the contract
/// says `oneOf`, else the one that keeps most of its members.
///
/// # Errors
///
/// No alternative describes the value, or several do where exactly one may.
pub fn alternative<'de, Owner: Described, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Alternative, D::Error> {
    let json = allowance::tree(deserializer)?;
    let schema = Owner::schema().target();
    let position = schema::choose(schema, &json).map_err(D::Error::custom)?;
    Ok(Alternative {
        position,
        schema: schema.variant(position),
        json,
    })
}

impl Alternative {
    /// The position of the alternative in the contract.
    pub fn position(&self) -> usize {
        self.position
    }

    /// Reads the value as the alternative's type.
    ///
    /// # Errors
    ///
    /// As [`Decode::decode_value`] under the alternative's table.
    pub fn read<T: for<'de> Decode<'de>, E: Error>(self) -> Result<T, E> {
        decode(self.json, self.schema).map_err(E::custom)
    }

    /// Reads the value as a type that stands in place of a generated one.
    ///
    /// # Errors
    ///
    /// As [`replaced_member`](super::replaced_member).
    pub fn read_replaced<T: DeserializeOwned, E: Error>(self) -> Result<T, E> {
        super::replaced::read(self.json, self.schema)
    }

    /// The error for an alternative that the type does not know, though the table does.
    pub fn unknown<E: Error>(self) -> E {
        E::custom(Constraint::NoVariant)
    }
}
