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

/// The members that every [`Pet`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct PetRequired {
    /// The member `name`.
    pub name: String,
}

impl From<String> for PetRequired {
    fn from(name: String) -> Self {
        Self { name }
    }
}

impl From<&str> for PetRequired {
    fn from(name: &str) -> Self {
        Self { name: name.to_owned() }
    }
}

impl Pet {
    /// A value with these members and no others.
    pub fn new(required: impl Into<PetRequired>) -> Self {
        let PetRequired { name } = required.into();
        Self { name, found_at: None }
    }

    /// Sets `foundAt`.
    #[must_use]
    pub fn with_found_at(mut self, value: jiff::Timestamp) -> Self {
        self.found_at = Some(value);
        self
    }
}

impl codec::Decode<'_> for Pet {}

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

/// The members that every [`Error`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct ErrorRequired {
    /// The member `message`.
    pub message: String,
}

impl From<String> for ErrorRequired {
    fn from(message: String) -> Self {
        Self { message }
    }
}

impl From<&str> for ErrorRequired {
    fn from(message: &str) -> Self {
        Self {
            message: message.to_owned(),
        }
    }
}

impl Error {
    /// A value with these members and no others.
    pub fn new(required: impl Into<ErrorRequired>) -> Self {
        let ErrorRequired { message } = required.into();
        Self { message }
    }
}

impl codec::Decode<'_> for Error {}

impl codec::Encode for Error {}

impl Described for Error {
    fn schema() -> &'static Schema {
        &tables::ERROR
    }
}
