//! The schemas of the API "Door", version 1.0.0 for `schemars`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::Key;

/// Adds every schema of the contract to the generator's definitions.
pub fn add_all(generator: &mut schemars::SchemaGenerator) {
    let _ = generator.subschema_for::<SecretSchema>();
    let _ = generator.subschema_for::<Key>();
}

/// The schema `Secret`, for which a type stands that does not print it.
struct SecretSchema;

impl schemars::JsonSchema for SecretSchema {
    fn schema_name() -> Cow<'static, str> {
        "Secret".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Secret").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "string",
  "format": "password",
  "minLength": 4,
  "description": "What nobody sees."
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for Key {
    fn schema_name() -> Cow<'static, str> {
        "Key".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Key").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r##"{
  "type": "object",
  "description": "A key.",
  "required": [
    "owner",
    "password"
  ],
  "properties": {
    "owner": {
      "type": "string",
      "description": "Whose it is."
    },
    "password": {
      "type": "string",
      "format": "password",
      "description": "The new one."
    },
    "previous": {
      "type": "array",
      "description": "Those that it must not be.",
      "items": {
        "$ref": "#/components/schemas/Secret"
      }
    },
    "hint": {
      "type": "string",
      "deprecated": true,
      "description": "A hint."
    }
  }
}"##,
            &[("Secret", generator.subschema_for::<SecretSchema>())],
        )
    }
}
