//! Types of the API "Lexicon", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::codec;
use counterpart_runtime::schema::{Described, Schema};
use serde::{Deserialize, Serialize};
use super::tables;

/// A word.
///
/// Schema: `#/components/schemas/Word`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Word {
    /// How it is written.
    pub text: String,
}

/// The members that every [`Word`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct WordRequired {
    /// How it is written.
    pub text: String,
}

impl From<String> for WordRequired {
    fn from(text: String) -> Self {
        Self { text }
    }
}

impl From<&str> for WordRequired {
    fn from(text: &str) -> Self {
        Self { text: text.to_owned() }
    }
}

impl Word {
    /// A value with these members and no others.
    pub fn new(required: impl Into<WordRequired>) -> Self {
        let WordRequired { text } = required.into();
        Self { text }
    }
}

impl codec::Decode<'_> for Word {}

impl codec::Encode for Word {}

impl Described for Word {
    fn schema() -> &'static Schema {
        &tables::WORD
    }
}
