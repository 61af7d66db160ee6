//! The schemas of the API "Attic", version 1.0.0 for `utoipa`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{BoxSchema, Lid};

/// Every schema of the contract by its name, as `utoipa`'s `ComponentsBuilder::schemas_from_iter` takes them.
pub fn schemas() -> Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)> {
    let mut schemas = Vec::new();
    embedding::add_schema::<BoxSchema>(&mut schemas);
    embedding::add_schema::<Lid>(&mut schemas);
    schemas
}

impl utoipa::PartialSchema for BoxSchema {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r##"{
  "type": "object",
  "description": "A box.",
  "required": [
    "label",
    "colour"
  ],
  "properties": {
    "label": {
      "type": "string",
      "description": "What is in it."
    },
    "colour": {
      "type": "string",
      "deprecated": true,
      "description": "Its colour."
    },
    "size": {
      "type": "integer",
      "deprecated": true,
      "description": "Its size."
    },
    "lid": {
      "$ref": "#/components/schemas/Lid"
    }
  }
}"##,
        )
    }
}

impl utoipa::ToSchema for BoxSchema {
    fn name() -> Cow<'static, str> {
        "Box".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<Lid>(schemas);
    }
}

impl utoipa::PartialSchema for Lid {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "deprecated": true,
  "description": "A lid; boxes have none any more.",
  "required": [
    "heavy"
  ],
  "properties": {
    "heavy": {
      "type": "boolean",
      "description": "Whether it is heavy."
    }
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for Lid {
    fn name() -> Cow<'static, str> {
        "Lid".into()
    }
}
