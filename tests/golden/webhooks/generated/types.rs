//! Types of the API "Shelter", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Described, Schema};
use counterpart_runtime::{codec, jiff};
use serde::{Deserialize, Serialize};
use super::tables;

/// Schema: `#/components/schemas/Pet`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Pet {
    /// The member `name`.
    #[serde(deserialize_with = "codec::member::<0, Pet, _, _>")]
    pub name: String,
    /// The member `foundAt`.
    #[serde(
        rename = "foundAt",
        default,
        deserialize_with = "codec::member::<1, Pet, _, _>",
        skip_serializing_if = "Option::is_none",
        serialize_with = "codec::encode"
    )]
    pub found_at: Option<jiff::Timestamp>,
}

impl Pet {
    /// A value with this member and no others.
    pub fn new(name: impl Into<String>) -> Self {
        let name = name.into();
        Self { name, found_at: None }
    }

    /// Sets `foundAt`.
    #[must_use]
    pub fn with_found_at(mut self, value: jiff::Timestamp) -> Self {
        self.found_at = Some(value);
        self
    }
}

impl codec::Decode<'_> for Pet {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Pet {}

impl Described for Pet {
    fn schema() -> &'static Schema {
        &tables::PET
    }
}

/// Schema: `#/components/schemas/Error`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Error {
    /// The member `message`.
    pub message: String,
}

impl Error {
    /// A value with this member and no others.
    pub fn new(message: impl Into<String>) -> Self {
        let message = message.into();
        Self { message }
    }
}

impl codec::Decode<'_> for Error {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Error {}

impl Described for Error {
    fn schema() -> &'static Schema {
        &tables::ERROR
    }
}
