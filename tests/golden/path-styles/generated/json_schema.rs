//! The schemas of the API "Palette", version 1.0.0 for `schemars`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::Colour;

/// Adds every schema of the contract to the generator's definitions.
pub fn add_all(generator: &mut schemars::SchemaGenerator) {
    let _ = generator.subschema_for::<Colour>();
}

impl schemars::JsonSchema for Colour {
    fn schema_name() -> Cow<'static, str> {
        "Colour".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Colour").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[],
        )
    }
}
