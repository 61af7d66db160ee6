//! The schemas of the API "Kiosk", version 1.0 for `schemars`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::embedding;
use std::borrow::Cow;
use super::types::Paper;

/// Adds every schema of the contract to the generator's definitions.
pub fn add_all(generator: &mut schemars::SchemaGenerator) {
    let _ = generator.subschema_for::<Paper>();
}

impl schemars::JsonSchema for Paper {
    fn schema_name() -> Cow<'static, str> {
        "Paper".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Paper").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[],
        )
    }
}
