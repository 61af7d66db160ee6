//! Types of the API "Planner", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::codec;
use counterpart_runtime::schema::{Described, Schema};
use serde::{Deserialize, Deserializer, Serialize};
use super::tables;

/// Schema: `#/components/schemas/Filter`
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Filter {
    /// An object.
    Stop(Stop),
    /// A list.
    IntegerList(Vec<i64>),
}

impl<'de> Deserialize<'de> for Filter {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let alternative = codec::alternative::<Self, D>(deserializer)?;
        match alternative.position() {
            0 => alternative.read().map(Self::Stop),
            1 => alternative.read().map(Self::IntegerList),
            _ => Err(alternative.unknown()),
        }
    }
}

impl From<Stop> for Filter {
    fn from(value: Stop) -> Self {
        Self::Stop(value)
    }
}

impl From<Vec<i64>> for Filter {
    fn from(value: Vec<i64>) -> Self {
        Self::IntegerList(value)
    }
}

impl codec::Decode<'_> for Filter {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Filter {}

impl Described for Filter {
    fn schema() -> &'static Schema {
        &tables::FILTER
    }
}

/// Schema: `#/components/schemas/Stop`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Stop {
    /// The member `name`.
    #[serde(deserialize_with = "codec::member::<0, Stop, _, _>")]
    pub name: String,
    /// The member `minutes`.
    #[serde(
        default,
        deserialize_with = "codec::member::<1, Stop, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub minutes: Option<i32>,
}

impl Stop {
    /// A value with this member and no others.
    pub fn new(name: impl Into<String>) -> Self {
        let name = name.into();
        Self { name, minutes: None }
    }

    /// Sets `minutes`.
    #[must_use]
    pub fn with_minutes(mut self, value: i32) -> Self {
        self.minutes = Some(value);
        self
    }
}

impl codec::Decode<'_> for Stop {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Stop {}

impl Described for Stop {
    fn schema() -> &'static Schema {
        &tables::STOP
    }
}
