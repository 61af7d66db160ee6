//! Types of the API "Catalogue", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::codec;
use counterpart_runtime::schema::{Described, Schema};
use serde::{Deserialize, Serialize};
use std::fmt;
use super::tables;

/// How a book is bound.
///
/// Schema: `#/components/schemas/Binding`
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
pub enum Binding {
    /// `hardcover`
    #[serde(rename = "hardcover")]
    Hardcover,
    /// `paperback`
    #[serde(rename = "paperback")]
    Paperback,
}

impl Binding {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Hardcover => "hardcover",
            Self::Paperback => "paperback",
        }
    }
}

impl fmt::Display for Binding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl codec::Decode<'_> for Binding {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Binding {}

impl Described for Binding {
    fn schema() -> &'static Schema {
        &tables::BINDING
    }
}
