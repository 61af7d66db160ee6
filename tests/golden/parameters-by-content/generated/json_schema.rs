//! The schemas of the API "Planner", version 1.0.0 for `schemars`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{Filter, Stop};

/// Adds every schema of the contract to the generator's definitions.
pub fn add_all(generator: &mut schemars::SchemaGenerator) {
    let _ = generator.subschema_for::<Filter>();
    let _ = generator.subschema_for::<Stop>();
}

impl schemars::JsonSchema for Filter {
    fn schema_name() -> Cow<'static, str> {
        "Filter".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Filter").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[("Stop", generator.subschema_for::<Stop>())],
        )
    }
}

impl schemars::JsonSchema for Stop {
    fn schema_name() -> Cow<'static, str> {
        "Stop".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Stop").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[],
        )
    }
}
