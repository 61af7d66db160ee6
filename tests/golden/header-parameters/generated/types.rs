//! Types of the API "Ledger", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::codec;
use counterpart_runtime::schema::{Described, Schema};
use serde::{Deserialize, Serialize};
use std::fmt;
use super::tables;

/// The order of entries.
///
/// Schema: `#/components/schemas/Order`
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Deserialize,
    Serialize
)]
pub enum Order {
    /// `newest-first`
    #[serde(rename = "newest-first")]
    NewestFirst,
    /// `oldest-first`
    #[serde(rename = "oldest-first")]
    OldestFirst,
}

impl Order {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NewestFirst => "newest-first",
            Self::OldestFirst => "oldest-first",
        }
    }
}

impl fmt::Display for Order {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
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
