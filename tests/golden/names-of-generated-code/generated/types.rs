//! Types of the API "Mirror", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::codec;
use counterpart_runtime::schema::Described;
use serde::{Deserializer, Serializer};
use std::fmt;
use super::tables;

/// Not the runtime's call.
///
/// Schema: `#/components/schemas/Call`
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Call {
    /// Not the runtime's schema.
    #[serde(
        default,
        deserialize_with = "codec::member::<0, Call, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub schema: Option<Schema>,
}

impl Call {
    /// Sets `schema`.
    #[must_use]
    pub fn with_schema(mut self, value: Schema) -> Self {
        self.schema = Some(value);
        self
    }
}

impl codec::Decode<'_> for Call {
    const TABLE: Option<fn() -> &'static counterpart_runtime::schema::Schema> = Some(
        <Self as Described>::schema,
    );
}

impl codec::Encode for Call {}

impl Described for Call {
    fn schema() -> &'static counterpart_runtime::schema::Schema {
        &tables::CALL
    }
}

/// Not the runtime's schema.
///
/// Schema: `#/components/schemas/Schema`
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Deserialize,
    serde::Serialize
)]
pub enum Schema {
    /// `a`
    #[serde(rename = "a")]
    A,
    /// `b`
    #[serde(rename = "b")]
    B,
}

impl Schema {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::A => "a",
            Self::B => "b",
        }
    }
}

impl fmt::Display for Schema {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl codec::Decode<'_> for Schema {
    const TABLE: Option<fn() -> &'static counterpart_runtime::schema::Schema> = Some(
        <Self as Described>::schema,
    );
}

impl codec::Encode for Schema {}

impl Described for Schema {
    fn schema() -> &'static counterpart_runtime::schema::Schema {
        &tables::SCHEMA
    }
}

/// Not the tables.
///
/// Schema: `#/components/schemas/Tables`
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Tables {
    /// A word that cannot be raw.
    #[serde(
        rename = "Self",
        default,
        deserialize_with = "codec::member::<0, Tables, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub self_: Option<String>,
}

impl Tables {
    /// Sets `Self`.
    #[must_use]
    pub fn with_self_(mut self, value: impl Into<String>) -> Self {
        self.self_ = Some(value.into());
        self
    }
}

impl codec::Decode<'_> for Tables {
    const TABLE: Option<fn() -> &'static counterpart_runtime::schema::Schema> = Some(
        <Self as Described>::schema,
    );
}

impl codec::Encode for Tables {}

impl Described for Tables {
    fn schema() -> &'static counterpart_runtime::schema::Schema {
        &tables::TABLES
    }
}

/// Not the runtime's denial.
///
/// Schema: `#/components/schemas/Denial`
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Denial {
    /// The reason.
    #[serde(
        default,
        deserialize_with = "codec::member::<0, Denial, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub why: Option<String>,
}

impl Denial {
    /// Sets `why`.
    #[must_use]
    pub fn with_why(mut self, value: impl Into<String>) -> Self {
        self.why = Some(value.into());
        self
    }
}

impl codec::Decode<'_> for Denial {
    const TABLE: Option<fn() -> &'static counterpart_runtime::schema::Schema> = Some(
        <Self as Described>::schema,
    );
}

impl codec::Encode for Denial {}

impl Described for Denial {
    fn schema() -> &'static counterpart_runtime::schema::Schema {
        &tables::DENIAL
    }
}

/// Not serde's trait.
///
/// Schema: `#/components/schemas/Serialize`
#[derive(Clone, Debug, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Serialize {
    /// A value.
    #[serde(deserialize_with = "codec::member::<0, Serialize, _, _>")]
    pub value: i64,
}

impl Serialize {
    /// A value with this member and no others.
    pub fn new(value: i64) -> Self {
        Self { value }
    }
}

impl codec::Decode<'_> for Serialize {
    const TABLE: Option<fn() -> &'static counterpart_runtime::schema::Schema> = Some(
        <Self as Described>::schema,
    );
}

impl codec::Encode for Serialize {}

impl Described for Serialize {
    fn schema() -> &'static counterpart_runtime::schema::Schema {
        &tables::SERIALIZE
    }
}

/// Not serde's trait either.
///
/// Schema: `#/components/schemas/Deserialize`
#[derive(Clone, Debug, PartialEq)]
pub enum Deserialize {
    /// Not serde's trait.
    Serialize(Serialize),
    /// Not the trait that is derived.
    Clone(CloneSchema),
}

impl serde::Serialize for Deserialize {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Serialize(value) => {
                codec::encode_tagged(value, "tag", &["Serialize"], serializer)
            }
            Self::Clone(value) => {
                codec::encode_tagged(value, "tag", &["Clone"], serializer)
            }
        }
    }
}

impl<'de> serde::Deserialize<'de> for Deserialize {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tagged = codec::tagged::<Self, D>(deserializer)?;
        match tagged.name() {
            "Serialize" => tagged.read().map(Self::Serialize),
            "Clone" => tagged.read().map(Self::Clone),
            _ => Err(tagged.unknown()),
        }
    }
}

impl From<Serialize> for Deserialize {
    fn from(value: Serialize) -> Self {
        Self::Serialize(value)
    }
}

impl From<CloneSchema> for Deserialize {
    fn from(value: CloneSchema) -> Self {
        Self::Clone(value)
    }
}

impl codec::Decode<'_> for Deserialize {
    const TABLE: Option<fn() -> &'static counterpart_runtime::schema::Schema> = Some(
        <Self as Described>::schema,
    );
}

impl codec::Encode for Deserialize {}

impl Described for Deserialize {
    fn schema() -> &'static counterpart_runtime::schema::Schema {
        &tables::DESERIALIZE
    }
}

/// Not the trait that is derived.
///
/// Schema: `#/components/schemas/Clone`
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CloneSchema {
    /// Not the standard library's map.
    #[serde(
        default,
        deserialize_with = "codec::member::<0, CloneSchema, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub map: Option<BTreeMap>,
}

impl CloneSchema {
    /// Sets `map`.
    #[must_use]
    pub fn with_map(mut self, value: BTreeMap) -> Self {
        self.map = Some(value);
        self
    }
}

impl codec::Decode<'_> for CloneSchema {
    const TABLE: Option<fn() -> &'static counterpart_runtime::schema::Schema> = Some(
        <Self as Described>::schema,
    );
}

impl codec::Encode for CloneSchema {}

impl Described for CloneSchema {
    fn schema() -> &'static counterpart_runtime::schema::Schema {
        &tables::CLONE_SCHEMA
    }
}

/// Not the trait that is derived.
///
/// Schema: `#/components/schemas/Default`
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct DefaultSchema {
    /// Not the trait of conversions.
    #[serde(
        default,
        deserialize_with = "codec::member::<0, DefaultSchema, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub from: Option<FromSchema>,
}

impl DefaultSchema {
    /// Sets `from`.
    #[must_use]
    pub fn with_from(mut self, value: FromSchema) -> Self {
        self.from = Some(value);
        self
    }
}

impl codec::Decode<'_> for DefaultSchema {
    const TABLE: Option<fn() -> &'static counterpart_runtime::schema::Schema> = Some(
        <Self as Described>::schema,
    );
}

impl codec::Encode for DefaultSchema {}

impl Described for DefaultSchema {
    fn schema() -> &'static counterpart_runtime::schema::Schema {
        &tables::DEFAULT_SCHEMA
    }
}

/// Not the trait of conversions.
///
/// Schema: `#/components/schemas/From`
pub type FromSchema = bool;

/// Not the standard library's map.
///
/// Schema: `#/components/schemas/BTreeMap`
pub type BTreeMap = std::collections::BTreeMap<String, CloneSchema>;

/// Its table refers to a list of its properties.
///
/// Schema: `#/components/schemas/Gate`
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Gate {
    /// Not that list.
    #[serde(
        default,
        deserialize_with = "codec::member::<0, Gate, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub properties: Option<GateProperties>,
}

impl Gate {
    /// Sets `properties`.
    #[must_use]
    pub fn with_properties(mut self, value: GateProperties) -> Self {
        self.properties = Some(value);
        self
    }
}

impl codec::Decode<'_> for Gate {
    const TABLE: Option<fn() -> &'static counterpart_runtime::schema::Schema> = Some(
        <Self as Described>::schema,
    );
}

impl codec::Encode for Gate {}

impl Described for Gate {
    fn schema() -> &'static counterpart_runtime::schema::Schema {
        &tables::GATE
    }
}

/// Not that list.
///
/// Schema: `#/components/schemas/GateProperties`
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct GateProperties {
    /// Whether it is.
    #[serde(
        default,
        deserialize_with = "codec::member::<0, GateProperties, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub open: Option<bool>,
}

impl GateProperties {
    /// Sets `open`.
    #[must_use]
    pub fn with_open(mut self, value: bool) -> Self {
        self.open = Some(value);
        self
    }
}

impl codec::Decode<'_> for GateProperties {
    const TABLE: Option<fn() -> &'static counterpart_runtime::schema::Schema> = Some(
        <Self as Described>::schema,
    );
}

impl codec::Encode for GateProperties {}

impl Described for GateProperties {
    fn schema() -> &'static counterpart_runtime::schema::Schema {
        &tables::GATE_PROPERTIES
    }
}

/// Not the list of the rules of a gate.
///
/// Schema: `#/components/schemas/GateRules`
pub type GateRules = String;

/// Not the list of the rules of those.
///
/// Schema: `#/components/schemas/GateRulesRules`
pub type GateRulesRules = String;
