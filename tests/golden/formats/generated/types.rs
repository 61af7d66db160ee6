//! Types of the API "Measurements", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Described, Schema};
use counterpart_runtime::{Field, codec, jiff, uuid};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use super::tables;

/// A measurement.
///
/// Schema: `#/components/schemas/Measurement`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Measurement {
    /// Its identifier.
    #[serde(deserialize_with = "codec::member::<0, Measurement, _, _>")]
    pub id: uuid::Uuid,
    /// When it was made.
    #[serde(
        deserialize_with = "codec::member::<1, Measurement, _, _>",
        serialize_with = "codec::encode"
    )]
    pub at: jiff::Timestamp,
    /// The day it counts for.
    #[serde(
        deserialize_with = "codec::member::<2, Measurement, _, _>",
        serialize_with = "codec::encode"
    )]
    pub day: jiff::civil::Date,
    /// A small number.
    #[serde(deserialize_with = "codec::member::<3, Measurement, _, _>")]
    pub small: i32,
    /// A large number.
    #[serde(deserialize_with = "codec::member::<4, Measurement, _, _>")]
    pub large: i64,
    /// A number of no format.
    #[serde(deserialize_with = "codec::member::<5, Measurement, _, _>")]
    pub plain: i64,
    /// An exact number.
    #[serde(
        deserialize_with = "codec::member::<6, Measurement, _, _>",
        serialize_with = "codec::encode"
    )]
    pub exact: f64,
    /// A rough number.
    #[serde(
        deserialize_with = "codec::member::<7, Measurement, _, _>",
        serialize_with = "codec::encode"
    )]
    pub rough: f32,
    /// When it was read.
    #[serde(
        deserialize_with = "codec::member::<8, Measurement, _, _>",
        serialize_with = "codec::encode"
    )]
    pub times: Vec<jiff::Timestamp>,
    /// When it was removed.
    #[serde(
        rename = "removedAt",
        default,
        deserialize_with = "codec::member::<9, Measurement, _, _>",
        skip_serializing_if = "Field::is_absent",
        serialize_with = "codec::encode"
    )]
    pub removed_at: Field<jiff::Timestamp>,
    /// Whom to ask.
    #[serde(
        default,
        deserialize_with = "codec::member::<10, Measurement, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub email: Option<String>,
    /// A checksum in Base64.
    #[serde(
        default,
        deserialize_with = "codec::member::<11, Measurement, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub digest: Option<String>,
    /// Times by day.
    #[serde(
        rename = "byDay",
        default,
        deserialize_with = "codec::member::<12, Measurement, _, _>",
        skip_serializing_if = "Option::is_none",
        serialize_with = "codec::encode"
    )]
    pub by_day: Option<BTreeMap<String, jiff::Timestamp>>,
}

/// The members that every [`Measurement`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct MeasurementRequired {
    /// Its identifier.
    pub id: uuid::Uuid,
    /// When it was made.
    pub at: jiff::Timestamp,
    /// The day it counts for.
    pub day: jiff::civil::Date,
    /// A small number.
    pub small: i32,
    /// A large number.
    pub large: i64,
    /// A number of no format.
    pub plain: i64,
    /// An exact number.
    pub exact: f64,
    /// A rough number.
    pub rough: f32,
    /// When it was read.
    pub times: Vec<jiff::Timestamp>,
}

impl Measurement {
    /// A value with these members and no others.
    pub fn new(required: impl Into<MeasurementRequired>) -> Self {
        let MeasurementRequired {
            id,
            at,
            day,
            small,
            large,
            plain,
            exact,
            rough,
            times,
        } = required.into();
        Self {
            id,
            at,
            day,
            small,
            large,
            plain,
            exact,
            rough,
            times,
            removed_at: Field::Absent,
            email: None,
            digest: None,
            by_day: None,
        }
    }

    /// Sets `removedAt`; `None` makes it `null`.
    #[must_use]
    pub fn with_removed_at(mut self, value: impl Into<Field<jiff::Timestamp>>) -> Self {
        self.removed_at = value.into();
        self
    }

    /// Sets `email`.
    #[must_use]
    pub fn with_email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }

    /// Sets `digest`.
    #[must_use]
    pub fn with_digest(mut self, value: impl Into<String>) -> Self {
        self.digest = Some(value.into());
        self
    }

    /// Sets `byDay`.
    #[must_use]
    pub fn with_by_day(mut self, value: BTreeMap<String, jiff::Timestamp>) -> Self {
        self.by_day = Some(value);
        self
    }
}

impl codec::Decode<'_> for Measurement {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Measurement {}

impl Described for Measurement {
    fn schema() -> &'static Schema {
        &tables::MEASUREMENT
    }
}
