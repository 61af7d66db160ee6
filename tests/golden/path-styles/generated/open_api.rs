//! The schemas of the API "Palette", version 1.0.0 for `utoipa`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::Colour;

/// Every schema of the contract by its name, as `utoipa`'s `ComponentsBuilder::schemas_from_iter` takes them.
pub fn schemas() -> Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)> {
    let mut schemas = Vec::new();
    embedding::add_schema::<Colour>(&mut schemas);
    schemas
}

impl utoipa::PartialSchema for Colour {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "description": "A colour by its parts.",
  "required": [
    "red"
  ],
  "additionalProperties": false,
  "properties": {
    "red": {
      "type": "integer",
      "format": "int32",
      "minimum": 0,
      "maximum": 255
    },
    "name": {
      "type": "string"
    }
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for Colour {
    fn name() -> Cow<'static, str> {
        "Colour".into()
    }
}
