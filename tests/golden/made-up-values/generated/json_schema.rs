//! The schemas of the API "Seed bank", version 1.0.0 for `schemars`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{
    Jar, JarGermination, Keeper, KeeperName, Origin, OriginGarden, OriginWild,
};

/// Adds every schema of the contract to the generator's definitions.
pub fn add_all(generator: &mut schemars::SchemaGenerator) {
    let _ = generator.subschema_for::<Jar>();
    let _ = generator.subschema_for::<Origin>();
    let _ = generator.subschema_for::<Keeper>();
    let _ = generator.subschema_for::<JarGermination>();
    let _ = generator.subschema_for::<OriginGarden>();
    let _ = generator.subschema_for::<OriginWild>();
    let _ = generator.subschema_for::<KeeperName>();
}

impl schemars::JsonSchema for Jar {
    fn schema_name() -> Cow<'static, str> {
        "Jar".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Jar").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r##"{
  "description": "A jar of seeds.",
  "type": "object",
  "required": [
    "key",
    "origin",
    "germination"
  ],
  "properties": {
    "key": {
      "description": "What opens it.",
      "type": "string",
      "pattern": "^(?=.*[a-z])(?=.*[A-Z])(?=.*[0-9]).{8,20}$",
      "maxLength": 20
    },
    "origin": {
      "$ref": "#/components/schemas/Origin"
    },
    "germination": {
      "$ref": "#/components/schemas/JarGermination"
    },
    "labels": {
      "description": "What is written on it, by language.",
      "type": "object",
      "minProperties": 1,
      "patternProperties": {
        "^[a-z]{2}$": {
          "type": "string"
        }
      },
      "additionalProperties": false
    }
  }
}"##,
            &[
                ("JarGermination", generator.subschema_for::<JarGermination>()),
                ("Origin", generator.subschema_for::<Origin>()),
            ],
        )
    }
}

impl schemars::JsonSchema for Origin {
    fn schema_name() -> Cow<'static, str> {
        "Origin".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Origin").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r##"{
  "description": "Where the seeds come from.",
  "oneOf": [
    {
      "$ref": "#/components/schemas/OriginGarden"
    },
    {
      "$ref": "#/components/schemas/OriginWild"
    }
  ]
}"##,
            &[
                ("OriginGarden", generator.subschema_for::<OriginGarden>()),
                ("OriginWild", generator.subschema_for::<OriginWild>()),
            ],
        )
    }
}

impl schemars::JsonSchema for Keeper {
    fn schema_name() -> Cow<'static, str> {
        "Keeper".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Keeper").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r##"{
  "description": "Somebody who minds the seeds.",
  "type": "object",
  "required": [
    "name"
  ],
  "properties": {
    "name": {
      "$ref": "#/components/schemas/KeeperName"
    }
  }
}"##,
            &[("KeeperName", generator.subschema_for::<KeeperName>())],
        )
    }
}

impl schemars::JsonSchema for JarGermination {
    fn schema_name() -> Cow<'static, str> {
        "JarGermination".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "JarGermination").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "description": "The share of seeds that grow, or how many of a hundred do.",
  "oneOf": [
    {
      "type": "number",
      "exclusiveMinimum": 0,
      "maximum": 1
    },
    {
      "type": "integer",
      "minimum": 1,
      "maximum": 100
    }
  ]
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for OriginGarden {
    fn schema_name() -> Cow<'static, str> {
        "OriginGarden".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "OriginGarden").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "title": "garden",
  "required": [
    "garden",
    "kind"
  ],
  "properties": {
    "garden": {
      "type": "string",
      "description": "The garden."
    },
    "kind": {
      "type": "string",
      "description": "What sort of origin this is."
    }
  }
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for OriginWild {
    fn schema_name() -> Cow<'static, str> {
        "OriginWild".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "OriginWild").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "title": "wild",
  "required": [
    "kind"
  ],
  "properties": {
    "place": {
      "type": "string",
      "description": "The place."
    },
    "kind": {
      "type": "string",
      "description": "What sort of origin this is."
    }
  }
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for KeeperName {
    fn schema_name() -> Cow<'static, str> {
        "KeeperName".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "KeeperName").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "description": "Their name or their nickname.",
  "oneOf": [
    {
      "type": "string",
      "title": "name"
    },
    {
      "type": "string",
      "title": "nickname"
    }
  ]
}"#,
            &[],
        )
    }
}
