//! The schemas of the API "Register", version 1.0.0 for `schemars`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{Filter, FindEntriesPage, Period};

/// Adds every schema of the contract to the generator's definitions.
pub fn add_all(generator: &mut schemars::SchemaGenerator) {
    let _ = generator.subschema_for::<Filter>();
    let _ = generator.subschema_for::<Period>();
    let _ = generator.subschema_for::<FindEntriesPage>();
}

impl schemars::JsonSchema for Filter {
    fn schema_name() -> Cow<'static, str> {
        "Filter".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Filter").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r##"{
  "type": "object",
  "additionalProperties": false,
  "required": [
    "owner"
  ],
  "properties": {
    "owner": {
      "type": "string"
    },
    "tag": {
      "type": "array",
      "maxItems": 3,
      "items": {
        "type": "string",
        "minLength": 2
      }
    },
    "created": {
      "$ref": "#/components/schemas/Period"
    },
    "open": {
      "type": "boolean"
    },
    "not": {
      "$ref": "#/components/schemas/Filter"
    }
  }
}"##,
            &[
                ("Filter", generator.subschema_for::<Filter>()),
                ("Period", generator.subschema_for::<Period>()),
            ],
        )
    }
}

impl schemars::JsonSchema for Period {
    fn schema_name() -> Cow<'static, str> {
        "Period".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Period").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "description": "The time between two moments.",
  "properties": {
    "from": {
      "type": "string",
      "format": "date-time"
    },
    "to": {
      "type": "string",
      "format": "date-time"
    }
  }
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for FindEntriesPage {
    fn schema_name() -> Cow<'static, str> {
        "FindEntriesPage".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "FindEntriesPage").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "properties": {
    "size": {
      "type": "integer",
      "format": "int32",
      "maximum": 100
    }
  },
  "default": {
    "size": 10
  }
}"#,
            &[],
        )
    }
}
