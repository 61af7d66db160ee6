//! Types of the API "Palette", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::codec;
use counterpart_runtime::schema::{Described, Schema};
use serde::{Deserialize, Serialize};
use super::tables;

/// A colour by its parts.
///
/// Schema: `#/components/schemas/Colour`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Colour {
    /// The member `red`.
    #[serde(deserialize_with = "codec::member::<0, Colour, _, _>")]
    pub red: i32,
    /// The member `name`.
    #[serde(
        default,
        deserialize_with = "codec::member::<1, Colour, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub name: Option<String>,
}

impl Colour {
    /// A value with this member and no others.
    pub fn new(red: i32) -> Self {
        Self { red, name: None }
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl codec::Decode<'_> for Colour {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Colour {}

impl Described for Colour {
    fn schema() -> &'static Schema {
        &tables::COLOUR
    }
}
