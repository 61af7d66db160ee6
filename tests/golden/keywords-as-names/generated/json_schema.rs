//! The schemas of the API "Awkward", version 1.0.0 for `schemars`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::Words;

/// Adds every schema of the contract to the generator's definitions.
pub fn add_all(generator: &mut schemars::SchemaGenerator) {
    let _ = generator.subschema_for::<Words>();
}

impl schemars::JsonSchema for Words {
    fn schema_name() -> Cow<'static, str> {
        "Words".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Words").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "description": "Members of awkward names.",
  "required": [
    "type",
    "self"
  ],
  "properties": {
    "type": {
      "type": "string",
      "description": "A keyword."
    },
    "self": {
      "type": "string",
      "description": "A word that cannot be raw."
    },
    "async": {
      "type": "boolean",
      "description": "A keyword of later editions."
    },
    "2fa": {
      "type": "boolean",
      "description": "A name that begins with a digit."
    },
    "@id": {
      "type": "string",
      "description": "A name with a symbol."
    },
    "+1": {
      "type": "integer",
      "description": "A symbol and a digit."
    },
    "-1": {
      "type": "integer",
      "description": "Another symbol and the same digit."
    },
    "new": {
      "type": "string",
      "description": "The name of a function."
    },
    "required": {
      "type": "string",
      "description": "The name of an argument."
    },
    "fooBar": {
      "type": "string",
      "description": "One of two that become one name."
    },
    "foo_bar": {
      "type": "string",
      "description": "The other."
    },
    "größe": {
      "type": "string",
      "description": "A name with letters beyond ASCII."
    }
  }
}"#,
            &[],
        )
    }
}
