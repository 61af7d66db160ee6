//! The schemas of the API "Planner", version 1.0.0 for `utoipa`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{Filter, Stop};

/// Every schema of the contract by its name, as `utoipa`'s `ComponentsBuilder::schemas_from_iter` takes them.
pub fn schemas() -> Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)> {
    let mut schemas = Vec::new();
    embedding::add_schema::<Filter>(&mut schemas);
    embedding::add_schema::<Stop>(&mut schemas);
    schemas
}

impl utoipa::PartialSchema for Filter {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r##"{
  "oneOf": [
    {
      "$ref": "#/components/schemas/Stop"
    },
    {
      "type": "array",
      "items": {
        "type": "integer",
        "format": "int64"
      }
    }
  ]
}"##,
        )
    }
}

impl utoipa::ToSchema for Filter {
    fn name() -> Cow<'static, str> {
        "Filter".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<Stop>(schemas);
    }
}

impl utoipa::PartialSchema for Stop {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "required": [
    "name"
  ],
  "additionalProperties": false,
  "properties": {
    "name": {
      "type": "string",
      "minLength": 1
    },
    "minutes": {
      "type": "integer",
      "format": "int32",
      "minimum": 0
    }
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for Stop {
    fn name() -> Cow<'static, str> {
        "Stop".into()
    }
}
