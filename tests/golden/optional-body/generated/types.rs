//! Types of the API "Locks", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::codec;
use counterpart_runtime::schema::{Described, Schema};
use serde::{Deserialize, Serialize};
use super::tables;

/// How to take a lock.
///
/// Schema: `#/components/schemas/LockOptions`
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct LockOptions {
    /// How long to hold it.
    #[serde(
        default,
        deserialize_with = "codec::member::<0, LockOptions, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub seconds: Option<i32>,
}

impl LockOptions {
    /// Sets `seconds`.
    #[must_use]
    pub fn with_seconds(mut self, value: i32) -> Self {
        self.seconds = Some(value);
        self
    }
}

impl codec::Decode<'_> for LockOptions {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for LockOptions {}

impl Described for LockOptions {
    fn schema() -> &'static Schema {
        &tables::LOCK_OPTIONS
    }
}
