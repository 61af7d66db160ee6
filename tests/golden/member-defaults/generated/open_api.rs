//! The schemas of the API "Prints", version 1.0.0 for `utoipa`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{Frame, Paper, Print};

/// Every schema of the contract by its name, as `utoipa`'s `ComponentsBuilder::schemas_from_iter` takes them.
pub fn schemas() -> Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)> {
    let mut schemas = Vec::new();
    embedding::add_schema::<Print>(&mut schemas);
    embedding::add_schema::<Paper>(&mut schemas);
    embedding::add_schema::<Frame>(&mut schemas);
    schemas
}

impl utoipa::PartialSchema for Print {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r##"{
  "type": "object",
  "description": "A print. What is not said has a default.",
  "required": [
    "picture"
  ],
  "properties": {
    "picture": {
      "type": "string",
      "default": "none",
      "description": "The picture, which is asked for all the same."
    },
    "framed": {
      "type": "boolean",
      "default": false,
      "description": "Whether it gets a frame."
    },
    "copies": {
      "type": "integer",
      "format": "int32",
      "minimum": 1,
      "default": 1,
      "description": "How many."
    },
    "scale": {
      "type": "number",
      "default": 1.5,
      "description": "How much larger."
    },
    "title": {
      "type": "string",
      "maxLength": 20,
      "default": "an \"untitled\" one",
      "description": "What stands below."
    },
    "paper": {
      "$ref": "#/components/schemas/Paper"
    },
    "due": {
      "type": "string",
      "format": "date",
      "default": "2030-01-31",
      "description": "When it is to be there."
    },
    "tags": {
      "type": "array",
      "items": {
        "type": "string"
      },
      "default": [
        "plain"
      ],
      "description": "Words about it."
    },
    "labels": {
      "type": "object",
      "additionalProperties": {
        "type": "integer"
      },
      "default": {
        "a": 1
      },
      "description": "Numbers by name."
    },
    "note": {
      "type": [
        "string",
        "null"
      ],
      "default": "none",
      "description": "A word to the printer."
    },
    "remark": {
      "type": [
        "string",
        "null"
      ],
      "default": null,
      "description": "A word that nobody misses."
    },
    "frame": {
      "description": "Its frame.",
      "default": {
        "width": 7
      },
      "allOf": [
        {
          "$ref": "#/components/schemas/Frame"
        }
      ]
    },
    "twin": {
      "description": "Another one, beside it.",
      "default": {
        "picture": "the same"
      },
      "allOf": [
        {
          "$ref": "#/components/schemas/Print"
        }
      ]
    }
  }
}"##,
        )
    }
}

impl utoipa::ToSchema for Print {
    fn name() -> Cow<'static, str> {
        "Print".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<Frame>(schemas);
        embedding::add_schema::<Paper>(schemas);
        embedding::add_schema::<Print>(schemas);
    }
}

impl utoipa::PartialSchema for Paper {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "string",
  "description": "A kind of paper.",
  "enum": [
    "matt",
    "glossy"
  ],
  "default": "matt"
}"#,
        )
    }
}

impl utoipa::ToSchema for Paper {
    fn name() -> Cow<'static, str> {
        "Paper".into()
    }
}

impl utoipa::PartialSchema for Frame {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "description": "A frame.",
  "properties": {
    "width": {
      "type": "integer",
      "default": 3,
      "description": "In millimetres."
    },
    "colour": {
      "type": "string",
      "default": "black",
      "description": "Its colour."
    }
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for Frame {
    fn name() -> Cow<'static, str> {
        "Frame".into()
    }
}
