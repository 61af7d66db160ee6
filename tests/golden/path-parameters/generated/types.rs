//! Types of the API "Calendar", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::codec;
use counterpart_runtime::schema::{Described, Schema};
use serde::{Deserialize, Serialize};
use std::fmt;
use super::tables;

/// The parameter `colour` of `getColour`: the colour.
///
/// Inline schema: `#/paths/~1colours~1%7Bcolour%7D/get/parameters/0/schema`
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
pub enum GetColourColour {
    /// `red`
    #[serde(rename = "red")]
    Red,
    /// `dark blue`
    #[serde(rename = "dark blue")]
    DarkBlue,
}

impl GetColourColour {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Red => "red",
            Self::DarkBlue => "dark blue",
        }
    }
}

impl fmt::Display for GetColourColour {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl codec::Decode<'_> for GetColourColour {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for GetColourColour {}

impl Described for GetColourColour {
    fn schema() -> &'static Schema {
        &tables::GET_COLOUR_COLOUR
    }
}
