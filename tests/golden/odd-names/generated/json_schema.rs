//! The schemas of the API "Odd \<b> \[x\]", version 1.0.0 for `schemars`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{
    ASchema, Either, NotFound, RSchema, SSchema, T, Text, TryIntoKind, VSchema,
};

/// Adds every schema of the contract to the generator's definitions.
pub fn add_all(generator: &mut schemars::SchemaGenerator) {
    let _ = generator.subschema_for::<RSchema>();
    let _ = generator.subschema_for::<T>();
    let _ = generator.subschema_for::<SSchema>();
    let _ = generator.subschema_for::<ASchema>();
    let _ = generator.subschema_for::<VSchema>();
    let _ = generator.subschema_for::<NotFound>();
    let _ = generator.subschema_for::<Text>();
    let _ = generator.subschema_for::<Either>();
    let _ = generator.subschema_for::<TryIntoKind>();
}

impl schemars::JsonSchema for RSchema {
    fn schema_name() -> Cow<'static, str> {
        "R".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "R").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r##"{
  "type": "object",
  "properties": {
    "v": {
      "$ref": "#/components/schemas/T"
    },
    "s": {
      "$ref": "#/components/schemas/S"
    }
  }
}"##,
            &[
                ("S", generator.subschema_for::<SSchema>()),
                ("T", generator.subschema_for::<T>()),
            ],
        )
    }
}

impl schemars::JsonSchema for T {
    fn schema_name() -> Cow<'static, str> {
        "T".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "T").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "properties": {
    "x": {
      "type": "string"
    }
  }
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for SSchema {
    fn schema_name() -> Cow<'static, str> {
        "S".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "S").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "string",
  "enum": [
    "a",
    "b"
  ]
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for ASchema {
    fn schema_name() -> Cow<'static, str> {
        "A".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "A").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "properties": {
    "text": {
      "type": "string"
    }
  }
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for VSchema {
    fn schema_name() -> Cow<'static, str> {
        "V".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "V").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "required": [
    "n"
  ],
  "properties": {
    "n": {
      "type": "integer"
    }
  }
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for NotFound {
    fn schema_name() -> Cow<'static, str> {
        "NotFound".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "NotFound").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "properties": {
    "text": {
      "type": "string"
    }
  }
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for Text {
    fn schema_name() -> Cow<'static, str> {
        "Text".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Text").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "properties": {
    "text": {
      "type": "string"
    }
  }
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for Either {
    fn schema_name() -> Cow<'static, str> {
        "Either".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Either").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "oneOf": [
    {
      "type": "string"
    },
    {
      "type": "integer"
    }
  ]
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for TryIntoKind {
    fn schema_name() -> Cow<'static, str> {
        "TryIntoKind".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "TryIntoKind").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "string",
  "enum": [
    "self",
    "other"
  ]
}"#,
            &[],
        )
    }
}
