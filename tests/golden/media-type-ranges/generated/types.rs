//! Types of the API "Attachments", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::codec;
use counterpart_runtime::schema::{Described, Schema};
use serde::{Deserialize, Serialize};
use super::tables;

/// The body of `addNote`.
///
/// Inline schema: `#/paths/~1notes/post/requestBody/content/application~1*+json/schema`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct AddNoteBody {
    /// The member `text`.
    pub text: String,
}

impl AddNoteBody {
    /// A value with this member and no others.
    pub fn new(text: impl Into<String>) -> Self {
        let text = text.into();
        Self { text }
    }
}

impl codec::Decode<'_> for AddNoteBody {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for AddNoteBody {}

impl Described for AddNoteBody {
    fn schema() -> &'static Schema {
        &tables::ADD_NOTE_BODY
    }
}
