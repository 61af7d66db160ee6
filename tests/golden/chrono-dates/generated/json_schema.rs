//! The schemas of the API "Ferry", version 1.0.0 for `schemars`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{End, Trip};

/// Adds every schema of the contract to the generator's definitions.
pub fn add_all(generator: &mut schemars::SchemaGenerator) {
    let _ = generator.subschema_for::<Trip>();
    let _ = generator.subschema_for::<End>();
}

impl schemars::JsonSchema for Trip {
    fn schema_name() -> Cow<'static, str> {
        "Trip".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Trip").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[("End", generator.subschema_for::<End>())],
        )
    }
}

impl schemars::JsonSchema for End {
    fn schema_name() -> Cow<'static, str> {
        "End".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "End").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[],
        )
    }
}
