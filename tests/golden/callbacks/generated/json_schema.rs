//! The schemas of the API "Printer", version 1.0.0 for `schemars`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{Job, Receipt};

/// Adds every schema of the contract to the generator's definitions.
pub fn add_all(generator: &mut schemars::SchemaGenerator) {
    let _ = generator.subschema_for::<Job>();
    let _ = generator.subschema_for::<Receipt>();
}

impl schemars::JsonSchema for Job {
    fn schema_name() -> Cow<'static, str> {
        "Job".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Job").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "required": [
    "document",
    "callbackUrl"
  ],
  "properties": {
    "document": {
      "type": "string"
    },
    "callbackUrl": {
      "type": "string",
      "format": "uri"
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
  "required": [
    "pages"
  ],
  "properties": {
    "pages": {
      "type": "integer",
      "format": "int32",
      "minimum": 1
    }
  }
}"#,
            &[],
        )
    }
}
