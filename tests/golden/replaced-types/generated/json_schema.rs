//! The schemas of the API "Price list", version 1.0.0 for `schemars`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;

/// Adds every schema of the contract to the generator's definitions.
pub fn add_all(generator: &mut schemars::SchemaGenerator) {
    let _ = generator.subschema_for::<PriceSchema>();
    let _ = generator.subschema_for::<AgeSchema>();
}

/// The schema `Price`, for which a type stands that does not print it.
struct PriceSchema;

impl schemars::JsonSchema for PriceSchema {
    fn schema_name() -> Cow<'static, str> {
        "Price".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Price").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "description": "What something costs.",
  "required": [
    "cents",
    "currency"
  ],
  "properties": {
    "cents": {
      "type": "integer",
      "minimum": 0,
      "description": "How many cents."
    },
    "currency": {
      "type": "string",
      "minLength": 3,
      "maxLength": 3,
      "description": "Of which currency."
    }
  }
}"#,
            &[],
        )
    }
}

/// The schema `Age`, for which a type stands that does not print it.
struct AgeSchema;

impl schemars::JsonSchema for AgeSchema {
    fn schema_name() -> Cow<'static, str> {
        "Age".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Age").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "integer",
  "format": "uint8",
  "description": "How old somebody is who may buy.",
  "minimum": 18
}"#,
            &[],
        )
    }
}
