//! The schemas of the API "Old stock", version 1.0.0 for `utoipa`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{Item, ItemState, Shelf};

/// Every schema of the contract by its name, as `utoipa`'s `ComponentsBuilder::schemas_from_iter` takes them.
pub fn schemas() -> Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)> {
    let mut schemas = Vec::new();
    embedding::add_schema::<Item>(&mut schemas);
    embedding::add_schema::<Shelf>(&mut schemas);
    embedding::add_schema::<ItemState>(&mut schemas);
    schemas
}

impl utoipa::PartialSchema for Item {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for Item {
    fn name() -> Cow<'static, str> {
        "Item".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<ItemState>(schemas);
        embedding::add_schema::<Shelf>(schemas);
    }
}

impl utoipa::PartialSchema for Shelf {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for Shelf {
    fn name() -> Cow<'static, str> {
        "Shelf".into()
    }
}

impl utoipa::PartialSchema for ItemState {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for ItemState {
    fn name() -> Cow<'static, str> {
        "ItemState".into()
    }
}
