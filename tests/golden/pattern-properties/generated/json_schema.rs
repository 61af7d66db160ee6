//! The schemas of the API "Pattern properties", version 1.0.0 for `schemars`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{Document, Translation};

/// Adds every schema of the contract to the generator's definitions.
pub fn add_all(generator: &mut schemars::SchemaGenerator) {
    let _ = generator.subschema_for::<Document>();
    let _ = generator.subschema_for::<TranslationsSchema>();
    let _ = generator.subschema_for::<Translation>();
    let _ = generator.subschema_for::<LabelsSchema>();
}

impl schemars::JsonSchema for Document {
    fn schema_name() -> Cow<'static, str> {
        "Document".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Document").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[
                ("Labels", generator.subschema_for::<LabelsSchema>()),
                ("Translations", generator.subschema_for::<TranslationsSchema>()),
            ],
        )
    }
}

/// The schema `Translations`, for which a type stands that does not print it.
struct TranslationsSchema;

impl schemars::JsonSchema for TranslationsSchema {
    fn schema_name() -> Cow<'static, str> {
        "Translations".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Translations").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[("Translation", generator.subschema_for::<Translation>())],
        )
    }
}

impl schemars::JsonSchema for Translation {
    fn schema_name() -> Cow<'static, str> {
        "Translation".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Translation").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[],
        )
    }
}

/// The schema `Labels`, for which a type stands that does not print it.
struct LabelsSchema;

impl schemars::JsonSchema for LabelsSchema {
    fn schema_name() -> Cow<'static, str> {
        "Labels".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Labels").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[],
        )
    }
}
