//! The schemas of the API "Archive", version 1.0.0 for `schemars`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{FillFormContentEncoding, Letter, ReplaceFormContentEncoding};

/// Adds every schema of the contract to the generator's definitions.
pub fn add_all(generator: &mut schemars::SchemaGenerator) {
    let _ = generator.subschema_for::<Letter>();
    let _ = generator.subschema_for::<ReplaceFormContentEncoding>();
    let _ = generator.subschema_for::<FillFormContentEncoding>();
}

impl schemars::JsonSchema for Letter {
    fn schema_name() -> Cow<'static, str> {
        "Letter".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Letter").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "description": "Something written.",
  "type": "object",
  "required": [
    "text"
  ],
  "properties": {
    "text": {
      "type": "string",
      "minLength": 1,
      "description": "What is written."
    }
  }
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for ReplaceFormContentEncoding {
    fn schema_name() -> Cow<'static, str> {
        "ReplaceFormContentEncoding".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "ReplaceFormContentEncoding").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "string",
  "enum": [
    "gzip"
  ]
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for FillFormContentEncoding {
    fn schema_name() -> Cow<'static, str> {
        "FillFormContentEncoding".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "FillFormContentEncoding").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "string",
  "enum": [
    "identity",
    "gzip"
  ]
}"#,
            &[],
        )
    }
}
