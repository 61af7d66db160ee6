//! Types of the API "Odd \<b> \[x\]", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::codec;
use counterpart_runtime::schema::{Described, Schema};
use serde::{Deserialize, Deserializer, Serialize};
use std::fmt;
use super::tables;

/// Schema: `#/components/schemas/R`
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct RSchema {
    /// The member `v`.
    #[serde(
        default,
        deserialize_with = "codec::member::<0, RSchema, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub v: Option<T>,
    /// The member `s`.
    #[serde(
        default,
        deserialize_with = "codec::member::<1, RSchema, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub s: Option<SSchema>,
}

impl RSchema {
    /// Sets `v`.
    #[must_use]
    pub fn with_v(mut self, value: T) -> Self {
        self.v = Some(value);
        self
    }

    /// Sets `s`.
    #[must_use]
    pub fn with_s(mut self, value: SSchema) -> Self {
        self.s = Some(value);
        self
    }
}

impl codec::Decode<'_> for RSchema {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for RSchema {}

impl Described for RSchema {
    fn schema() -> &'static Schema {
        &tables::R_SCHEMA
    }
}

/// Schema: `#/components/schemas/T`
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct T {
    /// The member `x`.
    #[serde(
        default,
        deserialize_with = "codec::member::<0, T, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub x: Option<String>,
}

impl T {
    /// Sets `x`.
    #[must_use]
    pub fn with_x(mut self, value: impl Into<String>) -> Self {
        self.x = Some(value.into());
        self
    }
}

impl codec::Decode<'_> for T {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for T {}

impl Described for T {
    fn schema() -> &'static Schema {
        &tables::T
    }
}

/// Schema: `#/components/schemas/S`
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
pub enum SSchema {
    /// `a`
    #[serde(rename = "a")]
    A,
    /// `b`
    #[serde(rename = "b")]
    B,
}

impl SSchema {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::A => "a",
            Self::B => "b",
        }
    }
}

impl fmt::Display for SSchema {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl codec::Decode<'_> for SSchema {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for SSchema {}

impl Described for SSchema {
    fn schema() -> &'static Schema {
        &tables::S_SCHEMA
    }
}

/// Schema: `#/components/schemas/A`
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct ASchema {
    /// The member `text`.
    #[serde(
        default,
        deserialize_with = "codec::member::<0, ASchema, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub text: Option<String>,
}

impl ASchema {
    /// Sets `text`.
    #[must_use]
    pub fn with_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}

impl codec::Decode<'_> for ASchema {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for ASchema {}

impl Described for ASchema {
    fn schema() -> &'static Schema {
        &tables::A_SCHEMA
    }
}

/// Schema: `#/components/schemas/V`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct VSchema {
    /// The member `n`.
    #[serde(deserialize_with = "codec::member::<0, VSchema, _, _>")]
    pub n: i64,
}

impl VSchema {
    /// A value with this member and no others.
    pub fn new(n: i64) -> Self {
        Self { n }
    }
}

impl codec::Decode<'_> for VSchema {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for VSchema {}

impl Described for VSchema {
    fn schema() -> &'static Schema {
        &tables::V_SCHEMA
    }
}

/// Schema: `#/components/schemas/NotFound`
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct NotFound {
    /// The member `text`.
    #[serde(
        default,
        deserialize_with = "codec::member::<0, NotFound, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub text: Option<String>,
}

impl NotFound {
    /// Sets `text`.
    #[must_use]
    pub fn with_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}

impl codec::Decode<'_> for NotFound {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for NotFound {}

impl Described for NotFound {
    fn schema() -> &'static Schema {
        &tables::NOT_FOUND
    }
}

/// Schema: `#/components/schemas/Text`
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Text {
    /// The member `text`.
    #[serde(
        default,
        deserialize_with = "codec::member::<0, Text, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub text: Option<String>,
}

impl Text {
    /// Sets `text`.
    #[must_use]
    pub fn with_text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}

impl codec::Decode<'_> for Text {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Text {}

impl Described for Text {
    fn schema() -> &'static Schema {
        &tables::TEXT
    }
}

/// Schema: `#/components/schemas/Either`
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Either {
    /// A text.
    Text(String),
    /// A whole number.
    Integer(i64),
}

impl<'de> Deserialize<'de> for Either {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let alternative = codec::alternative::<Self, D>(deserializer)?;
        match alternative.position() {
            0 => alternative.read().map(Self::Text),
            1 => alternative.read().map(Self::Integer),
            _ => Err(alternative.unknown()),
        }
    }
}

impl From<String> for Either {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<i64> for Either {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl codec::Decode<'_> for Either {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Either {}

impl Described for Either {
    fn schema() -> &'static Schema {
        &tables::EITHER
    }
}

/// The parameter `kind` of `tryInto`.
///
/// Inline schema: `#/paths/~1r/get/parameters/0/schema`
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
pub enum TryIntoKind {
    /// `self`
    #[serde(rename = "self")]
    SelfValue,
    /// `other`
    #[serde(rename = "other")]
    Other,
}

impl TryIntoKind {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SelfValue => "self",
            Self::Other => "other",
        }
    }
}

impl fmt::Display for TryIntoKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl codec::Decode<'_> for TryIntoKind {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for TryIntoKind {}

impl Described for TryIntoKind {
    fn schema() -> &'static Schema {
        &tables::TRY_INTO_KIND
    }
}
