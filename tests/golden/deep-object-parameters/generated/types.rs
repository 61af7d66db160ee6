//! Types of the API "Register", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Described, Schema};
use counterpart_runtime::{codec, jiff};
use serde::{Deserialize, Serialize};
use super::tables;

/// Schema: `#/components/schemas/Filter`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Filter {
    /// The member `owner`.
    pub owner: String,
    /// The member `tag`.
    #[serde(
        default,
        deserialize_with = "codec::member::<1, Filter, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub tag: Option<Vec<String>>,
    /// The time between two moments.
    #[serde(
        default,
        deserialize_with = "codec::member::<2, Filter, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub created: Option<Period>,
    /// The member `open`.
    #[serde(
        default,
        deserialize_with = "codec::member::<3, Filter, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub open: Option<bool>,
    /// The member `not`.
    #[serde(
        default,
        deserialize_with = "codec::member::<4, Filter, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub not: Option<Box<Filter>>,
}

impl Filter {
    /// A value with this member and no others.
    pub fn new(owner: impl Into<String>) -> Self {
        let owner = owner.into();
        Self {
            owner,
            tag: None,
            created: None,
            open: None,
            not: None,
        }
    }

    /// Sets `tag`.
    #[must_use]
    pub fn with_tag(mut self, value: Vec<String>) -> Self {
        self.tag = Some(value);
        self
    }

    /// Sets `created`.
    #[must_use]
    pub fn with_created(mut self, value: Period) -> Self {
        self.created = Some(value);
        self
    }

    /// Sets `open`.
    #[must_use]
    pub fn with_open(mut self, value: bool) -> Self {
        self.open = Some(value);
        self
    }

    /// Sets `not`.
    #[must_use]
    pub fn with_not(mut self, value: Box<Filter>) -> Self {
        self.not = Some(value);
        self
    }
}

impl codec::Decode<'_> for Filter {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Filter {}

impl Described for Filter {
    fn schema() -> &'static Schema {
        &tables::FILTER
    }
}

/// The time between two moments.
///
/// Schema: `#/components/schemas/Period`
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Period {
    /// The member `from`.
    #[serde(
        default,
        deserialize_with = "codec::member::<0, Period, _, _>",
        skip_serializing_if = "Option::is_none",
        serialize_with = "codec::encode"
    )]
    pub from: Option<jiff::Timestamp>,
    /// The member `to`.
    #[serde(
        default,
        deserialize_with = "codec::member::<1, Period, _, _>",
        skip_serializing_if = "Option::is_none",
        serialize_with = "codec::encode"
    )]
    pub to: Option<jiff::Timestamp>,
}

impl Period {
    /// Sets `from`.
    #[must_use]
    pub fn with_from(mut self, value: jiff::Timestamp) -> Self {
        self.from = Some(value);
        self
    }

    /// Sets `to`.
    #[must_use]
    pub fn with_to(mut self, value: jiff::Timestamp) -> Self {
        self.to = Some(value);
        self
    }
}

impl codec::Decode<'_> for Period {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Period {}

impl Described for Period {
    fn schema() -> &'static Schema {
        &tables::PERIOD
    }
}

/// The parameter `page` of `findEntries`.
///
/// Inline schema: `#/paths/~1entries/get/parameters/2/schema`
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct FindEntriesPage {
    /// The member `size`.
    #[serde(
        default,
        deserialize_with = "codec::member::<0, FindEntriesPage, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub size: Option<i32>,
}

impl FindEntriesPage {
    /// Sets `size`.
    #[must_use]
    pub fn with_size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }
}

impl codec::Decode<'_> for FindEntriesPage {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for FindEntriesPage {}

impl Described for FindEntriesPage {
    fn schema() -> &'static Schema {
        &tables::FIND_ENTRIES_PAGE
    }
}
