//! Types of the API "Library", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::codec;
use counterpart_runtime::schema::{Described, Schema};
use serde::{Deserialize, Serialize};
use super::tables;

/// The body of `addBook`.
///
/// Inline schema: `#/paths/~1books/post/requestBody/content/application~1json/schema`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct AddBookBody {
    /// The member `title`.
    pub title: String,
}

impl AddBookBody {
    /// A value with this member and no others.
    pub fn new(title: impl Into<String>) -> Self {
        let title = title.into();
        Self { title }
    }
}

impl codec::Decode<'_> for AddBookBody {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for AddBookBody {}

impl Described for AddBookBody {
    fn schema() -> &'static Schema {
        &tables::ADD_BOOK_BODY
    }
}
