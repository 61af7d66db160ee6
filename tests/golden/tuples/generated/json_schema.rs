//! The schemas of the API "Tuples", version 1.0.0 for `schemars`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::Track;

/// Adds every schema of the contract to the generator's definitions.
pub fn add_all(generator: &mut schemars::SchemaGenerator) {
    let _ = generator.subschema_for::<Track>();
    let _ = generator.subschema_for::<PlaceSchema>();
}

impl schemars::JsonSchema for Track {
    fn schema_name() -> Cow<'static, str> {
        "Track".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Track").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r##"{
  "description": "A way through places.",
  "type": "object",
  "required": [
    "start"
  ],
  "properties": {
    "start": {
      "$ref": "#/components/schemas/Place"
    },
    "marks": {
      "description": "What stands by the way, at least one flag and two at most.",
      "type": "array",
      "items": {
        "type": "string"
      },
      "contains": {
        "const": "flag"
      },
      "minContains": 1,
      "maxContains": 2,
      "examples": [
        [
          "flag"
        ],
        [
          "stone",
          "flag",
          "flag"
        ]
      ]
    }
  },
  "examples": [
    {
      "start": [
        1,
        2
      ]
    },
    {
      "start": [
        1.5,
        -2,
        "home",
        true
      ],
      "marks": [
        "stone",
        "flag"
      ]
    }
  ]
}"##,
            &[("Place", generator.subschema_for::<PlaceSchema>())],
        )
    }
}

/// The schema `Place`, for which a type stands that does not print it.
struct PlaceSchema;

impl schemars::JsonSchema for PlaceSchema {
    fn schema_name() -> Cow<'static, str> {
        "Place".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Place").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "description": "A longitude, a latitude, perhaps a name, and whatever flags.",
  "type": "array",
  "minItems": 2,
  "prefixItems": [
    {
      "type": "number",
      "minimum": -180,
      "maximum": 180
    },
    {
      "type": "number",
      "minimum": -90,
      "maximum": 90
    },
    {
      "type": "string",
      "minLength": 1
    }
  ],
  "items": {
    "type": "boolean"
  },
  "examples": [
    [
      1,
      2
    ],
    [
      1,
      2,
      "home",
      true
    ]
  ]
}"#,
            &[],
        )
    }
}
