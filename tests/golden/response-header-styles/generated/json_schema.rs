//! The schemas of the API "Gauge", version 1.0.0 for `schemars`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{Range, ReadLevelsOkXTotal, ReadLevelsOkXTotalString, Source};

/// Adds every schema of the contract to the generator's definitions.
pub fn add_all(generator: &mut schemars::SchemaGenerator) {
    let _ = generator.subschema_for::<Range>();
    let _ = generator.subschema_for::<Source>();
    let _ = generator.subschema_for::<ReadLevelsOkXTotal>();
    let _ = generator.subschema_for::<ReadLevelsOkXTotalString>();
}

impl schemars::JsonSchema for Range {
    fn schema_name() -> Cow<'static, str> {
        "Range".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Range").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "required": [
    "from"
  ],
  "properties": {
    "from": {
      "type": "integer",
      "format": "int32"
    },
    "to": {
      "type": "integer",
      "format": "int32"
    }
  }
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for Source {
    fn schema_name() -> Cow<'static, str> {
        "Source".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Source").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "required": [
    "names"
  ],
  "properties": {
    "names": {
      "type": "array",
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

impl schemars::JsonSchema for ReadLevelsOkXTotal {
    fn schema_name() -> Cow<'static, str> {
        "ReadLevelsOkXTotal".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "ReadLevelsOkXTotal").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r##"{
  "oneOf": [
    {
      "type": "integer",
      "format": "int64"
    },
    {
      "$ref": "#/components/schemas/ReadLevelsOkXTotalString"
    }
  ]
}"##,
            &[
                (
                    "ReadLevelsOkXTotalString",
                    generator.subschema_for::<ReadLevelsOkXTotalString>(),
                ),
            ],
        )
    }
}

impl schemars::JsonSchema for ReadLevelsOkXTotalString {
    fn schema_name() -> Cow<'static, str> {
        "ReadLevelsOkXTotalString".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "ReadLevelsOkXTotalString").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "string",
  "enum": [
    "many"
  ]
}"#,
            &[],
        )
    }
}
