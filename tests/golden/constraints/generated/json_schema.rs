//! The schemas of the API "Registrations", version 1.0.0 for `schemars`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{Contact, Registration};

/// Adds every schema of the contract to the generator's definitions.
pub fn add_all(generator: &mut schemars::SchemaGenerator) {
    let _ = generator.subschema_for::<Registration>();
    let _ = generator.subschema_for::<TopicSchema>();
    let _ = generator.subschema_for::<Contact>();
}

impl schemars::JsonSchema for Registration {
    fn schema_name() -> Cow<'static, str> {
        "Registration".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Registration").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r##"{
  "type": "object",
  "description": "A registration. Members that are not listed are refused.",
  "additionalProperties": false,
  "required": [
    "name",
    "code",
    "age",
    "topics",
    "contact"
  ],
  "properties": {
    "name": {
      "type": "string",
      "minLength": 2,
      "maxLength": 10,
      "description": "The name."
    },
    "code": {
      "type": "string",
      "pattern": "^[A-Z]{2}-\\d+$",
      "examples": [
        "RS-101"
      ],
      "description": "The code of the course."
    },
    "age": {
      "type": "integer",
      "minimum": 18,
      "exclusiveMaximum": 130,
      "description": "The age in years."
    },
    "pace": {
      "type": "integer",
      "multipleOf": 5,
      "description": "Minutes a kilometre."
    },
    "share": {
      "type": "number",
      "exclusiveMinimum": 0,
      "maximum": 1,
      "description": "What you pay yourself."
    },
    "step": {
      "type": "number",
      "multipleOf": 0.25,
      "description": "A step."
    },
    "topics": {
      "type": "array",
      "description": "What you want to learn.",
      "minItems": 1,
      "maxItems": 3,
      "uniqueItems": true,
      "items": {
        "$ref": "#/components/schemas/Topic"
      }
    },
    "contact": {
      "$ref": "#/components/schemas/Contact"
    },
    "answers": {
      "type": "object",
      "description": "Answers by question.",
      "minProperties": 1,
      "maxProperties": 2,
      "additionalProperties": {
        "type": "string",
        "maxLength": 5
      }
    }
  }
}"##,
            &[
                ("Contact", generator.subschema_for::<Contact>()),
                ("Topic", generator.subschema_for::<TopicSchema>()),
            ],
        )
    }
}

/// The schema `Topic`, for which a type stands that does not print it.
struct TopicSchema;

impl schemars::JsonSchema for TopicSchema {
    fn schema_name() -> Cow<'static, str> {
        "Topic".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Topic").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "string",
  "description": "A topic.",
  "minLength": 3
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for Contact {
    fn schema_name() -> Cow<'static, str> {
        "Contact".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Contact").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "description": "How to reach you; at least one way.",
  "additionalProperties": false,
  "minProperties": 1,
  "properties": {
    "email": {
      "type": "string",
      "description": "By mail."
    },
    "phone": {
      "type": "string",
      "description": "By phone."
    }
  }
}"#,
            &[],
        )
    }
}
