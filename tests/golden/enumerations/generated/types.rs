//! Types of the API "Paint", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Described, Schema};
use counterpart_runtime::{Constraint, Field, codec};
use serde::{Deserialize, Serialize};
use std::fmt;
use super::tables;

/// A paint.
///
/// Schema: `#/components/schemas/Paint`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Paint {
    /// A colour of the chart.
    #[serde(deserialize_with = "codec::member::<0, Paint, _, _>")]
    pub colour: Colour,
    /// How many coats are needed.
    #[serde(deserialize_with = "codec::member::<1, Paint, _, _>")]
    pub coats: Coats,
    /// The finish; new ones come up every year.
    #[serde(deserialize_with = "codec::member::<2, Paint, _, _>")]
    pub finish: Finish,
    /// Symbols as values.
    #[serde(deserialize_with = "codec::member::<3, Paint, _, _>")]
    pub comparison: Comparison,
    /// Words of Rust as values.
    #[serde(deserialize_with = "codec::member::<4, Paint, _, _>")]
    pub word: Word,
    /// What this is.
    #[serde(deserialize_with = "codec::member::<5, Paint, _, _>")]
    pub kind: PaintKind,
    /// The colour beneath; `null` if there is none.
    #[serde(
        default,
        deserialize_with = "codec::member::<6, Paint, _, _>",
        skip_serializing_if = "Field::is_absent"
    )]
    pub underlay: Field<PaintUnderlay>,
}

/// The members that every [`Paint`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct PaintRequired {
    /// A colour of the chart.
    pub colour: Colour,
    /// How many coats are needed.
    pub coats: Coats,
    /// The finish; new ones come up every year.
    pub finish: Finish,
    /// Symbols as values.
    pub comparison: Comparison,
    /// Words of Rust as values.
    pub word: Word,
}

impl Paint {
    /// A value with these members, with those that have only one value, and no others.
    pub fn new(required: impl Into<PaintRequired>) -> Self {
        let PaintRequired { colour, coats, finish, comparison, word } = required.into();
        Self {
            colour,
            coats,
            finish,
            comparison,
            word,
            kind: PaintKind::Paint,
            underlay: Field::Absent,
        }
    }

    /// Sets `underlay`; `None` makes it `null`.
    #[must_use]
    pub fn with_underlay(mut self, value: impl Into<Field<PaintUnderlay>>) -> Self {
        self.underlay = value.into();
        self
    }
}

impl codec::Decode<'_> for Paint {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Paint {}

impl Described for Paint {
    fn schema() -> &'static Schema {
        &tables::PAINT
    }
}

/// A colour of the chart.
///
/// Schema: `#/components/schemas/Colour`
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
pub enum Colour {
    /// `red`
    #[serde(rename = "red")]
    Red,
    /// `light-green`
    #[serde(rename = "light-green")]
    LightGreen,
    /// `DARK_BLUE`
    #[serde(rename = "DARK_BLUE")]
    DarkBlue,
    /// `9010`
    #[serde(rename = "9010")]
    N9010,
}

impl Colour {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Red => "red",
            Self::LightGreen => "light-green",
            Self::DarkBlue => "DARK_BLUE",
            Self::N9010 => "9010",
        }
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl codec::Decode<'_> for Colour {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Colour {}

impl Described for Colour {
    fn schema() -> &'static Schema {
        &tables::COLOUR
    }
}

/// How many coats are needed.
///
/// Schema: `#/components/schemas/Coats`
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
#[serde(try_from = "i64", into = "i64")]
pub enum Coats {
    /// `1`
    N1,
    /// `2`
    N2,
    /// `4`
    N4,
    /// `-1`
    Minus1,
}

impl Coats {
    /// The value on the wire.
    pub const fn as_integer(self) -> i64 {
        match self {
            Self::N1 => 1,
            Self::N2 => 2,
            Self::N4 => 4,
            Self::Minus1 => -1,
        }
    }
}

impl From<Coats> for i64 {
    fn from(value: Coats) -> Self {
        value.as_integer()
    }
}

impl TryFrom<i64> for Coats {
    type Error = Constraint;

    fn try_from(value: i64) -> Result<Self, Constraint> {
        match value {
            1 => Ok(Self::N1),
            2 => Ok(Self::N2),
            4 => Ok(Self::N4),
            -1 => Ok(Self::Minus1),
            _ => Err(Constraint::IntegerEnumeration(&[1, 2, 4, -1])),
        }
    }
}

impl fmt::Display for Coats {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.as_integer())
    }
}

impl codec::Decode<'_> for Coats {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Coats {}

impl Described for Coats {
    fn schema() -> &'static Schema {
        &tables::COATS
    }
}

/// The finish; new ones come up every year.
///
/// Schema: `#/components/schemas/Finish`
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
pub enum Finish {
    /// `matt`
    #[serde(rename = "matt")]
    Matt,
    /// `satin`
    #[serde(rename = "satin")]
    Satin,
    /// A value that the contract does not list.
    #[serde(untagged)]
    Unknown(String),
}

impl Finish {
    /// The value on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Matt => "matt",
            Self::Satin => "satin",
            Self::Unknown(value) => value,
        }
    }
}

impl fmt::Display for Finish {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl codec::Decode<'_> for Finish {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Finish {}

impl Described for Finish {
    fn schema() -> &'static Schema {
        &tables::FINISH
    }
}

/// Symbols as values.
///
/// Schema: `#/components/schemas/Comparison`
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
pub enum Comparison {
    /// `<`
    #[serde(rename = "<")]
    Less,
    /// `<=`
    #[serde(rename = "<=")]
    LessEqual,
    /// `>`
    #[serde(rename = ">")]
    Greater,
    /// `>=`
    #[serde(rename = ">=")]
    GreaterEqual,
    /// `=`
    #[serde(rename = "=")]
    Equal,
    /// `!=`
    #[serde(rename = "!=")]
    NotEqual,
    /// `*`
    #[serde(rename = "*")]
    Star,
    /// The empty text.
    #[serde(rename = "")]
    Empty,
}

impl Comparison {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Less => "<",
            Self::LessEqual => "<=",
            Self::Greater => ">",
            Self::GreaterEqual => ">=",
            Self::Equal => "=",
            Self::NotEqual => "!=",
            Self::Star => "*",
            Self::Empty => "",
        }
    }
}

impl fmt::Display for Comparison {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl codec::Decode<'_> for Comparison {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Comparison {}

impl Described for Comparison {
    fn schema() -> &'static Schema {
        &tables::COMPARISON
    }
}

/// Words of Rust as values.
///
/// Schema: `#/components/schemas/Word`
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
pub enum Word {
    /// `type`
    #[serde(rename = "type")]
    Type,
    /// `self`
    #[serde(rename = "self")]
    SelfValue,
    /// `Self`
    #[serde(rename = "Self")]
    SelfValue2,
    /// `crate`
    #[serde(rename = "crate")]
    Crate,
    /// `async`
    #[serde(rename = "async")]
    Async,
    /// `true`
    #[serde(rename = "true")]
    True,
}

impl Word {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Type => "type",
            Self::SelfValue => "self",
            Self::SelfValue2 => "Self",
            Self::Crate => "crate",
            Self::Async => "async",
            Self::True => "true",
        }
    }
}

impl fmt::Display for Word {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl codec::Decode<'_> for Word {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Word {}

impl Described for Word {
    fn schema() -> &'static Schema {
        &tables::WORD
    }
}

/// What this is.
///
/// Inline schema: `#/components/schemas/Paint/properties/kind`
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
pub enum PaintKind {
    /// `paint`
    #[serde(rename = "paint")]
    Paint,
}

impl PaintKind {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Paint => "paint",
        }
    }
}

impl fmt::Display for PaintKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl codec::Decode<'_> for PaintKind {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for PaintKind {}

impl Described for PaintKind {
    fn schema() -> &'static Schema {
        &tables::PAINT_KIND
    }
}

/// The colour beneath; `null` if there is none.
///
/// Inline schema: `#/components/schemas/Paint/properties/underlay`
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
pub enum PaintUnderlay {
    /// `grey`
    #[serde(rename = "grey")]
    Grey,
    /// `white`
    #[serde(rename = "white")]
    White,
}

impl PaintUnderlay {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Grey => "grey",
            Self::White => "white",
        }
    }
}

impl fmt::Display for PaintUnderlay {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl codec::Decode<'_> for PaintUnderlay {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for PaintUnderlay {}

impl Described for PaintUnderlay {
    fn schema() -> &'static Schema {
        &tables::PAINT_UNDERLAY
    }
}
