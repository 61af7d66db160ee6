//! Types of the API "Measurements", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::codec;
use counterpart_runtime::schema::{Described, Schema};
use serde::{Deserialize, Serialize};
use super::tables;

/// Schema: `#/components/schemas/Measurement`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Measurement {
    /// The member `sensor`.
    #[serde(deserialize_with = "codec::member::<0, Measurement, _, _>")]
    pub sensor: String,
    /// The member `value`.
    #[serde(
        deserialize_with = "codec::member::<1, Measurement, _, _>",
        serialize_with = "codec::encode"
    )]
    pub value: f64,
}

/// The members that every [`Measurement`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct MeasurementRequired {
    /// The member `sensor`.
    pub sensor: String,
    /// The member `value`.
    pub value: f64,
}

impl Measurement {
    /// A value with these members and no others.
    pub fn new(required: impl Into<MeasurementRequired>) -> Self {
        let MeasurementRequired { sensor, value } = required.into();
        Self { sensor, value }
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

/// Schema: `#/components/schemas/Fault`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Fault {
    /// The member `message`.
    pub message: String,
}

impl Fault {
    /// A value with this member and no others.
    pub fn new(message: impl Into<String>) -> Self {
        let message = message.into();
        Self { message }
    }
}

impl codec::Decode<'_> for Fault {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Fault {}

impl Described for Fault {
    fn schema() -> &'static Schema {
        &tables::FAULT
    }
}
