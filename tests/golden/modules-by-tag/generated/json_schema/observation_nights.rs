//! The schemas of the API "Observatory", version 1.0.0 for `schemars`: the part of the tag `Observation nights`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::super::types::{ListNightsOk, Night};

impl schemars::JsonSchema for Night {
    fn schema_name() -> Cow<'static, str> {
        "Night".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Night").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "deprecated": true,
  "required": [
    "date",
    "observers"
  ],
  "properties": {
    "date": {
      "type": "string",
      "format": "date"
    },
    "observers": {
      "type": "array",
      "minItems": 1,
      "items": {
        "type": "string",
        "minLength": 1
      }
    }
  }
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for ListNightsOk {
    fn schema_name() -> Cow<'static, str> {
        "ListNightsOk".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "ListNightsOk").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r##"{
  "type": "object",
  "required": [
    "nights"
  ],
  "properties": {
    "nights": {
      "type": "array",
      "items": {
        "$ref": "#/components/schemas/Night"
      }
    },
    "next": {
      "type": "string"
    }
  }
}"##,
            &[("Night", generator.subschema_for::<Night>())],
        )
    }
}
