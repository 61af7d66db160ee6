//! The schemas of the API "Kiosk", version 1.0 for `utoipa`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::embedding;
use std::borrow::Cow;
use super::types::Paper;

/// Every schema of the contract by its name, as `utoipa`'s `ComponentsBuilder::schemas_from_iter` takes them.
pub fn schemas() -> Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)> {
    let mut schemas = Vec::new();
    embedding::add_schema::<Paper>(&mut schemas);
    schemas
}

impl utoipa::PartialSchema for Paper {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "required": [
    "title"
  ],
  "properties": {
    "title": {
      "type": "string"
    },
    "issue": {
      "type": [
        "integer",
        "null"
      ],
      "exclusiveMinimum": 1
    },
    "code": {
      "type": "string"
    },
    "pages": {
      "type": "integer"
    },
    "printed": {
      "type": "string"
    },
    "owner": {
      "anyOf": [
        {
          "type": "string"
        },
        {
          "type": "null"
        }
      ]
    },
    "extra": {
      "type": "object"
    },
    "any": true,
    "subtitle": {
      "type": [
        "string",
        "null"
      ]
    },
    "editions": {
      "type": "array"
    },
    "sizes": {
      "type": "array"
    }
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for Paper {
    fn name() -> Cow<'static, str> {
        "Paper".into()
    }
}
