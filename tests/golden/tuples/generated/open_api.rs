//! The schemas of the API "Tuples", version 1.0.0 for `utoipa`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::Track;

/// Every schema of the contract by its name, as `utoipa`'s `ComponentsBuilder::schemas_from_iter` takes them.
pub fn schemas() -> Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)> {
    let mut schemas = Vec::new();
    embedding::add_schema::<Track>(&mut schemas);
    embedding::add_schema::<PlaceSchema>(&mut schemas);
    schemas
}

impl utoipa::PartialSchema for Track {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for Track {
    fn name() -> Cow<'static, str> {
        "Track".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<PlaceSchema>(schemas);
    }
}

/// The schema `Place`, for which a type stands that does not print it.
struct PlaceSchema;

impl utoipa::PartialSchema for PlaceSchema {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for PlaceSchema {
    fn name() -> Cow<'static, str> {
        "Place".into()
    }
}
