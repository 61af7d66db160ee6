//! The schemas of the API "Pattern properties", version 1.0.0 for `utoipa`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{Document, Translation};

/// Every schema of the contract by its name, as `utoipa`'s `ComponentsBuilder::schemas_from_iter` takes them.
pub fn schemas() -> Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)> {
    let mut schemas = Vec::new();
    embedding::add_schema::<Document>(&mut schemas);
    embedding::add_schema::<TranslationsSchema>(&mut schemas);
    embedding::add_schema::<Translation>(&mut schemas);
    embedding::add_schema::<LabelsSchema>(&mut schemas);
    schemas
}

impl utoipa::PartialSchema for Document {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r##"{
  "description": "A document with members of its author.",
  "type": "object",
  "required": [
    "title"
  ],
  "properties": {
    "title": {
      "type": "string",
      "description": "What it is called."
    },
    "translations": {
      "$ref": "#/components/schemas/Translations"
    },
    "labels": {
      "$ref": "#/components/schemas/Labels"
    }
  },
  "patternProperties": {
    "^x-": {
      "type": "string"
    },
    "^n-": {
      "type": "integer",
      "minimum": 0
    }
  },
  "additionalProperties": false,
  "examples": [
    {
      "title": "A"
    },
    {
      "title": "A",
      "x-mood": "good",
      "n-pages": 3,
      "translations": {
        "de": {
          "text": "B"
        }
      },
      "labels": {
        "colour": "red"
      }
    }
  ]
}"##,
        )
    }
}

impl utoipa::ToSchema for Document {
    fn name() -> Cow<'static, str> {
        "Document".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<LabelsSchema>(schemas);
        embedding::add_schema::<TranslationsSchema>(schemas);
    }
}

/// The schema `Translations`, for which a type stands that does not print it.
struct TranslationsSchema;

impl utoipa::PartialSchema for TranslationsSchema {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r##"{
  "description": "The title in other languages.",
  "type": "object",
  "patternProperties": {
    "^[a-z]{2}$": {
      "$ref": "#/components/schemas/Translation"
    }
  },
  "additionalProperties": false,
  "examples": [
    {
      "de": {
        "text": "B"
      }
    }
  ]
}"##,
        )
    }
}

impl utoipa::ToSchema for TranslationsSchema {
    fn name() -> Cow<'static, str> {
        "Translations".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<Translation>(schemas);
    }
}

impl utoipa::PartialSchema for Translation {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "description": "A title in one language.",
  "type": "object",
  "required": [
    "text"
  ],
  "properties": {
    "text": {
      "type": "string",
      "minLength": 1,
      "description": "The title."
    }
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for Translation {
    fn name() -> Cow<'static, str> {
        "Translation".into()
    }
}

/// The schema `Labels`, for which a type stands that does not print it.
struct LabelsSchema;

impl utoipa::PartialSchema for LabelsSchema {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "description": "Words by names of lower case.",
  "type": "object",
  "propertyNames": {
    "pattern": "^[a-z]+$",
    "maxLength": 8
  },
  "additionalProperties": {
    "type": "string"
  },
  "examples": [
    {},
    {
      "colour": "red"
    }
  ]
}"#,
        )
    }
}

impl utoipa::ToSchema for LabelsSchema {
    fn name() -> Cow<'static, str> {
        "Labels".into()
    }
}
