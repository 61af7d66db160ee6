//! Types of the API "Old stock", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Described, Schema};
use counterpart_runtime::{Field, codec};
use serde::{Deserialize, Serialize};
use std::fmt;
use super::tables;

/// An item of stock.
///
/// Schema: `#/components/schemas/Item`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Item {
    /// What it is.
    pub name: String,
    /// A note; `null` if there is none.
    #[serde(deserialize_with = "codec::member::<1, Item, _, _>")]
    pub note: Option<String>,
    /// The weight in kilograms.
    #[serde(
        default,
        deserialize_with = "codec::member::<2, Item, _, _>",
        skip_serializing_if = "Option::is_none",
        serialize_with = "codec::encode"
    )]
    pub weight: Option<f64>,
    /// The state; `null` if nobody looked.
    #[serde(
        default,
        deserialize_with = "codec::member::<3, Item, _, _>",
        skip_serializing_if = "Field::is_absent"
    )]
    pub state: Field<ItemState>,
    /// Where it lies; `null` if it lies about.
    #[serde(
        default,
        deserialize_with = "codec::member::<4, Item, _, _>",
        skip_serializing_if = "Field::is_absent"
    )]
    pub shelf: Field<Shelf>,
}

/// The members that every [`Item`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct ItemRequired {
    /// What it is.
    pub name: String,
    /// A note; `null` if there is none.
    pub note: Option<String>,
}

impl Item {
    /// A value with these members and no others.
    pub fn new(required: impl Into<ItemRequired>) -> Self {
        let ItemRequired { name, note } = required.into();
        Self {
            name,
            note,
            weight: None,
            state: Field::Absent,
            shelf: Field::Absent,
        }
    }

    /// Sets `weight`.
    #[must_use]
    pub fn with_weight(mut self, value: f64) -> Self {
        self.weight = Some(value);
        self
    }

    /// Sets `state`; `None` makes it `null`.
    #[must_use]
    pub fn with_state(mut self, value: impl Into<Field<ItemState>>) -> Self {
        self.state = value.into();
        self
    }

    /// Sets `shelf`; `None` makes it `null`.
    #[must_use]
    pub fn with_shelf(mut self, value: impl Into<Field<Shelf>>) -> Self {
        self.shelf = value.into();
        self
    }
}

impl codec::Decode<'_> for Item {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Item {}

impl Described for Item {
    fn schema() -> &'static Schema {
        &tables::ITEM
    }
}

/// A shelf.
///
/// Schema: `#/components/schemas/Shelf`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Shelf {
    /// Its number.
    #[serde(deserialize_with = "codec::member::<0, Shelf, _, _>")]
    pub number: i64,
}

impl Shelf {
    /// A value with this member and no others.
    pub fn new(number: i64) -> Self {
        Self { number }
    }
}

impl codec::Decode<'_> for Shelf {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Shelf {}

impl Described for Shelf {
    fn schema() -> &'static Schema {
        &tables::SHELF
    }
}

/// The state; `null` if nobody looked.
///
/// Inline schema: `#/components/schemas/Item/properties/state`
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
pub enum ItemState {
    /// `new`
    #[serde(rename = "new")]
    New,
    /// `used`
    #[serde(rename = "used")]
    Used,
}

impl ItemState {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Used => "used",
        }
    }
}

impl fmt::Display for ItemState {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl codec::Decode<'_> for ItemState {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for ItemState {}

impl Described for ItemState {
    fn schema() -> &'static Schema {
        &tables::ITEM_STATE
    }
}
