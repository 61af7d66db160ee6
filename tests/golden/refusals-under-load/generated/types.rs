//! Types of the API "Reports", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::codec;
use counterpart_runtime::schema::{Described, Schema};
use serde::{Deserialize, Serialize};
use super::tables;

/// Why something was refused.
///
/// Schema: `#/components/schemas/Refusal`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Refusal {
    /// The status that HTTP has for it.
    #[serde(deserialize_with = "codec::member::<0, Refusal, _, _>")]
    pub status: i32,
    /// In words.
    #[serde(deserialize_with = "codec::member::<1, Refusal, _, _>")]
    pub reason: String,
}

/// The members that every [`Refusal`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct RefusalRequired {
    /// The status that HTTP has for it.
    pub status: i32,
    /// In words.
    pub reason: String,
}

impl Refusal {
    /// A value with these members and no others.
    pub fn new(required: impl Into<RefusalRequired>) -> Self {
        let RefusalRequired { status, reason } = required.into();
        Self { status, reason }
    }
}

impl codec::Decode<'_> for Refusal {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Refusal {}

impl Described for Refusal {
    fn schema() -> &'static Schema {
        &tables::REFUSAL
    }
}

/// Schema: `#/components/schemas/Overload`
pub type Overload = Refusal;
