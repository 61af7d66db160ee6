//! Types of the API "Door", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::codec;
use counterpart_runtime::generated::Redacted;
use counterpart_runtime::schema::{Described, Schema};
use serde::{Deserialize, Serialize};
use std::fmt;
use super::tables;

/// What nobody sees.
///
/// Schema: `#/components/schemas/Secret`
pub type Secret = String;

/// A key.
///
/// Schema: `#/components/schemas/Key`
#[derive(Clone, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Key {
    /// Whose it is.
    pub owner: String,
    /// The new one.
    pub password: String,
    /// Those that it must not be.
    #[serde(
        default,
        deserialize_with = "codec::member::<2, Key, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub previous: Option<Vec<Secret>>,
    /// A hint.
    #[deprecated]
    #[serde(
        default,
        deserialize_with = "codec::member::<3, Key, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub hint: Option<String>,
}

#[expect(deprecated, reason = "deprecated members are shown as well")]
impl fmt::Debug for Key {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Key")
            .field("owner", &self.owner)
            .field("password", &Redacted)
            .field("previous", &Redacted)
            .field("hint", &self.hint)
            .finish()
    }
}

/// The members that every [`Key`] has.
#[derive(Clone, PartialEq)]
pub struct KeyRequired {
    /// Whose it is.
    pub owner: String,
    /// The new one.
    pub password: String,
}

impl fmt::Debug for KeyRequired {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("KeyRequired")
            .field("owner", &self.owner)
            .field("password", &Redacted)
            .finish()
    }
}

#[expect(deprecated, reason = "deprecated members are set here as well")]
impl Key {
    /// A value with these members and no others.
    pub fn new(required: impl Into<KeyRequired>) -> Self {
        let KeyRequired { owner, password } = required.into();
        Self {
            owner,
            password,
            previous: None,
            hint: None,
        }
    }

    /// Sets `previous`.
    #[must_use]
    pub fn with_previous(mut self, value: Vec<Secret>) -> Self {
        self.previous = Some(value);
        self
    }

    /// Sets `hint`.
    #[deprecated]
    #[must_use]
    pub fn with_hint(mut self, value: impl Into<String>) -> Self {
        self.hint = Some(value.into());
        self
    }
}

impl codec::Decode<'_> for Key {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Key {}

impl Described for Key {
    fn schema() -> &'static Schema {
        &tables::KEY
    }
}
