//! Types of the API "Prints", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Described, Schema};
use counterpart_runtime::{Field, codec, jiff};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;
use super::tables;

/// A print. What is not said has a default.
///
/// Schema: `#/components/schemas/Print`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Print {
    /// The picture, which is asked for all the same.
    ///
    /// Default: `"none"`.
    pub picture: String,
    /// Whether it gets a frame.
    ///
    /// Default: `false`.
    #[serde(
        default = "codec::default_member::<1, Print, _>",
        deserialize_with = "codec::member::<1, Print, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub framed: Option<bool>,
    /// How many.
    ///
    /// Default: `1`.
    #[serde(
        default = "codec::default_member::<2, Print, _>",
        deserialize_with = "codec::member::<2, Print, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub copies: Option<i32>,
    /// How much larger.
    ///
    /// Default: `1.5`.
    #[serde(
        default = "codec::default_member::<3, Print, _>",
        deserialize_with = "codec::member::<3, Print, _, _>",
        skip_serializing_if = "Option::is_none",
        serialize_with = "codec::encode"
    )]
    pub scale: Option<f64>,
    /// What stands below.
    ///
    /// Default: `"an \"untitled\" one"`.
    #[serde(
        default = "codec::default_member::<4, Print, _>",
        deserialize_with = "codec::member::<4, Print, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub title: Option<String>,
    /// A kind of paper.
    ///
    /// Default: `"matt"`.
    #[serde(
        default = "codec::default_member::<5, Print, _>",
        deserialize_with = "codec::member::<5, Print, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub paper: Option<Paper>,
    /// When it is to be there.
    ///
    /// Default: `"2030-01-31"`.
    #[serde(
        default = "codec::default_member::<6, Print, _>",
        deserialize_with = "codec::member::<6, Print, _, _>",
        skip_serializing_if = "Option::is_none",
        serialize_with = "codec::encode"
    )]
    pub due: Option<jiff::civil::Date>,
    /// Words about it.
    ///
    /// Default: `["plain"]`.
    #[serde(
        default = "codec::default_member::<7, Print, _>",
        deserialize_with = "codec::member::<7, Print, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub tags: Option<Vec<String>>,
    /// Numbers by name.
    ///
    /// Default: `{"a":1}`.
    #[serde(
        default = "codec::default_member::<8, Print, _>",
        deserialize_with = "codec::member::<8, Print, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub labels: Option<BTreeMap<String, i64>>,
    /// A word to the printer.
    ///
    /// Default: `"none"`.
    #[serde(
        default = "codec::default_member::<9, Print, _>",
        skip_serializing_if = "Field::is_absent"
    )]
    pub note: Field<String>,
    /// A word that nobody misses.
    #[serde(default, skip_serializing_if = "Field::is_absent")]
    pub remark: Field<String>,
    /// Its frame.
    ///
    /// Default: `{"width":7}`.
    #[serde(
        default,
        deserialize_with = "codec::member::<11, Print, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub frame: Option<Frame>,
    /// Another one, beside it.
    ///
    /// Default: `{"picture":"the same"}`.
    #[serde(
        default,
        deserialize_with = "codec::member::<12, Print, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub twin: Option<Box<Print>>,
}

impl Print {
    /// A value with this member and no others.
    pub fn new(picture: impl Into<String>) -> Self {
        let picture = picture.into();
        Self {
            picture,
            framed: None,
            copies: None,
            scale: None,
            title: None,
            paper: None,
            due: None,
            tags: None,
            labels: None,
            note: Field::Absent,
            remark: Field::Absent,
            frame: None,
            twin: None,
        }
    }

    /// Sets `framed`.
    #[must_use]
    pub fn with_framed(mut self, value: bool) -> Self {
        self.framed = Some(value);
        self
    }

    /// Sets `copies`.
    #[must_use]
    pub fn with_copies(mut self, value: i32) -> Self {
        self.copies = Some(value);
        self
    }

    /// Sets `scale`.
    #[must_use]
    pub fn with_scale(mut self, value: f64) -> Self {
        self.scale = Some(value);
        self
    }

    /// Sets `title`.
    #[must_use]
    pub fn with_title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }

    /// Sets `paper`.
    #[must_use]
    pub fn with_paper(mut self, value: Paper) -> Self {
        self.paper = Some(value);
        self
    }

    /// Sets `due`.
    #[must_use]
    pub fn with_due(mut self, value: jiff::civil::Date) -> Self {
        self.due = Some(value);
        self
    }

    /// Sets `tags`.
    #[must_use]
    pub fn with_tags(mut self, value: Vec<String>) -> Self {
        self.tags = Some(value);
        self
    }

    /// Sets `labels`.
    #[must_use]
    pub fn with_labels(mut self, value: BTreeMap<String, i64>) -> Self {
        self.labels = Some(value);
        self
    }

    /// Sets `note`; `None` makes it `null`.
    #[must_use]
    pub fn with_note(mut self, value: impl Into<Field<String>>) -> Self {
        self.note = value.into();
        self
    }

    /// Sets `remark`; `None` makes it `null`.
    #[must_use]
    pub fn with_remark(mut self, value: impl Into<Field<String>>) -> Self {
        self.remark = value.into();
        self
    }

    /// Sets `frame`.
    #[must_use]
    pub fn with_frame(mut self, value: Frame) -> Self {
        self.frame = Some(value);
        self
    }

    /// Sets `twin`.
    #[must_use]
    pub fn with_twin(mut self, value: Box<Print>) -> Self {
        self.twin = Some(value);
        self
    }
}

impl codec::Decode<'_> for Print {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Print {}

impl Described for Print {
    fn schema() -> &'static Schema {
        &tables::PRINT
    }
}

/// A kind of paper.
///
/// Schema: `#/components/schemas/Paper`
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
pub enum Paper {
    /// `matt`
    #[serde(rename = "matt")]
    Matt,
    /// `glossy`
    #[serde(rename = "glossy")]
    Glossy,
}

impl Paper {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Matt => "matt",
            Self::Glossy => "glossy",
        }
    }
}

impl fmt::Display for Paper {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl codec::Decode<'_> for Paper {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Paper {}

impl Described for Paper {
    fn schema() -> &'static Schema {
        &tables::PAPER
    }
}

/// A frame.
///
/// Schema: `#/components/schemas/Frame`
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Frame {
    /// In millimetres.
    ///
    /// Default: `3`.
    #[serde(
        default = "codec::default_member::<0, Frame, _>",
        deserialize_with = "codec::member::<0, Frame, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub width: Option<i64>,
    /// Its colour.
    ///
    /// Default: `"black"`.
    #[serde(
        default = "codec::default_member::<1, Frame, _>",
        deserialize_with = "codec::member::<1, Frame, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub colour: Option<String>,
}

impl Frame {
    /// Sets `width`.
    #[must_use]
    pub fn with_width(mut self, value: i64) -> Self {
        self.width = Some(value);
        self
    }

    /// Sets `colour`.
    #[must_use]
    pub fn with_colour(mut self, value: impl Into<String>) -> Self {
        self.colour = Some(value.into());
        self
    }
}

impl codec::Decode<'_> for Frame {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Frame {}

impl Described for Frame {
    fn schema() -> &'static Schema {
        &tables::FRAME
    }
}
