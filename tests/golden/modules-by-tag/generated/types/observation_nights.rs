//! Types of the API "Observatory", version 1.0.0: the part of the tag `Observation nights`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Described, Schema};
use counterpart_runtime::{codec, jiff};
use serde::{Deserialize, Serialize};
use super::super::tables;

/// Schema: `#/components/schemas/Night`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[deprecated]
#[non_exhaustive]
pub struct Night {
    /// The member `date`.
    #[serde(
        deserialize_with = "codec::member::<0, Night, _, _>",
        serialize_with = "codec::encode"
    )]
    pub date: jiff::civil::Date,
    /// The member `observers`.
    #[serde(deserialize_with = "codec::member::<1, Night, _, _>")]
    pub observers: Vec<String>,
}

/// The members that every [`Night`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct NightRequired {
    /// The member `date`.
    pub date: jiff::civil::Date,
    /// The member `observers`.
    pub observers: Vec<String>,
}

impl Night {
    /// A value with these members and no others.
    pub fn new(required: impl Into<NightRequired>) -> Self {
        let NightRequired { date, observers } = required.into();
        Self { date, observers }
    }
}

impl codec::Decode<'_> for Night {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Night {}

impl Described for Night {
    fn schema() -> &'static Schema {
        &tables::NIGHT
    }
}

/// The body of the answer 200 of `listNights`.
///
/// Inline schema: `#/paths/~1nights/get/responses/200/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct ListNightsOk {
    /// The member `nights`.
    #[serde(deserialize_with = "codec::member::<0, ListNightsOk, _, _>")]
    pub nights: Vec<Night>,
    /// The member `next`.
    #[serde(
        default,
        deserialize_with = "codec::member::<1, ListNightsOk, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub next: Option<String>,
}

impl ListNightsOk {
    /// A value with this member and no others.
    pub fn new(nights: Vec<Night>) -> Self {
        Self { nights, next: None }
    }

    /// Sets `next`.
    #[must_use]
    pub fn with_next(mut self, value: impl Into<String>) -> Self {
        self.next = Some(value.into());
        self
    }
}

impl codec::Decode<'_> for ListNightsOk {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for ListNightsOk {}

impl Described for ListNightsOk {
    fn schema() -> &'static Schema {
        &tables::LIST_NIGHTS_OK
    }
}
