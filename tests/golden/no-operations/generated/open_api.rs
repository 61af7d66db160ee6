//! The schemas of the API "Lexicon", version 1.0.0 for `utoipa`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::Word;

/// Every schema of the contract by its name, as `utoipa`'s `ComponentsBuilder::schemas_from_iter` takes them.
pub fn schemas() -> Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)> {
    let mut schemas = Vec::new();
    embedding::add_schema::<Word>(&mut schemas);
    schemas
}

impl utoipa::PartialSchema for Word {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "description": "A word.",
  "required": [
    "text"
  ],
  "properties": {
    "text": {
      "type": "string",
      "description": "How it is written."
    }
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for Word {
    fn name() -> Cow<'static, str> {
        "Word".into()
    }
}
