//! The schemas of the API "Reports", version 1.0.0 for `schemars`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::Refusal;

/// Adds every schema of the contract to the generator's definitions.
pub fn add_all(generator: &mut schemars::SchemaGenerator) {
    let _ = generator.subschema_for::<Refusal>();
    let _ = generator.subschema_for::<OverloadSchema>();
}

impl schemars::JsonSchema for Refusal {
    fn schema_name() -> Cow<'static, str> {
        "Refusal".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Refusal").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "description": "Why something was refused.",
  "required": [
    "status",
    "reason"
  ],
  "properties": {
    "status": {
      "type": "integer",
      "format": "int32",
      "description": "The status that HTTP has for it."
    },
    "reason": {
      "type": "string",
      "minLength": 1,
      "description": "In words."
    }
  }
}"#,
            &[],
        )
    }
}

/// The schema `Overload`, for which a type stands that does not print it.
struct OverloadSchema;

impl schemars::JsonSchema for OverloadSchema {
    fn schema_name() -> Cow<'static, str> {
        "Overload".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Overload").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r##"{
  "$ref": "#/components/schemas/Refusal"
}"##,
            &[("Refusal", generator.subschema_for::<Refusal>())],
        )
    }
}
