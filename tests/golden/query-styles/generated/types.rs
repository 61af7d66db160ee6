//! Types of the API "Archive", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::codec;
use counterpart_runtime::schema::{Described, Schema};
use serde::{Deserialize, Deserializer, Serialize};
use std::fmt;
use super::tables;

/// Schema: `#/components/schemas/Font`
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Font {
    /// The member `family`.
    #[serde(
        default,
        deserialize_with = "codec::member::<0, Font, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub family: Option<String>,
    /// The member `size`.
    #[serde(
        default,
        deserialize_with = "codec::member::<1, Font, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub size: Option<i32>,
}

impl Font {
    /// Sets `family`.
    #[must_use]
    pub fn with_family(mut self, value: impl Into<String>) -> Self {
        self.family = Some(value.into());
        self
    }

    /// Sets `size`.
    #[must_use]
    pub fn with_size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }
}

impl codec::Decode<'_> for Font {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Font {}

impl Described for Font {
    fn schema() -> &'static Schema {
        &tables::FONT
    }
}

/// An item of the parameter `kind` of `findLetters`: the kinds, of which some are meant if none is given.
///
/// Inline schema: `#/paths/~1letters/get/parameters/6/schema/items`
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
pub enum FindLettersKindItem {
    /// `letter`
    #[serde(rename = "letter")]
    Letter,
    /// `card`
    #[serde(rename = "card")]
    Card,
    /// `parcel`
    #[serde(rename = "parcel")]
    Parcel,
}

impl FindLettersKindItem {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Letter => "letter",
            Self::Card => "card",
            Self::Parcel => "parcel",
        }
    }
}

impl fmt::Display for FindLettersKindItem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl codec::Decode<'_> for FindLettersKindItem {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for FindLettersKindItem {}

impl Described for FindLettersKindItem {
    fn schema() -> &'static Schema {
        &tables::FIND_LETTERS_KIND_ITEM
    }
}

/// An item of the parameter `reader` of `findLetters`: readers by their numbers or names.
///
/// Inline schema: `#/paths/~1letters/get/parameters/7/schema/items`
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum FindLettersReaderItem {
    /// A whole number.
    Integer(i64),
    /// A text.
    Text(String),
}

impl<'de> Deserialize<'de> for FindLettersReaderItem {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let alternative = codec::alternative::<Self, D>(deserializer)?;
        match alternative.position() {
            0 => alternative.read().map(Self::Integer),
            1 => alternative.read().map(Self::Text),
            _ => Err(alternative.unknown()),
        }
    }
}

impl From<i64> for FindLettersReaderItem {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<String> for FindLettersReaderItem {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl codec::Decode<'_> for FindLettersReaderItem {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for FindLettersReaderItem {}

impl Described for FindLettersReaderItem {
    fn schema() -> &'static Schema {
        &tables::FIND_LETTERS_READER_ITEM
    }
}
