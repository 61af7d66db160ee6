//! The schemas of the API "Measurements", version 1.0.0 for `schemars`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::Measurement;

/// Adds every schema of the contract to the generator's definitions.
pub fn add_all(generator: &mut schemars::SchemaGenerator) {
    let _ = generator.subschema_for::<Measurement>();
}

impl schemars::JsonSchema for Measurement {
    fn schema_name() -> Cow<'static, str> {
        "Measurement".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Measurement").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[],
        )
    }
}
