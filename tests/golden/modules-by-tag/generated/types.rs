//! Types of the API "Observatory", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::codec;
use counterpart_runtime::schema::{Described, Schema};
use serde::{Deserialize, Serialize};
use std::fmt;
use super::tables;

mod observation_nights;
mod telescopes;
mod r#type;

pub use self::observation_nights::*;
pub use self::telescopes::*;
pub use self::r#type::*;

/// Schema: `#/components/schemas/MountName`
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
pub enum MountName {
    /// `dobson`
    #[serde(rename = "dobson")]
    Dobson,
    /// `equatorial`
    #[serde(rename = "equatorial")]
    Equatorial,
}

impl MountName {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Dobson => "dobson",
            Self::Equatorial => "equatorial",
        }
    }
}

impl fmt::Display for MountName {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl codec::Decode<'_> for MountName {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for MountName {}

impl Described for MountName {
    fn schema() -> &'static Schema {
        &tables::MOUNT_NAME
    }
}

/// Schema: `#/components/schemas/Place`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Place {
    /// The member `hall`.
    pub hall: String,
    /// The member `row`.
    #[serde(
        default,
        deserialize_with = "codec::member::<1, Place, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub row: Option<i64>,
}

impl Place {
    /// A value with this member and no others.
    pub fn new(hall: impl Into<String>) -> Self {
        let hall = hall.into();
        Self { hall, row: None }
    }

    /// Sets `row`.
    #[must_use]
    pub fn with_row(mut self, value: i64) -> Self {
        self.row = Some(value);
        self
    }
}

impl codec::Decode<'_> for Place {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Place {}

impl Described for Place {
    fn schema() -> &'static Schema {
        &tables::PLACE
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
