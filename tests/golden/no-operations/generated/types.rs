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

impl Word {
    /// A value with this member and no others.
    pub fn new(text: impl Into<String>) -> Self {
        let text = text.into();
        Self { text }
    }
}

impl codec::Decode<'_> for Word {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Word {}

impl Described for Word {
    fn schema() -> &'static Schema {
        &tables::WORD
    }
}
