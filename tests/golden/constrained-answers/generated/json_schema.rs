//! The schemas of the API "Tills", version 1.0.0 for `schemars`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{Problem, Receipt, Till};

/// Adds every schema of the contract to the generator's definitions.
pub fn add_all(generator: &mut schemars::SchemaGenerator) {
    let _ = generator.subschema_for::<Till>();
    let _ = generator.subschema_for::<Receipt>();
    let _ = generator.subschema_for::<Problem>();
}

impl schemars::JsonSchema for Till {
    fn schema_name() -> Cow<'static, str> {
        "Till".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Till").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "description": "What is in a till.",
  "required": [
    "amount",
    "coins"
  ],
  "properties": {
    "amount": {
      "type": "integer",
      "minimum": 0,
      "description": "In cents."
    },
    "coins": {
      "type": "array",
      "description": "Its coins, in cents.",
      "items": {
        "type": "integer",
        "maximum": 200
      }
    }
  }
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for Receipt {
    fn schema_name() -> Cow<'static, str> {
        "Receipt".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Receipt").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "description": "What was paid at once.",
  "required": [
    "paid"
  ],
  "properties": {
    "paid": {
      "type": "integer",
      "minimum": 1,
      "description": "In cents."
    }
  }
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for Problem {
    fn schema_name() -> Cow<'static, str> {
        "Problem".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Problem").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "description": "What is wrong.",
  "required": [
    "message"
  ],
  "properties": {
    "message": {
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
