//! The schemas of the API "News", version 1.0.0 for `schemars`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::Story;

/// Adds every schema of the contract to the generator's definitions.
pub fn add_all(generator: &mut schemars::SchemaGenerator) {
    let _ = generator.subschema_for::<Story>();
}

impl schemars::JsonSchema for Story {
    fn schema_name() -> Cow<'static, str> {
        "Story".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Story").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "description": "Something happened.",
  "required": [
    "title"
  ],
  "properties": {
    "title": {
      "type": "string",
      "minLength": 1,
      "description": "What happened."
    },
    "tags": {
      "type": "array",
      "description": "What it is about.",
      "items": {
        "type": "string"
      }
    }
  }
}"#,
            &[],
        )
    }
}
