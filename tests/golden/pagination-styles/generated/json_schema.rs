//! The schemas of the API "Archive", version 1.0.0 for `schemars`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{Letter, ListLettersOk, ListLettersOkPage, ListMapsOk, ListScrollsOk};

/// Adds every schema of the contract to the generator's definitions.
pub fn add_all(generator: &mut schemars::SchemaGenerator) {
    let _ = generator.subschema_for::<Letter>();
    let _ = generator.subschema_for::<ListLettersOk>();
    let _ = generator.subschema_for::<ListLettersOkPage>();
    let _ = generator.subschema_for::<ListMapsOk>();
    let _ = generator.subschema_for::<ListScrollsOk>();
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
  "type": "object",
  "required": [
    "from"
  ],
  "properties": {
    "from": {
      "type": "string"
    }
  }
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for ListLettersOk {
    fn schema_name() -> Cow<'static, str> {
        "ListLettersOk".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "ListLettersOk").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r##"{
  "type": "object",
  "required": [
    "letters"
  ],
  "properties": {
    "letters": {
      "type": "array",
      "items": {
        "$ref": "#/components/schemas/Letter"
      }
    },
    "page": {
      "$ref": "#/components/schemas/ListLettersOkPage"
    }
  }
}"##,
            &[
                ("Letter", generator.subschema_for::<Letter>()),
                ("ListLettersOkPage", generator.subschema_for::<ListLettersOkPage>()),
            ],
        )
    }
}

impl schemars::JsonSchema for ListLettersOkPage {
    fn schema_name() -> Cow<'static, str> {
        "ListLettersOkPage".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "ListLettersOkPage").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "properties": {
    "next": {
      "type": [
        "string",
        "null"
      ]
    },
    "hasMore": {
      "type": "boolean"
    }
  }
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for ListMapsOk {
    fn schema_name() -> Cow<'static, str> {
        "ListMapsOk".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "ListMapsOk").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "properties": {
    "maps": {
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

impl schemars::JsonSchema for ListScrollsOk {
    fn schema_name() -> Cow<'static, str> {
        "ListScrollsOk".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "ListScrollsOk").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "required": [
    "scrolls"
  ],
  "properties": {
    "scrolls": {
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
