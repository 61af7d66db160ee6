//! The schemas of the API "Observatory", version 1 for `utoipa`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{
    Region, Selection, SelectionAllOfItem, Sighting, SightingKind, SightingNotes,
    SightingNotesWithAudio, SightingNotesWithText, Sky, SkyWeather, Star,
};

/// Every schema of the contract by its name, as `utoipa`'s `ComponentsBuilder::schemas_from_iter` takes them.
pub fn schemas() -> Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)> {
    let mut schemas = Vec::new();
    embedding::add_schema::<Sky>(&mut schemas);
    embedding::add_schema::<Star>(&mut schemas);
    embedding::add_schema::<Region>(&mut schemas);
    embedding::add_schema::<Selection>(&mut schemas);
    embedding::add_schema::<GridSchema>(&mut schemas);
    embedding::add_schema::<Sighting>(&mut schemas);
    embedding::add_schema::<SkyWeather>(&mut schemas);
    embedding::add_schema::<SightingKind>(&mut schemas);
    embedding::add_schema::<SightingNotes>(&mut schemas);
    embedding::add_schema::<SelectionAllOfItem>(&mut schemas);
    embedding::add_schema::<SightingNotesWithText>(&mut schemas);
    embedding::add_schema::<SightingNotesWithAudio>(&mut schemas);
    schemas
}

impl utoipa::PartialSchema for Sky {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r##"{
  "type": "object",
  "required": [
    "stars"
  ],
  "properties": {
    "weather": {
      "$ref": "#/components/schemas/SkyWeather"
    },
    "brightest": {
      "$ref": "#/components/schemas/Star"
    },
    "stars": {
      "type": "array",
      "items": {
        "$ref": "#/components/schemas/Star"
      }
    },
    "regions": {
      "$ref": "#/components/schemas/Region"
    },
    "grid": {
      "$ref": "#/components/schemas/Grid"
    },
    "selection": {
      "$ref": "#/components/schemas/Selection"
    }
  }
}"##,
        )
    }
}

impl utoipa::ToSchema for Sky {
    fn name() -> Cow<'static, str> {
        "Sky".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<GridSchema>(schemas);
        embedding::add_schema::<Region>(schemas);
        embedding::add_schema::<Selection>(schemas);
        embedding::add_schema::<SkyWeather>(schemas);
        embedding::add_schema::<Star>(schemas);
    }
}

impl utoipa::PartialSchema for Star {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "required": [
    "name"
  ],
  "properties": {
    "name": {
      "type": "string",
      "minLength": 1
    },
    "magnitude": {
      "type": "number",
      "exclusiveMinimum": -30,
      "exclusiveMaximum": 30
    }
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for Star {
    fn name() -> Cow<'static, str> {
        "Star".into()
    }
}

impl utoipa::PartialSchema for Region {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r##"{
  "type": "object",
  "required": [
    "title"
  ],
  "properties": {
    "title": {
      "type": "string"
    },
    "within": {
      "type": "array",
      "items": {
        "$ref": "#/components/schemas/Region"
      }
    }
  }
}"##,
        )
    }
}

impl utoipa::ToSchema for Region {
    fn name() -> Cow<'static, str> {
        "Region".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<Region>(schemas);
    }
}

impl utoipa::PartialSchema for Selection {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r##"{
  "type": "object",
  "required": [
    "all_of"
  ],
  "properties": {
    "all_of": {
      "type": "array",
      "items": {
        "$ref": "#/components/schemas/SelectionAllOfItem"
      }
    }
  },
  "additionalProperties": false
}"##,
        )
    }
}

impl utoipa::ToSchema for Selection {
    fn name() -> Cow<'static, str> {
        "Selection".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<SelectionAllOfItem>(schemas);
    }
}

/// The schema `Grid`, for which a type stands that does not print it.
struct GridSchema;

impl utoipa::PartialSchema for GridSchema {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r##"{
  "description": "Lists within lists, as deep as need be.",
  "type": "array",
  "items": {
    "$ref": "#/components/schemas/Grid"
  }
}"##,
        )
    }
}

impl utoipa::ToSchema for GridSchema {
    fn name() -> Cow<'static, str> {
        "Grid".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<GridSchema>(schemas);
    }
}

impl utoipa::PartialSchema for Sighting {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r##"{
  "type": "object",
  "required": [
    "at",
    "kind"
  ],
  "properties": {
    "at": {
      "type": "array",
      "prefixItems": [
        {
          "type": "number"
        },
        {
          "type": "number"
        }
      ],
      "items": false,
      "minItems": 2
    },
    "kind": {
      "$ref": "#/components/schemas/SightingKind"
    },
    "seen": {
      "type": [
        "string",
        "null"
      ],
      "format": "date-time"
    },
    "picture": {
      "type": "string",
      "contentEncoding": "base64",
      "contentMediaType": "image/png"
    },
    "instruments": {
      "type": "object",
      "propertyNames": {
        "pattern": "^[a-z]+$"
      },
      "patternProperties": {
        "^lens": {
          "type": "integer"
        }
      },
      "additionalProperties": {
        "type": [
          "integer",
          "string"
        ]
      }
    },
    "notes": {
      "$ref": "#/components/schemas/SightingNotes"
    }
  },
  "dependentRequired": {
    "picture": [
      "seen"
    ]
  },
  "additionalProperties": false
}"##,
        )
    }
}

impl utoipa::ToSchema for Sighting {
    fn name() -> Cow<'static, str> {
        "Sighting".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<SightingKind>(schemas);
        embedding::add_schema::<SightingNotes>(schemas);
    }
}

impl utoipa::PartialSchema for SkyWeather {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "string",
  "enum": [
    "clear",
    "cloudy",
    null
  ]
}"#,
        )
    }
}

impl utoipa::ToSchema for SkyWeather {
    fn name() -> Cow<'static, str> {
        "SkyWeather".into()
    }
}

impl utoipa::PartialSchema for SightingKind {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(r#"{
  "const": "sighting"
}"#)
    }
}

impl utoipa::ToSchema for SightingKind {
    fn name() -> Cow<'static, str> {
        "SightingKind".into()
    }
}

impl utoipa::PartialSchema for SightingNotes {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r##"{
  "anyOf": [
    {
      "$ref": "#/components/schemas/SightingNotesWithText"
    },
    {
      "$ref": "#/components/schemas/SightingNotesWithAudio"
    }
  ],
  "unevaluatedProperties": false
}"##,
        )
    }
}

impl utoipa::ToSchema for SightingNotes {
    fn name() -> Cow<'static, str> {
        "SightingNotes".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<SightingNotesWithAudio>(schemas);
        embedding::add_schema::<SightingNotesWithText>(schemas);
    }
}

impl utoipa::PartialSchema for SelectionAllOfItem {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r##"{
  "oneOf": [
    {
      "$ref": "#/components/schemas/Star"
    },
    {
      "$ref": "#/components/schemas/Selection"
    }
  ]
}"##,
        )
    }
}

impl utoipa::ToSchema for SelectionAllOfItem {
    fn name() -> Cow<'static, str> {
        "SelectionAllOfItem".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<Selection>(schemas);
        embedding::add_schema::<Star>(schemas);
    }
}

impl utoipa::PartialSchema for SightingNotesWithText {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "required": [
    "text"
  ],
  "properties": {
    "text": {
      "type": "string"
    }
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for SightingNotesWithText {
    fn name() -> Cow<'static, str> {
        "SightingNotesWithText".into()
    }
}

impl utoipa::PartialSchema for SightingNotesWithAudio {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "required": [
    "audio"
  ],
  "properties": {
    "audio": {
      "type": "string"
    }
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for SightingNotesWithAudio {
    fn name() -> Cow<'static, str> {
        "SightingNotesWithAudio".into()
    }
}
