//! Types of the API "Documents", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::codec;
use counterpart_runtime::schema::{Described, Schema};
use serde::{Deserialize, Serialize};
use super::tables;

/// A document.
///
/// Schema: `#/components/schemas/Document`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Document {
    /// The text.
    pub text: String,
}

/// The members that every [`Document`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct DocumentRequired {
    /// The text.
    pub text: String,
}

impl From<String> for DocumentRequired {
    fn from(text: String) -> Self {
        Self { text }
    }
}

impl From<&str> for DocumentRequired {
    fn from(text: &str) -> Self {
        Self { text: text.to_owned() }
    }
}

impl Document {
    /// A value with these members and no others.
    pub fn new(required: impl Into<DocumentRequired>) -> Self {
        let DocumentRequired { text } = required.into();
        Self { text }
    }
}

impl codec::Decode<'_> for Document {}

impl codec::Encode for Document {}

impl Described for Document {
    fn schema() -> &'static Schema {
        &tables::DOCUMENT
    }
}
