//! Types of the API "Botanical garden", version 1.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::codec;
use counterpart_runtime::schema::{Described, Schema};
use serde::{Deserialize, Serialize};
use std::fmt;
use super::tables;

/// A plant, with those that grow from it.
///
/// Schema: `schemas/plant.yaml`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Plant {
    /// The member `name`.
    #[serde(deserialize_with = "codec::member::<0, Plant, _, _>")]
    pub name: String,
    /// Where plants stand.
    #[serde(deserialize_with = "codec::member::<1, Plant, _, _>")]
    pub bed: Box<Bed>,
    /// The member `label`.
    #[serde(
        default,
        deserialize_with = "codec::member::<2, Plant, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub label: Option<Label>,
    /// The member `offspring`.
    #[serde(
        default,
        deserialize_with = "codec::member::<3, Plant, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub offspring: Option<Vec<Plant>>,
}

/// The members that every [`Plant`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct PlantRequired {
    /// The member `name`.
    pub name: String,
    /// Where plants stand.
    pub bed: Box<Bed>,
}

impl Plant {
    /// A value with these members and no others.
    pub fn new(required: impl Into<PlantRequired>) -> Self {
        let PlantRequired { name, bed } = required.into();
        Self {
            name,
            bed,
            label: None,
            offspring: None,
        }
    }

    /// Sets `label`.
    #[must_use]
    pub fn with_label(mut self, value: Label) -> Self {
        self.label = Some(value);
        self
    }

    /// Sets `offspring`.
    #[must_use]
    pub fn with_offspring(mut self, value: Vec<Plant>) -> Self {
        self.offspring = Some(value);
        self
    }
}

impl codec::Decode<'_> for Plant {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Plant {}

impl Described for Plant {
    fn schema() -> &'static Schema {
        &tables::PLANT
    }
}

/// Schema: `schemas/plant.yaml#/properties/label`
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Label {
    /// The member `latin`.
    #[serde(
        default,
        deserialize_with = "codec::member::<0, Label, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub latin: Option<String>,
}

impl Label {
    /// Sets `latin`.
    #[must_use]
    pub fn with_latin(mut self, value: impl Into<String>) -> Self {
        self.latin = Some(value.into());
        self
    }
}

impl codec::Decode<'_> for Label {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Label {}

impl Described for Label {
    fn schema() -> &'static Schema {
        &tables::LABEL
    }
}

/// Where plants stand.
///
/// Schema: `schemas/bed.yaml`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Bed {
    /// The member `number`.
    #[serde(deserialize_with = "codec::member::<0, Bed, _, _>")]
    pub number: i64,
    /// The member `soil`.
    #[serde(
        default,
        deserialize_with = "codec::member::<1, Bed, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub soil: Option<Soil>,
    /// The member `state`.
    #[serde(
        default,
        deserialize_with = "codec::member::<2, Bed, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub state: Option<SchemasState>,
    /// A plant, with those that grow from it.
    #[serde(
        default,
        deserialize_with = "codec::member::<3, Bed, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub finest: Option<Box<Plant>>,
}

impl Bed {
    /// A value with this member and no others.
    pub fn new(number: i64) -> Self {
        Self {
            number,
            soil: None,
            state: None,
            finest: None,
        }
    }

    /// Sets `soil`.
    #[must_use]
    pub fn with_soil(mut self, value: Soil) -> Self {
        self.soil = Some(value);
        self
    }

    /// Sets `state`.
    #[must_use]
    pub fn with_state(mut self, value: SchemasState) -> Self {
        self.state = Some(value);
        self
    }

    /// Sets `finest`.
    #[must_use]
    pub fn with_finest(mut self, value: Box<Plant>) -> Self {
        self.finest = Some(value);
        self
    }
}

impl codec::Decode<'_> for Bed {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Bed {}

impl Described for Bed {
    fn schema() -> &'static Schema {
        &tables::BED
    }
}

/// The member `soil` of `Bed`.
///
/// Schema: `shared/soil.json`
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
pub enum Soil {
    /// `loam`
    #[serde(rename = "loam")]
    Loam,
    /// `sand`
    #[serde(rename = "sand")]
    Sand,
    /// `clay`
    #[serde(rename = "clay")]
    Clay,
}

impl Soil {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Loam => "loam",
            Self::Sand => "sand",
            Self::Clay => "clay",
        }
    }
}

impl fmt::Display for Soil {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl codec::Decode<'_> for Soil {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Soil {}

impl Described for Soil {
    fn schema() -> &'static Schema {
        &tables::SOIL
    }
}

/// The member `state` of `Bed`.
///
/// Schema: `shared/schemas.json#/State`
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
pub enum SchemasState {
    /// `planted`
    #[serde(rename = "planted")]
    Planted,
    /// `fallow`
    #[serde(rename = "fallow")]
    Fallow,
}

impl SchemasState {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Planted => "planted",
            Self::Fallow => "fallow",
        }
    }
}

impl fmt::Display for SchemasState {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl codec::Decode<'_> for SchemasState {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for SchemasState {}

impl Described for SchemasState {
    fn schema() -> &'static Schema {
        &tables::SCHEMAS_STATE
    }
}

/// The body of the answer `NotFound`.
///
/// Schema: `shared/schemas.json#/Failure`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Failure {
    /// The member `message`.
    pub message: String,
}

impl Failure {
    /// A value with this member and no others.
    pub fn new(message: impl Into<String>) -> Self {
        let message = message.into();
        Self { message }
    }
}

impl codec::Decode<'_> for Failure {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Failure {}

impl Described for Failure {
    fn schema() -> &'static Schema {
        &tables::FAILURE
    }
}

/// An item of the body of the answer 200 of `listTools`.
///
/// Schema: `schemas/garden tools.yaml#/definitions/tool`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Tool {
    /// The member `state`.
    #[serde(deserialize_with = "codec::member::<0, Tool, _, _>")]
    pub state: GardenToolsState,
    /// The member `next`.
    #[serde(
        default,
        deserialize_with = "codec::member::<1, Tool, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub next: Option<Box<Tool>>,
}

impl Tool {
    /// A value with this member and no others.
    pub fn new(state: GardenToolsState) -> Self {
        Self { state, next: None }
    }

    /// Sets `next`.
    #[must_use]
    pub fn with_next(mut self, value: Box<Tool>) -> Self {
        self.next = Some(value);
        self
    }
}

impl codec::Decode<'_> for Tool {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Tool {}

impl Described for Tool {
    fn schema() -> &'static Schema {
        &tables::TOOL
    }
}

/// The member `state` of `Tool`.
///
/// Schema: `schemas/garden tools.yaml#/definitions/State`
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
pub enum GardenToolsState {
    /// `clean`
    #[serde(rename = "clean")]
    Clean,
    /// `dirty`
    #[serde(rename = "dirty")]
    Dirty,
}

impl GardenToolsState {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Clean => "clean",
            Self::Dirty => "dirty",
        }
    }
}

impl fmt::Display for GardenToolsState {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl codec::Decode<'_> for GardenToolsState {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for GardenToolsState {}

impl Described for GardenToolsState {
    fn schema() -> &'static Schema {
        &tables::GARDEN_TOOLS_STATE
    }
}
