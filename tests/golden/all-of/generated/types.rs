//! Types of the API "Vehicles", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::codec;
use counterpart_runtime::schema::{Described, Schema};
use serde::{Deserialize, Serialize};
use super::tables;

/// Anything that drives.
///
/// Schema: `#/components/schemas/Vehicle`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Vehicle {
    /// How many wheels it has.
    #[serde(deserialize_with = "codec::member::<0, Vehicle, _, _>")]
    pub wheels: i64,
    /// Its colour.
    #[serde(
        default,
        deserialize_with = "codec::member::<1, Vehicle, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub colour: Option<String>,
}

impl Vehicle {
    /// A value with this member and no others.
    pub fn new(wheels: i64) -> Self {
        Self { wheels, colour: None }
    }

    /// Sets `colour`.
    #[must_use]
    pub fn with_colour(mut self, value: impl Into<String>) -> Self {
        self.colour = Some(value.into());
        self
    }
}

impl codec::Decode<'_> for Vehicle {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Vehicle {}

impl Described for Vehicle {
    fn schema() -> &'static Schema {
        &tables::VEHICLE
    }
}

/// A vehicle with doors.
///
/// Schema: `#/components/schemas/Car`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Car {
    /// How many wheels it has.
    #[serde(deserialize_with = "codec::member::<0, Car, _, _>")]
    pub wheels: i64,
    /// Its colour.
    pub colour: String,
    /// How many doors it has.
    #[serde(deserialize_with = "codec::member::<2, Car, _, _>")]
    pub doors: i64,
    /// The trailer, if it has one.
    #[serde(
        default,
        deserialize_with = "codec::member::<3, Car, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub trailer: Option<Vehicle>,
}

/// The members that every [`Car`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct CarRequired {
    /// How many wheels it has.
    pub wheels: i64,
    /// Its colour.
    pub colour: String,
    /// How many doors it has.
    pub doors: i64,
}

impl Car {
    /// A value with these members and no others.
    pub fn new(required: impl Into<CarRequired>) -> Self {
        let CarRequired { wheels, colour, doors } = required.into();
        Self {
            wheels,
            colour,
            doors,
            trailer: None,
        }
    }

    /// Sets `trailer`.
    #[must_use]
    pub fn with_trailer(mut self, value: Vehicle) -> Self {
        self.trailer = Some(value);
        self
    }
}

impl codec::Decode<'_> for Car {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Car {}

impl Described for Car {
    fn schema() -> &'static Schema {
        &tables::CAR
    }
}

/// A car that has been stored.
///
/// Inline schema: `#/paths/~1cars/post/responses/200/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct AddCarOk {
    /// How many wheels it has.
    #[serde(deserialize_with = "codec::member::<0, AddCarOk, _, _>")]
    pub wheels: i64,
    /// Its colour.
    pub colour: String,
    /// How many doors it has.
    #[serde(deserialize_with = "codec::member::<2, AddCarOk, _, _>")]
    pub doors: i64,
    /// The trailer, if it has one.
    #[serde(
        default,
        deserialize_with = "codec::member::<3, AddCarOk, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub trailer: Option<Vehicle>,
    /// The number of the car.
    #[serde(deserialize_with = "codec::member::<4, AddCarOk, _, _>")]
    pub id: i64,
}

/// The members that every [`AddCarOk`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct AddCarOkRequired {
    /// How many wheels it has.
    pub wheels: i64,
    /// Its colour.
    pub colour: String,
    /// How many doors it has.
    pub doors: i64,
    /// The number of the car.
    pub id: i64,
}

impl AddCarOk {
    /// A value with these members and no others.
    pub fn new(required: impl Into<AddCarOkRequired>) -> Self {
        let AddCarOkRequired { wheels, colour, doors, id } = required.into();
        Self {
            wheels,
            colour,
            doors,
            trailer: None,
            id,
        }
    }

    /// Sets `trailer`.
    #[must_use]
    pub fn with_trailer(mut self, value: Vehicle) -> Self {
        self.trailer = Some(value);
        self
    }
}

impl codec::Decode<'_> for AddCarOk {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for AddCarOk {}

impl Described for AddCarOk {
    fn schema() -> &'static Schema {
        &tables::ADD_CAR_OK
    }
}
