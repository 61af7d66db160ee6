//! The schemas of the API "Prints", version 1.0.0 for `schemars`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{Frame, Paper, Print};

/// Adds every schema of the contract to the generator's definitions.
pub fn add_all(generator: &mut schemars::SchemaGenerator) {
    let _ = generator.subschema_for::<Print>();
    let _ = generator.subschema_for::<Paper>();
    let _ = generator.subschema_for::<Frame>();
}

impl schemars::JsonSchema for Print {
    fn schema_name() -> Cow<'static, str> {
        "Print".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Print").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[
                ("Frame", generator.subschema_for::<Frame>()),
                ("Paper", generator.subschema_for::<Paper>()),
                ("Print", generator.subschema_for::<Print>()),
            ],
        )
    }
}

impl schemars::JsonSchema for Paper {
    fn schema_name() -> Cow<'static, str> {
        "Paper".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Paper").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "string",
  "description": "A kind of paper.",
  "enum": [
    "matt",
    "glossy"
  ],
  "default": "matt"
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for Frame {
    fn schema_name() -> Cow<'static, str> {
        "Frame".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Frame").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[],
        )
    }
}
