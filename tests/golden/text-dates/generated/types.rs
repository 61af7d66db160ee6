//! Types of the API "Train", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Described, Schema};
use counterpart_runtime::{Field, codec};
use serde::{Deserialize, Deserializer, Serialize};
use std::collections::BTreeMap;
use super::tables;

/// A trip.
///
/// Schema: `#/components/schemas/Trip`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Trip {
    /// Its identifier.
    #[serde(deserialize_with = "codec::member::<0, Trip, _, _>")]
    pub id: String,
    /// When it begins.
    #[serde(deserialize_with = "codec::member::<1, Trip, _, _>")]
    pub departure: String,
    /// The day it counts for.
    #[serde(deserialize_with = "codec::member::<2, Trip, _, _>")]
    pub day: String,
    /// When it ends, if that is known.
    #[serde(
        default,
        deserialize_with = "codec::member::<3, Trip, _, _>",
        skip_serializing_if = "Field::is_absent"
    )]
    pub arrival: Field<String>,
    /// When it stops.
    #[serde(
        default,
        deserialize_with = "codec::member::<4, Trip, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub stops: Option<Vec<String>>,
    /// Days on which it is not.
    #[serde(
        default,
        deserialize_with = "codec::member::<5, Trip, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub holidays: Option<BTreeMap<String, String>>,
    /// A day or a moment.
    #[serde(
        default,
        deserialize_with = "codec::member::<6, Trip, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub end: Option<End>,
}

/// The members that every [`Trip`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct TripRequired {
    /// Its identifier.
    pub id: String,
    /// When it begins.
    pub departure: String,
    /// The day it counts for.
    pub day: String,
}

impl Trip {
    /// A value with these members and no others.
    pub fn new(required: impl Into<TripRequired>) -> Self {
        let TripRequired { id, departure, day } = required.into();
        Self {
            id,
            departure,
            day,
            arrival: Field::Absent,
            stops: None,
            holidays: None,
            end: None,
        }
    }

    /// Sets `arrival`; `None` makes it `null`.
    #[must_use]
    pub fn with_arrival(mut self, value: impl Into<Field<String>>) -> Self {
        self.arrival = value.into();
        self
    }

    /// Sets `stops`.
    #[must_use]
    pub fn with_stops(mut self, value: Vec<String>) -> Self {
        self.stops = Some(value);
        self
    }

    /// Sets `holidays`.
    #[must_use]
    pub fn with_holidays(mut self, value: BTreeMap<String, String>) -> Self {
        self.holidays = Some(value);
        self
    }

    /// Sets `end`.
    #[must_use]
    pub fn with_end(mut self, value: End) -> Self {
        self.end = Some(value);
        self
    }
}

impl codec::Decode<'_> for Trip {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Trip {}

impl Described for Trip {
    fn schema() -> &'static Schema {
        &tables::TRIP
    }
}

/// A day or a moment.
///
/// Schema: `#/components/schemas/End`
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum End {
    /// A point in time.
    DateTime(String),
    /// A date.
    Date(String),
}

impl<'de> Deserialize<'de> for End {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let alternative = codec::alternative::<Self, D>(deserializer)?;
        match alternative.position() {
            0 => alternative.read().map(Self::DateTime),
            1 => alternative.read().map(Self::Date),
            _ => Err(alternative.unknown()),
        }
    }
}

impl codec::Decode<'_> for End {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for End {}

impl Described for End {
    fn schema() -> &'static Schema {
        &tables::END
    }
}
