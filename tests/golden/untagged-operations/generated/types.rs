//! Types of the API "Mixed", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::codec;
use counterpart_runtime::schema::{Described, Schema};
use serde::{Deserialize, Serialize};
use super::tables;

/// An order, which is a tag as well.
///
/// Schema: `#/components/schemas/Order`
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Order {
    /// Its number.
    #[serde(
        default,
        deserialize_with = "codec::member::<0, Order, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub number: Option<i64>,
}

impl Order {
    /// Sets `number`.
    #[must_use]
    pub fn with_number(mut self, value: i64) -> Self {
        self.number = Some(value);
        self
    }
}

impl codec::Decode<'_> for Order {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Order {}

impl Described for Order {
    fn schema() -> &'static Schema {
        &tables::ORDER
    }
}
