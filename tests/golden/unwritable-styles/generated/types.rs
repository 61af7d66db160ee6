//! Types of the API "Catalogue", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::codec;
use counterpart_runtime::schema::{Described, Schema};
use serde::{Deserialize, Deserializer, Serialize};
use super::tables;

/// Schema: `#/components/schemas/Filter`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Filter {
    /// The member `field`.
    pub field: String,
    /// The member `values`.
    #[serde(
        default,
        deserialize_with = "codec::member::<1, Filter, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub values: Option<Vec<String>>,
}

/// The members that every [`Filter`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct FilterRequired {
    /// The member `field`.
    pub field: String,
}

impl From<String> for FilterRequired {
    fn from(field: String) -> Self {
        Self { field }
    }
}

impl From<&str> for FilterRequired {
    fn from(field: &str) -> Self {
        Self { field: field.to_owned() }
    }
}

impl Filter {
    /// A value with these members and no others.
    pub fn new(required: impl Into<FilterRequired>) -> Self {
        let FilterRequired { field } = required.into();
        Self { field, values: None }
    }

    /// Sets `values`.
    #[must_use]
    pub fn with_values(mut self, value: Vec<String>) -> Self {
        self.values = Some(value);
        self
    }
}

impl codec::Decode<'_> for Filter {}

impl codec::Encode for Filter {}

impl Described for Filter {
    fn schema() -> &'static Schema {
        &tables::FILTER
    }
}

/// Inline schema: `#/paths/~1products/get/parameters/2/schema`
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum ListProductsTags {
    /// A text.
    Text(String),
    /// A list.
    TextList(Vec<String>),
}

impl<'de> Deserialize<'de> for ListProductsTags {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let alternative = codec::alternative::<Self, D>(deserializer)?;
        match alternative.position() {
            0 => alternative.read().map(Self::Text),
            1 => alternative.read().map(Self::TextList),
            _ => Err(alternative.unknown()),
        }
    }
}

impl From<String> for ListProductsTags {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<Vec<String>> for ListProductsTags {
    fn from(value: Vec<String>) -> Self {
        Self::TextList(value)
    }
}

impl codec::Decode<'_> for ListProductsTags {}

impl codec::Encode for ListProductsTags {}

impl Described for ListProductsTags {
    fn schema() -> &'static Schema {
        &tables::LIST_PRODUCTS_TAGS
    }
}

/// Inline schema: `#/paths/~1products/get/parameters/4/schema`
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct ListProductsSort {
    /// The member `page`.
    #[serde(
        default,
        deserialize_with = "codec::member::<0, ListProductsSort, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub page: Option<String>,
}

impl ListProductsSort {
    /// Sets `page`.
    #[must_use]
    pub fn with_page(mut self, value: impl Into<String>) -> Self {
        self.page = Some(value.into());
        self
    }
}

impl codec::Decode<'_> for ListProductsSort {}

impl codec::Encode for ListProductsSort {}

impl Described for ListProductsSort {
    fn schema() -> &'static Schema {
        &tables::LIST_PRODUCTS_SORT
    }
}
