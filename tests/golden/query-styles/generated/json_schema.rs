//! The schemas of the API "Archive", version 1.0.0 for `schemars`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{FindLettersKindItem, FindLettersReaderItem, Font};

/// Adds every schema of the contract to the generator's definitions.
pub fn add_all(generator: &mut schemars::SchemaGenerator) {
    let _ = generator.subschema_for::<Font>();
    let _ = generator.subschema_for::<FindLettersKindItem>();
    let _ = generator.subschema_for::<FindLettersReaderItem>();
}

impl schemars::JsonSchema for Font {
    fn schema_name() -> Cow<'static, str> {
        "Font".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Font").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "properties": {
    "family": {
      "type": "string"
    },
    "size": {
      "type": "integer",
      "format": "int32"
    }
  }
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for FindLettersKindItem {
    fn schema_name() -> Cow<'static, str> {
        "FindLettersKindItem".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "FindLettersKindItem").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "string",
  "enum": [
    "letter",
    "card",
    "parcel"
  ]
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for FindLettersReaderItem {
    fn schema_name() -> Cow<'static, str> {
        "FindLettersReaderItem".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "FindLettersReaderItem").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "oneOf": [
    {
      "type": "integer",
      "format": "int64"
    },
    {
      "type": "string"
    }
  ]
}"#,
            &[],
        )
    }
}
