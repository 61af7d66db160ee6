//! Types of the API "Gauge", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::codec;
use counterpart_runtime::schema::{Described, Schema};
use serde::{Deserialize, Deserializer, Serialize};
use std::fmt;
use super::tables;

/// Schema: `#/components/schemas/Range`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Range {
    /// The member `from`.
    #[serde(deserialize_with = "codec::member::<0, Range, _, _>")]
    pub from: i32,
    /// The member `to`.
    #[serde(
        default,
        deserialize_with = "codec::member::<1, Range, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub to: Option<i32>,
}

impl Range {
    /// A value with this member and no others.
    pub fn new(from: i32) -> Self {
        Self { from, to: None }
    }

    /// Sets `to`.
    #[must_use]
    pub fn with_to(mut self, value: i32) -> Self {
        self.to = Some(value);
        self
    }
}

impl codec::Decode<'_> for Range {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Range {}

impl Described for Range {
    fn schema() -> &'static Schema {
        &tables::RANGE
    }
}

/// Schema: `#/components/schemas/Source`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Source {
    /// The member `names`.
    #[serde(deserialize_with = "codec::member::<0, Source, _, _>")]
    pub names: Vec<String>,
}

impl Source {
    /// A value with this member and no others.
    pub fn new(names: Vec<String>) -> Self {
        Self { names }
    }
}

impl codec::Decode<'_> for Source {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Source {}

impl Described for Source {
    fn schema() -> &'static Schema {
        &tables::SOURCE
    }
}

/// Inline schema: `#/paths/~1levels/get/responses/200/headers/X-Total/schema`
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum ReadLevelsOkXTotal {
    /// A whole number.
    Integer(i64),
    /// One of the listed values.
    String(ReadLevelsOkXTotalString),
}

impl<'de> Deserialize<'de> for ReadLevelsOkXTotal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let alternative = codec::alternative::<Self, D>(deserializer)?;
        match alternative.position() {
            0 => alternative.read().map(Self::Integer),
            1 => alternative.read().map(Self::String),
            _ => Err(alternative.unknown()),
        }
    }
}

impl From<i64> for ReadLevelsOkXTotal {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<ReadLevelsOkXTotalString> for ReadLevelsOkXTotal {
    fn from(value: ReadLevelsOkXTotalString) -> Self {
        Self::String(value)
    }
}

impl codec::Decode<'_> for ReadLevelsOkXTotal {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for ReadLevelsOkXTotal {}

impl Described for ReadLevelsOkXTotal {
    fn schema() -> &'static Schema {
        &tables::READ_LEVELS_OK_X_TOTAL
    }
}

/// One form of `ReadLevelsOkXTotal`.
///
/// Inline schema: `#/paths/~1levels/get/responses/200/headers/X-Total/schema/oneOf/1`
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
pub enum ReadLevelsOkXTotalString {
    /// `many`
    #[serde(rename = "many")]
    Many,
}

impl ReadLevelsOkXTotalString {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Many => "many",
        }
    }
}

impl fmt::Display for ReadLevelsOkXTotalString {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl codec::Decode<'_> for ReadLevelsOkXTotalString {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for ReadLevelsOkXTotalString {}

impl Described for ReadLevelsOkXTotalString {
    fn schema() -> &'static Schema {
        &tables::READ_LEVELS_OK_X_TOTAL_STRING
    }
}
