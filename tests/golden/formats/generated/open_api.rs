//! The schemas of the API "Measurements", version 1.0.0 for `utoipa`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::Measurement;

/// Every schema of the contract by its name, as `utoipa`'s `ComponentsBuilder::schemas_from_iter` takes them.
pub fn schemas() -> Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)> {
    let mut schemas = Vec::new();
    embedding::add_schema::<Measurement>(&mut schemas);
    schemas
}

impl utoipa::PartialSchema for Measurement {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "description": "A measurement.",
  "required": [
    "id",
    "at",
    "day",
    "small",
    "large",
    "plain",
    "exact",
    "rough",
    "times"
  ],
  "properties": {
    "id": {
      "type": "string",
      "format": "uuid",
      "description": "Its identifier."
    },
    "at": {
      "type": "string",
      "format": "date-time",
      "description": "When it was made."
    },
    "day": {
      "type": "string",
      "format": "date",
      "description": "The day it counts for."
    },
    "small": {
      "type": "integer",
      "format": "int32",
      "description": "A small number."
    },
    "large": {
      "type": "integer",
      "format": "int64",
      "description": "A large number."
    },
    "plain": {
      "type": "integer",
      "description": "A number of no format."
    },
    "exact": {
      "type": "number",
      "format": "double",
      "description": "An exact number."
    },
    "rough": {
      "type": "number",
      "format": "float",
      "description": "A rough number."
    },
    "times": {
      "type": "array",
      "description": "When it was read.",
      "items": {
        "type": "string",
        "format": "date-time"
      }
    },
    "removedAt": {
      "type": [
        "string",
        "null"
      ],
      "format": "date-time",
      "description": "When it was removed."
    },
    "email": {
      "type": "string",
      "format": "email",
      "description": "Whom to ask."
    },
    "digest": {
      "type": "string",
      "format": "byte",
      "description": "A checksum in Base64."
    },
    "byDay": {
      "type": "object",
      "description": "Times by day.",
      "additionalProperties": {
        "type": "string",
        "format": "date-time"
      }
    }
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for Measurement {
    fn name() -> Cow<'static, str> {
        "Measurement".into()
    }
}
