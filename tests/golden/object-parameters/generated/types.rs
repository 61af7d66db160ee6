//! Types of the API "Warehouse", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Described, Schema};
use counterpart_runtime::{Field, codec};
use serde::{Deserialize, Serialize};
use std::fmt;
use super::tables;

/// Schema: `#/components/schemas/Size`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Size {
    /// The member `width`.
    #[serde(deserialize_with = "codec::member::<0, Size, _, _>")]
    pub width: i32,
    /// The member `height`.
    #[serde(
        default,
        deserialize_with = "codec::member::<1, Size, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub height: Option<i32>,
    /// The member `unit`.
    ///
    /// Default: `"cm"`.
    #[serde(
        default = "codec::default_member::<2, Size, _>",
        deserialize_with = "codec::member::<2, Size, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub unit: Option<SizeUnit>,
}

impl Size {
    /// A value with this member and no others.
    pub fn new(width: i32) -> Self {
        Self {
            width,
            height: None,
            unit: None,
        }
    }

    /// Sets `height`.
    #[must_use]
    pub fn with_height(mut self, value: i32) -> Self {
        self.height = Some(value);
        self
    }

    /// Sets `unit`.
    #[must_use]
    pub fn with_unit(mut self, value: SizeUnit) -> Self {
        self.unit = Some(value);
        self
    }
}

impl codec::Decode<'_> for Size {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Size {}

impl Described for Size {
    fn schema() -> &'static Schema {
        &tables::SIZE
    }
}

/// Schema: `#/components/schemas/Place`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Place {
    /// The member `hall`.
    #[serde(deserialize_with = "codec::member::<0, Place, _, _>")]
    pub hall: String,
    /// The member `shelf`.
    #[serde(
        default,
        deserialize_with = "codec::member::<1, Place, _, _>",
        skip_serializing_if = "Field::is_absent"
    )]
    pub shelf: Field<i32>,
}

impl Place {
    /// A value with this member and no others.
    pub fn new(hall: impl Into<String>) -> Self {
        let hall = hall.into();
        Self { hall, shelf: Field::Absent }
    }

    /// Sets `shelf`; `None` makes it `null`.
    #[must_use]
    pub fn with_shelf(mut self, value: impl Into<Field<i32>>) -> Self {
        self.shelf = value.into();
        self
    }
}

impl codec::Decode<'_> for Place {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Place {}

impl Described for Place {
    fn schema() -> &'static Schema {
        &tables::PLACE
    }
}

/// Schema: `#/components/schemas/Range`
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Range {
    /// The member `from`.
    #[serde(
        default,
        deserialize_with = "codec::member::<0, Range, _, _>",
        skip_serializing_if = "Option::is_none",
        serialize_with = "codec::encode"
    )]
    pub from: Option<f64>,
    /// The member `to`.
    #[serde(
        default,
        deserialize_with = "codec::member::<1, Range, _, _>",
        skip_serializing_if = "Option::is_none",
        serialize_with = "codec::encode"
    )]
    pub to: Option<f64>,
}

impl Range {
    /// Sets `from`.
    #[must_use]
    pub fn with_from(mut self, value: f64) -> Self {
        self.from = Some(value);
        self
    }

    /// Sets `to`.
    #[must_use]
    pub fn with_to(mut self, value: f64) -> Self {
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

/// The member `unit` of `Size`.
///
/// Inline schema: `#/components/schemas/Size/properties/unit`
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
pub enum SizeUnit {
    /// `cm`
    #[serde(rename = "cm")]
    Cm,
    /// `inch`
    #[serde(rename = "inch")]
    Inch,
}

impl SizeUnit {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Cm => "cm",
            Self::Inch => "inch",
        }
    }
}

impl fmt::Display for SizeUnit {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl codec::Decode<'_> for SizeUnit {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for SizeUnit {}

impl Described for SizeUnit {
    fn schema() -> &'static Schema {
        &tables::SIZE_UNIT
    }
}

/// The parameter `range` of `readDefaults`.
///
/// Inline schema: `#/paths/~1defaults/get/parameters/0/schema`
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct ReadDefaultsRange {
    /// The member `from`.
    #[serde(
        default,
        deserialize_with = "codec::member::<0, ReadDefaultsRange, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub from: Option<i32>,
    /// The member `to`.
    #[serde(
        default,
        deserialize_with = "codec::member::<1, ReadDefaultsRange, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub to: Option<i32>,
}

impl ReadDefaultsRange {
    /// Sets `from`.
    #[must_use]
    pub fn with_from(mut self, value: i32) -> Self {
        self.from = Some(value);
        self
    }

    /// Sets `to`.
    #[must_use]
    pub fn with_to(mut self, value: i32) -> Self {
        self.to = Some(value);
        self
    }
}

impl codec::Decode<'_> for ReadDefaultsRange {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for ReadDefaultsRange {}

impl Described for ReadDefaultsRange {
    fn schema() -> &'static Schema {
        &tables::READ_DEFAULTS_RANGE
    }
}
