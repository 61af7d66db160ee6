//! The schemas of the API "Old stock", version 1.0.0 for `schemars`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{Item, ItemState, Shelf};

/// Adds every schema of the contract to the generator's definitions.
pub fn add_all(generator: &mut schemars::SchemaGenerator) {
    let _ = generator.subschema_for::<Item>();
    let _ = generator.subschema_for::<Shelf>();
    let _ = generator.subschema_for::<ItemState>();
}

impl schemars::JsonSchema for Item {
    fn schema_name() -> Cow<'static, str> {
        "Item".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Item").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r##"{
  "type": "object",
  "description": "An item of stock.",
  "required": [
    "name",
    "note"
  ],
  "properties": {
    "name": {
      "type": "string",
      "description": "What it is.",
      "examples": [
        "lamp"
      ]
    },
    "note": {
      "type": [
        "string",
        "null"
      ],
      "description": "A note; `null` if there is none."
    },
    "weight": {
      "type": "number",
      "description": "The weight in kilograms.",
      "exclusiveMinimum": 0,
      "maximum": 100
    },
    "state": {
      "$ref": "#/components/schemas/ItemState"
    },
    "shelf": {
      "anyOf": [
        {
          "description": "Where it lies; `null` if it lies about.",
          "allOf": [
            {
              "$ref": "#/components/schemas/Shelf"
            }
          ]
        },
        {
          "type": "null"
        }
      ]
    }
  }
}"##,
            &[
                ("ItemState", generator.subschema_for::<ItemState>()),
                ("Shelf", generator.subschema_for::<Shelf>()),
            ],
        )
    }
}

impl schemars::JsonSchema for Shelf {
    fn schema_name() -> Cow<'static, str> {
        "Shelf".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Shelf").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "description": "A shelf.",
  "required": [
    "number"
  ],
  "properties": {
    "number": {
      "type": "integer",
      "description": "Its number."
    }
  }
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for ItemState {
    fn schema_name() -> Cow<'static, str> {
        "ItemState".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "ItemState").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": [
    "string",
    "null"
  ],
  "description": "The state; `null` if nobody looked.",
  "enum": [
    "new",
    "used",
    null
  ]
}"#,
            &[],
        )
    }
}
