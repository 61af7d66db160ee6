//! Types of the API "Drawings", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::codec;
use counterpart_runtime::schema::{Described, Schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use super::tables;

/// A shape.
///
/// Schema: `#/components/schemas/Shape`
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A circle.
    Circle(Circle),
    /// A rectangle.
    Rectangle(Rectangle),
}

impl Serialize for Shape {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Circle(value) => {
                codec::encode_tagged(value, "kind", &["circle"], serializer)
            }
            Self::Rectangle(value) => {
                codec::encode_tagged(value, "kind", &["rectangle", "square"], serializer)
            }
        }
    }
}

impl<'de> Deserialize<'de> for Shape {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tagged = codec::tagged::<Self, D>(deserializer)?;
        match tagged.name() {
            "circle" => tagged.read().map(Self::Circle),
            "rectangle" | "square" => tagged.read().map(Self::Rectangle),
            _ => Err(tagged.unknown()),
        }
    }
}

impl From<Circle> for Shape {
    fn from(value: Circle) -> Self {
        Self::Circle(value)
    }
}

impl From<Rectangle> for Shape {
    fn from(value: Rectangle) -> Self {
        Self::Rectangle(value)
    }
}

impl codec::Decode<'_> for Shape {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Shape {}

impl Described for Shape {
    fn schema() -> &'static Schema {
        &tables::SHAPE
    }
}

/// A circle.
///
/// Schema: `#/components/schemas/Circle`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Circle {
    /// The word for the shape.
    pub kind: String,
    /// The radius.
    #[serde(
        deserialize_with = "codec::member::<1, Circle, _, _>",
        serialize_with = "codec::encode"
    )]
    pub radius: f64,
}

/// The members that every [`Circle`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct CircleRequired {
    /// The word for the shape.
    pub kind: String,
    /// The radius.
    pub radius: f64,
}

impl Circle {
    /// A value with these members and no others.
    pub fn new(required: impl Into<CircleRequired>) -> Self {
        let CircleRequired { kind, radius } = required.into();
        Self { kind, radius }
    }
}

impl codec::Decode<'_> for Circle {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Circle {}

impl Described for Circle {
    fn schema() -> &'static Schema {
        &tables::CIRCLE
    }
}

/// A rectangle.
///
/// Schema: `#/components/schemas/Rectangle`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Rectangle {
    /// The word for the shape.
    pub kind: String,
    /// The width.
    #[serde(
        deserialize_with = "codec::member::<1, Rectangle, _, _>",
        serialize_with = "codec::encode"
    )]
    pub width: f64,
    /// The height; the width if it is missing.
    #[serde(
        default,
        deserialize_with = "codec::member::<2, Rectangle, _, _>",
        skip_serializing_if = "Option::is_none",
        serialize_with = "codec::encode"
    )]
    pub height: Option<f64>,
}

/// The members that every [`Rectangle`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct RectangleRequired {
    /// The word for the shape.
    pub kind: String,
    /// The width.
    pub width: f64,
}

impl Rectangle {
    /// A value with these members and no others.
    pub fn new(required: impl Into<RectangleRequired>) -> Self {
        let RectangleRequired { kind, width } = required.into();
        Self { kind, width, height: None }
    }

    /// Sets `height`.
    #[must_use]
    pub fn with_height(mut self, value: f64) -> Self {
        self.height = Some(value);
        self
    }
}

impl codec::Decode<'_> for Rectangle {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Rectangle {}

impl Described for Rectangle {
    fn schema() -> &'static Schema {
        &tables::RECTANGLE
    }
}

/// What a drawing consists of, told apart by the names of the schemas.
///
/// Schema: `#/components/schemas/Element`
#[derive(Clone, Debug, PartialEq)]
pub enum Element {
    /// A line.
    Line(Line),
    /// A text.
    Label(Label),
}

impl Serialize for Element {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Line(value) => {
                codec::encode_tagged(value, "type", &["Line"], serializer)
            }
            Self::Label(value) => {
                codec::encode_tagged(value, "type", &["Label"], serializer)
            }
        }
    }
}

impl<'de> Deserialize<'de> for Element {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tagged = codec::tagged::<Self, D>(deserializer)?;
        match tagged.name() {
            "Line" => tagged.read().map(Self::Line),
            "Label" => tagged.read().map(Self::Label),
            _ => Err(tagged.unknown()),
        }
    }
}

impl From<Line> for Element {
    fn from(value: Line) -> Self {
        Self::Line(value)
    }
}

impl From<Label> for Element {
    fn from(value: Label) -> Self {
        Self::Label(value)
    }
}

impl codec::Decode<'_> for Element {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Element {}

impl Described for Element {
    fn schema() -> &'static Schema {
        &tables::ELEMENT
    }
}

/// A line.
///
/// Schema: `#/components/schemas/Line`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Line {
    /// Says that this is a line.
    #[serde(deserialize_with = "codec::member::<0, Line, _, _>")]
    pub r#type: LineType,
    /// The length.
    #[serde(
        default,
        deserialize_with = "codec::member::<1, Line, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub length: Option<i64>,
}

impl Default for Line {
    fn default() -> Self {
        Self {
            r#type: LineType::Line,
            length: None,
        }
    }
}

impl Line {
    /// Sets `length`.
    #[must_use]
    pub fn with_length(mut self, value: i64) -> Self {
        self.length = Some(value);
        self
    }
}

impl codec::Decode<'_> for Line {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Line {}

impl Described for Line {
    fn schema() -> &'static Schema {
        &tables::LINE
    }
}

/// A text.
///
/// Schema: `#/components/schemas/Label`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Label {
    /// Says that this is a text.
    #[serde(deserialize_with = "codec::member::<0, Label, _, _>")]
    pub r#type: LabelType,
    /// The text.
    pub text: String,
}

impl Label {
    /// A value with this member, with those that have only one value, and no others.
    pub fn new(text: impl Into<String>) -> Self {
        let text = text.into();
        Self {
            r#type: LabelType::Label,
            text,
        }
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

/// Says that this is a line.
///
/// Inline schema: `#/components/schemas/Line/properties/type`
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
pub enum LineType {
    /// `Line`
    Line,
}

impl LineType {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Line => "Line",
        }
    }
}

impl fmt::Display for LineType {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl codec::Decode<'_> for LineType {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for LineType {}

impl Described for LineType {
    fn schema() -> &'static Schema {
        &tables::LINE_TYPE
    }
}

/// Says that this is a text.
///
/// Inline schema: `#/components/schemas/Label/properties/type`
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
pub enum LabelType {
    /// `Label`
    Label,
}

impl LabelType {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Label => "Label",
        }
    }
}

impl fmt::Display for LabelType {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl codec::Decode<'_> for LabelType {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for LabelType {}

impl Described for LabelType {
    fn schema() -> &'static Schema {
        &tables::LABEL_TYPE
    }
}
