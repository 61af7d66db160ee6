//! The schemas of the API "News", version 1.0.0 for `utoipa`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::Story;

/// Every schema of the contract by its name, as `utoipa`'s `ComponentsBuilder::schemas_from_iter` takes them.
pub fn schemas() -> Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)> {
    let mut schemas = Vec::new();
    embedding::add_schema::<Story>(&mut schemas);
    schemas
}

impl utoipa::PartialSchema for Story {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "description": "Something happened.",
  "required": [
    "title"
  ],
  "properties": {
    "title": {
      "type": "string",
      "minLength": 1,
      "description": "What happened."
    },
    "tags": {
      "type": "array",
      "description": "What it is about.",
      "items": {
        "type": "string"
      }
    }
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for Story {
    fn name() -> Cow<'static, str> {
        "Story".into()
    }
}
