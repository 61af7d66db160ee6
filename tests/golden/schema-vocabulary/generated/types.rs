//! Types of the API "Observatory", version 1.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Described, Schema};
use counterpart_runtime::{Field, codec, jiff, serde_json};
use serde::{Deserialize, Deserializer, Serialize};
use std::collections::BTreeMap;
use std::fmt;
use super::tables;

/// Schema: `#/components/schemas/Sky`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Sky {
    /// The member `weather`.
    #[serde(
        default,
        deserialize_with = "codec::member::<0, Sky, _, _>",
        skip_serializing_if = "Field::is_absent"
    )]
    pub weather: Field<SkyWeather>,
    /// The member `brightest`.
    #[serde(
        default,
        deserialize_with = "codec::member::<1, Sky, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub brightest: Option<Star>,
    /// The member `stars`.
    #[serde(deserialize_with = "codec::member::<2, Sky, _, _>")]
    pub stars: Vec<Star>,
    /// The member `regions`.
    #[serde(
        default,
        deserialize_with = "codec::member::<3, Sky, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub regions: Option<Region>,
    /// Lists within lists, as deep as need be.
    #[serde(
        default,
        deserialize_with = "codec::member::<4, Sky, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub grid: Option<Grid>,
    /// The member `selection`.
    #[serde(
        default,
        deserialize_with = "codec::member::<5, Sky, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub selection: Option<Selection>,
}

impl Sky {
    /// A value with this member and no others.
    pub fn new(stars: Vec<Star>) -> Self {
        Self {
            weather: Field::Absent,
            brightest: None,
            stars,
            regions: None,
            grid: None,
            selection: None,
        }
    }

    /// Sets `weather`; `None` makes it `null`.
    #[must_use]
    pub fn with_weather(mut self, value: impl Into<Field<SkyWeather>>) -> Self {
        self.weather = value.into();
        self
    }

    /// Sets `brightest`.
    #[must_use]
    pub fn with_brightest(mut self, value: Star) -> Self {
        self.brightest = Some(value);
        self
    }

    /// Sets `regions`.
    #[must_use]
    pub fn with_regions(mut self, value: Region) -> Self {
        self.regions = Some(value);
        self
    }

    /// Sets `grid`.
    #[must_use]
    pub fn with_grid(mut self, value: Grid) -> Self {
        self.grid = Some(value);
        self
    }

    /// Sets `selection`.
    #[must_use]
    pub fn with_selection(mut self, value: Selection) -> Self {
        self.selection = Some(value);
        self
    }
}

impl codec::Decode<'_> for Sky {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Sky {}

impl Described for Sky {
    fn schema() -> &'static Schema {
        &tables::SKY
    }
}

/// Schema: `#/components/schemas/Star`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Star {
    /// The member `name`.
    #[serde(deserialize_with = "codec::member::<0, Star, _, _>")]
    pub name: String,
    /// The member `magnitude`.
    #[serde(
        default,
        deserialize_with = "codec::member::<1, Star, _, _>",
        skip_serializing_if = "Option::is_none",
        serialize_with = "codec::encode"
    )]
    pub magnitude: Option<f64>,
}

impl Star {
    /// A value with this member and no others.
    pub fn new(name: impl Into<String>) -> Self {
        let name = name.into();
        Self { name, magnitude: None }
    }

    /// Sets `magnitude`.
    #[must_use]
    pub fn with_magnitude(mut self, value: f64) -> Self {
        self.magnitude = Some(value);
        self
    }
}

impl codec::Decode<'_> for Star {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Star {}

impl Described for Star {
    fn schema() -> &'static Schema {
        &tables::STAR
    }
}

/// Schema: `#/components/schemas/Region`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Region {
    /// The member `title`.
    pub title: String,
    /// The member `within`.
    #[serde(
        default,
        deserialize_with = "codec::member::<1, Region, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub within: Option<Vec<Region>>,
}

impl Region {
    /// A value with this member and no others.
    pub fn new(title: impl Into<String>) -> Self {
        let title = title.into();
        Self { title, within: None }
    }

    /// Sets `within`.
    #[must_use]
    pub fn with_within(mut self, value: Vec<Region>) -> Self {
        self.within = Some(value);
        self
    }
}

impl codec::Decode<'_> for Region {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Region {}

impl Described for Region {
    fn schema() -> &'static Schema {
        &tables::REGION
    }
}

/// Schema: `#/components/schemas/Selection`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Selection {
    /// The member `all_of`.
    #[serde(deserialize_with = "codec::member::<0, Selection, _, _>")]
    pub all_of: Vec<SelectionAllOfItem>,
}

impl Selection {
    /// A value with this member and no others.
    pub fn new(all_of: Vec<SelectionAllOfItem>) -> Self {
        Self { all_of }
    }
}

impl codec::Decode<'_> for Selection {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Selection {}

impl Described for Selection {
    fn schema() -> &'static Schema {
        &tables::SELECTION
    }
}

/// Lists within lists, as deep as need be.
///
/// Schema: `#/components/schemas/Grid`
pub type Grid = Vec<serde_json::Value>;

/// Schema: `#/components/schemas/Sighting`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Sighting {
    /// The member `at`.
    #[serde(deserialize_with = "codec::member::<0, Sighting, _, _>")]
    pub at: Vec<serde_json::Value>,
    /// The member `kind`.
    #[serde(deserialize_with = "codec::member::<1, Sighting, _, _>")]
    pub kind: SightingKind,
    /// The member `seen`.
    #[serde(
        default,
        deserialize_with = "codec::member::<2, Sighting, _, _>",
        skip_serializing_if = "Field::is_absent",
        serialize_with = "codec::encode"
    )]
    pub seen: Field<jiff::Timestamp>,
    /// The member `picture`.
    #[serde(
        default,
        deserialize_with = "codec::member::<3, Sighting, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub picture: Option<String>,
    /// The member `instruments`.
    #[serde(
        default,
        deserialize_with = "codec::member::<4, Sighting, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub instruments: Option<BTreeMap<String, serde_json::Value>>,
    /// The member `notes`.
    #[serde(
        default,
        deserialize_with = "codec::member::<5, Sighting, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub notes: Option<SightingNotes>,
}

impl Sighting {
    /// A value with this member, with those that have only one value, and no others.
    pub fn new(at: Vec<serde_json::Value>) -> Self {
        Self {
            at,
            kind: SightingKind::Sighting,
            seen: Field::Absent,
            picture: None,
            instruments: None,
            notes: None,
        }
    }

    /// Sets `seen`; `None` makes it `null`.
    #[must_use]
    pub fn with_seen(mut self, value: impl Into<Field<jiff::Timestamp>>) -> Self {
        self.seen = value.into();
        self
    }

    /// Sets `picture`.
    #[must_use]
    pub fn with_picture(mut self, value: impl Into<String>) -> Self {
        self.picture = Some(value.into());
        self
    }

    /// Sets `instruments`.
    #[must_use]
    pub fn with_instruments(
        mut self,
        value: BTreeMap<String, serde_json::Value>,
    ) -> Self {
        self.instruments = Some(value);
        self
    }

    /// Sets `notes`.
    #[must_use]
    pub fn with_notes(mut self, value: SightingNotes) -> Self {
        self.notes = Some(value);
        self
    }
}

impl codec::Decode<'_> for Sighting {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Sighting {}

impl Described for Sighting {
    fn schema() -> &'static Schema {
        &tables::SIGHTING
    }
}

/// The member `weather` of `Sky`.
///
/// Inline schema: `#/components/schemas/Sky/$defs/Weather`
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
pub enum SkyWeather {
    /// `clear`
    #[serde(rename = "clear")]
    Clear,
    /// `cloudy`
    #[serde(rename = "cloudy")]
    Cloudy,
}

impl SkyWeather {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Clear => "clear",
            Self::Cloudy => "cloudy",
        }
    }
}

impl fmt::Display for SkyWeather {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl codec::Decode<'_> for SkyWeather {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for SkyWeather {}

impl Described for SkyWeather {
    fn schema() -> &'static Schema {
        &tables::SKY_WEATHER
    }
}

/// The member `kind` of `Sighting`.
///
/// Inline schema: `#/components/schemas/Sighting/properties/kind`
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
pub enum SightingKind {
    /// `sighting`
    #[serde(rename = "sighting")]
    Sighting,
}

impl SightingKind {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Sighting => "sighting",
        }
    }
}

impl fmt::Display for SightingKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl codec::Decode<'_> for SightingKind {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for SightingKind {}

impl Described for SightingKind {
    fn schema() -> &'static Schema {
        &tables::SIGHTING_KIND
    }
}

/// The member `notes` of `Sighting`.
///
/// Inline schema: `#/components/schemas/Sighting/properties/notes`
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum SightingNotes {
    /// An object.
    WithText(SightingNotesWithText),
    /// An object.
    WithAudio(SightingNotesWithAudio),
}

impl<'de> Deserialize<'de> for SightingNotes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let alternative = codec::alternative::<Self, D>(deserializer)?;
        match alternative.position() {
            0 => alternative.read().map(Self::WithText),
            1 => alternative.read().map(Self::WithAudio),
            _ => Err(alternative.unknown()),
        }
    }
}

impl From<SightingNotesWithText> for SightingNotes {
    fn from(value: SightingNotesWithText) -> Self {
        Self::WithText(value)
    }
}

impl From<SightingNotesWithAudio> for SightingNotes {
    fn from(value: SightingNotesWithAudio) -> Self {
        Self::WithAudio(value)
    }
}

impl codec::Decode<'_> for SightingNotes {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for SightingNotes {}

impl Described for SightingNotes {
    fn schema() -> &'static Schema {
        &tables::SIGHTING_NOTES
    }
}

/// An item of the member `all_of` of `Selection`.
///
/// Inline schema: `#/components/schemas/Selection/properties/all_of/items`
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum SelectionAllOfItem {
    /// An object.
    Star(Star),
    /// An object.
    Selection(Selection),
}

impl<'de> Deserialize<'de> for SelectionAllOfItem {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let alternative = codec::alternative::<Self, D>(deserializer)?;
        match alternative.position() {
            0 => alternative.read().map(Self::Star),
            1 => alternative.read().map(Self::Selection),
            _ => Err(alternative.unknown()),
        }
    }
}

impl From<Star> for SelectionAllOfItem {
    fn from(value: Star) -> Self {
        Self::Star(value)
    }
}

impl From<Selection> for SelectionAllOfItem {
    fn from(value: Selection) -> Self {
        Self::Selection(value)
    }
}

impl codec::Decode<'_> for SelectionAllOfItem {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for SelectionAllOfItem {}

impl Described for SelectionAllOfItem {
    fn schema() -> &'static Schema {
        &tables::SELECTION_ALL_OF_ITEM
    }
}

/// One form of `SightingNotes`.
///
/// Inline schema: `#/components/schemas/Sighting/properties/notes/anyOf/0`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct SightingNotesWithText {
    /// The member `text`.
    pub text: String,
}

impl SightingNotesWithText {
    /// A value with this member and no others.
    pub fn new(text: impl Into<String>) -> Self {
        let text = text.into();
        Self { text }
    }
}

impl codec::Decode<'_> for SightingNotesWithText {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for SightingNotesWithText {}

impl Described for SightingNotesWithText {
    fn schema() -> &'static Schema {
        &tables::SIGHTING_NOTES_WITH_TEXT
    }
}

/// One form of `SightingNotes`.
///
/// Inline schema: `#/components/schemas/Sighting/properties/notes/anyOf/1`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct SightingNotesWithAudio {
    /// The member `audio`.
    pub audio: String,
}

impl SightingNotesWithAudio {
    /// A value with this member and no others.
    pub fn new(audio: impl Into<String>) -> Self {
        let audio = audio.into();
        Self { audio }
    }
}

impl codec::Decode<'_> for SightingNotesWithAudio {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for SightingNotesWithAudio {}

impl Described for SightingNotesWithAudio {
    fn schema() -> &'static Schema {
        &tables::SIGHTING_NOTES_WITH_AUDIO
    }
}
