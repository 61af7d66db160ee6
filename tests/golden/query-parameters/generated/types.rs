//! Types of the API "Catalogue", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::codec;
use counterpart_runtime::schema::{Described, Schema};
use serde::{Deserialize, Serialize};
use std::fmt;
use super::tables;

/// The parameter `sort` of `searchBooks`: how the books are sorted.
///
/// Inline schema: `#/paths/~1books/get/parameters/4/schema`
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
pub enum SearchBooksSort {
    /// `title`
    #[serde(rename = "title")]
    Title,
    /// `price`
    #[serde(rename = "price")]
    Price,
    /// `-price`
    #[serde(rename = "-price")]
    MinusPrice,
}

impl SearchBooksSort {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Price => "price",
            Self::MinusPrice => "-price",
        }
    }
}

impl fmt::Display for SearchBooksSort {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl codec::Decode<'_> for SearchBooksSort {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for SearchBooksSort {}

impl Described for SearchBooksSort {
    fn schema() -> &'static Schema {
        &tables::SEARCH_BOOKS_SORT
    }
}
