//! The schemas of the API "Train", version 1.0.0 for `utoipa`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{End, Trip};

/// Every schema of the contract by its name, as `utoipa`'s `ComponentsBuilder::schemas_from_iter` takes them.
pub fn schemas() -> Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)> {
    let mut schemas = Vec::new();
    embedding::add_schema::<Trip>(&mut schemas);
    embedding::add_schema::<End>(&mut schemas);
    schemas
}

impl utoipa::PartialSchema for Trip {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r##"{
  "type": "object",
  "description": "A trip.",
  "required": [
    "id",
    "departure",
    "day"
  ],
  "properties": {
    "id": {
      "type": "string",
      "format": "uuid",
      "description": "Its identifier."
    },
    "departure": {
      "type": "string",
      "format": "date-time",
      "description": "When it begins."
    },
    "day": {
      "type": "string",
      "format": "date",
      "description": "The day it counts for."
    },
    "arrival": {
      "type": [
        "string",
        "null"
      ],
      "format": "date-time",
      "description": "When it ends, if that is known."
    },
    "stops": {
      "type": "array",
      "description": "When it stops.",
      "items": {
        "type": "string",
        "format": "date-time"
      }
    },
    "holidays": {
      "type": "object",
      "description": "Days on which it is not.",
      "additionalProperties": {
        "type": "string",
        "format": "date"
      }
    },
    "end": {
      "$ref": "#/components/schemas/End"
    }
  }
}"##,
        )
    }
}

impl utoipa::ToSchema for Trip {
    fn name() -> Cow<'static, str> {
        "Trip".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<End>(schemas);
    }
}

impl utoipa::PartialSchema for End {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "description": "A day or a moment.",
  "oneOf": [
    {
      "type": "string",
      "format": "date-time"
    },
    {
      "type": "string",
      "format": "date"
    }
  ]
}"#,
        )
    }
}

impl utoipa::ToSchema for End {
    fn name() -> Cow<'static, str> {
        "End".into()
    }
}
