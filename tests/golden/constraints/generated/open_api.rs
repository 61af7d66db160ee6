//! The schemas of the API "Registrations", version 1.0.0 for `utoipa`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{Contact, Registration};

/// Every schema of the contract by its name, as `utoipa`'s `ComponentsBuilder::schemas_from_iter` takes them.
pub fn schemas() -> Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)> {
    let mut schemas = Vec::new();
    embedding::add_schema::<Registration>(&mut schemas);
    embedding::add_schema::<TopicSchema>(&mut schemas);
    embedding::add_schema::<Contact>(&mut schemas);
    schemas
}

impl utoipa::PartialSchema for Registration {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for Registration {
    fn name() -> Cow<'static, str> {
        "Registration".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<Contact>(schemas);
        embedding::add_schema::<TopicSchema>(schemas);
    }
}

/// The schema `Topic`, for which a type stands that does not print it.
struct TopicSchema;

impl utoipa::PartialSchema for TopicSchema {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "string",
  "description": "A topic.",
  "minLength": 3
}"#,
        )
    }
}

impl utoipa::ToSchema for TopicSchema {
    fn name() -> Cow<'static, str> {
        "Topic".into()
    }
}

impl utoipa::PartialSchema for Contact {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for Contact {
    fn name() -> Cow<'static, str> {
        "Contact".into()
    }
}
