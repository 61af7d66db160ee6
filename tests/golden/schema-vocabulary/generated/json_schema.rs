//! The schemas of the API "Observatory", version 1 for `schemars`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{
    Region, Selection, SelectionAllOfItem, Sighting, SightingKind, SightingNotes,
    SightingNotesWithAudio, SightingNotesWithText, Sky, SkyWeather, Star,
};

/// Adds every schema of the contract to the generator's definitions.
pub fn add_all(generator: &mut schemars::SchemaGenerator) {
    let _ = generator.subschema_for::<Sky>();
    let _ = generator.subschema_for::<Star>();
    let _ = generator.subschema_for::<Region>();
    let _ = generator.subschema_for::<Selection>();
    let _ = generator.subschema_for::<GridSchema>();
    let _ = generator.subschema_for::<Sighting>();
    let _ = generator.subschema_for::<SkyWeather>();
    let _ = generator.subschema_for::<SightingKind>();
    let _ = generator.subschema_for::<SightingNotes>();
    let _ = generator.subschema_for::<SelectionAllOfItem>();
    let _ = generator.subschema_for::<SightingNotesWithText>();
    let _ = generator.subschema_for::<SightingNotesWithAudio>();
}

impl schemars::JsonSchema for Sky {
    fn schema_name() -> Cow<'static, str> {
        "Sky".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Sky").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[
                ("Grid", generator.subschema_for::<GridSchema>()),
                ("Region", generator.subschema_for::<Region>()),
                ("Selection", generator.subschema_for::<Selection>()),
                ("SkyWeather", generator.subschema_for::<SkyWeather>()),
                ("Star", generator.subschema_for::<Star>()),
            ],
        )
    }
}

impl schemars::JsonSchema for Star {
    fn schema_name() -> Cow<'static, str> {
        "Star".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Star").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[],
        )
    }
}

impl schemars::JsonSchema for Region {
    fn schema_name() -> Cow<'static, str> {
        "Region".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Region").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[("Region", generator.subschema_for::<Region>())],
        )
    }
}

impl schemars::JsonSchema for Selection {
    fn schema_name() -> Cow<'static, str> {
        "Selection".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Selection").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[("SelectionAllOfItem", generator.subschema_for::<SelectionAllOfItem>())],
        )
    }
}

/// The schema `Grid`, for which a type stands that does not print it.
struct GridSchema;

impl schemars::JsonSchema for GridSchema {
    fn schema_name() -> Cow<'static, str> {
        "Grid".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Grid").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r##"{
  "description": "Lists within lists, as deep as need be.",
  "type": "array",
  "items": {
    "$ref": "#/components/schemas/Grid"
  }
}"##,
            &[("Grid", generator.subschema_for::<GridSchema>())],
        )
    }
}

impl schemars::JsonSchema for Sighting {
    fn schema_name() -> Cow<'static, str> {
        "Sighting".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Sighting").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[
                ("SightingKind", generator.subschema_for::<SightingKind>()),
                ("SightingNotes", generator.subschema_for::<SightingNotes>()),
            ],
        )
    }
}

impl schemars::JsonSchema for SkyWeather {
    fn schema_name() -> Cow<'static, str> {
        "SkyWeather".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "SkyWeather").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "string",
  "enum": [
    "clear",
    "cloudy",
    null
  ]
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for SightingKind {
    fn schema_name() -> Cow<'static, str> {
        "SightingKind".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "SightingKind").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(r#"{
  "const": "sighting"
}"#, &[])
    }
}

impl schemars::JsonSchema for SightingNotes {
    fn schema_name() -> Cow<'static, str> {
        "SightingNotes".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "SightingNotes").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[
                (
                    "SightingNotesWithAudio",
                    generator.subschema_for::<SightingNotesWithAudio>(),
                ),
                (
                    "SightingNotesWithText",
                    generator.subschema_for::<SightingNotesWithText>(),
                ),
            ],
        )
    }
}

impl schemars::JsonSchema for SelectionAllOfItem {
    fn schema_name() -> Cow<'static, str> {
        "SelectionAllOfItem".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "SelectionAllOfItem").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[
                ("Selection", generator.subschema_for::<Selection>()),
                ("Star", generator.subschema_for::<Star>()),
            ],
        )
    }
}

impl schemars::JsonSchema for SightingNotesWithText {
    fn schema_name() -> Cow<'static, str> {
        "SightingNotesWithText".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "SightingNotesWithText").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[],
        )
    }
}

impl schemars::JsonSchema for SightingNotesWithAudio {
    fn schema_name() -> Cow<'static, str> {
        "SightingNotesWithAudio".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "SightingNotesWithAudio").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[],
        )
    }
}
