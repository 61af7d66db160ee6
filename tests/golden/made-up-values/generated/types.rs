//! Types of the API "Seed bank", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::codec;
use counterpart_runtime::schema::{Described, Schema};
use serde::{Deserialize, Deserializer, Serialize};
use std::collections::BTreeMap;
use super::tables;

/// A jar of seeds.
///
/// Schema: `#/components/schemas/Jar`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Jar {
    /// What opens it.
    #[serde(deserialize_with = "codec::member::<0, Jar, _, _>")]
    pub key: String,
    /// Where the seeds come from.
    #[serde(deserialize_with = "codec::member::<1, Jar, _, _>")]
    pub origin: Origin,
    /// The share of seeds that grow, or how many of a hundred do.
    #[serde(deserialize_with = "codec::member::<2, Jar, _, _>")]
    pub germination: JarGermination,
    /// What is written on it, by language.
    #[serde(
        default,
        deserialize_with = "codec::member::<3, Jar, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub labels: Option<BTreeMap<String, String>>,
}

/// The members that every [`Jar`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct JarRequired {
    /// What opens it.
    pub key: String,
    /// Where the seeds come from.
    pub origin: Origin,
    /// The share of seeds that grow, or how many of a hundred do.
    pub germination: JarGermination,
}

impl Jar {
    /// A value with these members and no others.
    pub fn new(required: impl Into<JarRequired>) -> Self {
        let JarRequired { key, origin, germination } = required.into();
        Self {
            key,
            origin,
            germination,
            labels: None,
        }
    }

    /// Sets `labels`.
    #[must_use]
    pub fn with_labels(mut self, value: BTreeMap<String, String>) -> Self {
        self.labels = Some(value);
        self
    }
}

impl codec::Decode<'_> for Jar {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Jar {}

impl Described for Jar {
    fn schema() -> &'static Schema {
        &tables::JAR
    }
}

/// Where the seeds come from.
///
/// Schema: `#/components/schemas/Origin`
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Origin {
    /// An object.
    Garden(OriginGarden),
    /// An object.
    Wild(OriginWild),
}

impl<'de> Deserialize<'de> for Origin {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let alternative = codec::alternative::<Self, D>(deserializer)?;
        match alternative.position() {
            0 => alternative.read().map(Self::Garden),
            1 => alternative.read().map(Self::Wild),
            _ => Err(alternative.unknown()),
        }
    }
}

impl From<OriginGarden> for Origin {
    fn from(value: OriginGarden) -> Self {
        Self::Garden(value)
    }
}

impl From<OriginWild> for Origin {
    fn from(value: OriginWild) -> Self {
        Self::Wild(value)
    }
}

impl codec::Decode<'_> for Origin {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Origin {}

impl Described for Origin {
    fn schema() -> &'static Schema {
        &tables::ORIGIN
    }
}

/// Somebody who minds the seeds.
///
/// Schema: `#/components/schemas/Keeper`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Keeper {
    /// Their name or their nickname.
    #[serde(deserialize_with = "codec::member::<0, Keeper, _, _>")]
    pub name: KeeperName,
}

impl Keeper {
    /// A value with this member and no others.
    pub fn new(name: KeeperName) -> Self {
        Self { name }
    }
}

impl codec::Decode<'_> for Keeper {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Keeper {}

impl Described for Keeper {
    fn schema() -> &'static Schema {
        &tables::KEEPER
    }
}

/// The share of seeds that grow, or how many of a hundred do.
///
/// Inline schema: `#/components/schemas/Jar/properties/germination`
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum JarGermination {
    /// A number.
    #[serde(serialize_with = "codec::encode")]
    Number(f64),
    /// A whole number.
    Integer(i64),
}

impl<'de> Deserialize<'de> for JarGermination {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let alternative = codec::alternative::<Self, D>(deserializer)?;
        match alternative.position() {
            0 => alternative.read().map(Self::Number),
            1 => alternative.read().map(Self::Integer),
            _ => Err(alternative.unknown()),
        }
    }
}

impl From<f64> for JarGermination {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<i64> for JarGermination {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl codec::Decode<'_> for JarGermination {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for JarGermination {}

impl Described for JarGermination {
    fn schema() -> &'static Schema {
        &tables::JAR_GERMINATION
    }
}

/// Garden.
///
/// Inline schema: `#/components/schemas/Origin/oneOf/0`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct OriginGarden {
    /// The garden.
    pub garden: String,
    /// What sort of origin this is.
    pub kind: String,
}

/// The members that every [`OriginGarden`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct OriginGardenRequired {
    /// The garden.
    pub garden: String,
    /// What sort of origin this is.
    pub kind: String,
}

impl OriginGarden {
    /// A value with these members and no others.
    pub fn new(required: impl Into<OriginGardenRequired>) -> Self {
        let OriginGardenRequired { garden, kind } = required.into();
        Self { garden, kind }
    }
}

impl codec::Decode<'_> for OriginGarden {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for OriginGarden {}

impl Described for OriginGarden {
    fn schema() -> &'static Schema {
        &tables::ORIGIN_GARDEN
    }
}

/// Wild.
///
/// Inline schema: `#/components/schemas/Origin/oneOf/1`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct OriginWild {
    /// The place.
    #[serde(
        default,
        deserialize_with = "codec::member::<0, OriginWild, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub place: Option<String>,
    /// What sort of origin this is.
    pub kind: String,
}

impl OriginWild {
    /// A value with this member and no others.
    pub fn new(kind: impl Into<String>) -> Self {
        let kind = kind.into();
        Self { place: None, kind }
    }

    /// Sets `place`.
    #[must_use]
    pub fn with_place(mut self, value: impl Into<String>) -> Self {
        self.place = Some(value.into());
        self
    }
}

impl codec::Decode<'_> for OriginWild {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for OriginWild {}

impl Described for OriginWild {
    fn schema() -> &'static Schema {
        &tables::ORIGIN_WILD
    }
}

/// Their name or their nickname.
///
/// Inline schema: `#/components/schemas/Keeper/properties/name`
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum KeeperName {
    /// A text.
    Text(String),
    /// A text.
    Text2(String),
}

impl<'de> Deserialize<'de> for KeeperName {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let alternative = codec::alternative::<Self, D>(deserializer)?;
        match alternative.position() {
            0 => alternative.read().map(Self::Text),
            1 => alternative.read().map(Self::Text2),
            _ => Err(alternative.unknown()),
        }
    }
}

impl codec::Decode<'_> for KeeperName {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for KeeperName {}

impl Described for KeeperName {
    fn schema() -> &'static Schema {
        &tables::KEEPER_NAME
    }
}
