//! The schemas of the API "Seed bank", version 1.0.0 for `utoipa`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{
    Jar, JarGermination, Keeper, KeeperName, Origin, OriginGarden, OriginWild,
};

/// Every schema of the contract by its name, as `utoipa`'s `ComponentsBuilder::schemas_from_iter` takes them.
pub fn schemas() -> Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)> {
    let mut schemas = Vec::new();
    embedding::add_schema::<Jar>(&mut schemas);
    embedding::add_schema::<Origin>(&mut schemas);
    embedding::add_schema::<Keeper>(&mut schemas);
    embedding::add_schema::<JarGermination>(&mut schemas);
    embedding::add_schema::<OriginGarden>(&mut schemas);
    embedding::add_schema::<OriginWild>(&mut schemas);
    embedding::add_schema::<KeeperName>(&mut schemas);
    schemas
}

impl utoipa::PartialSchema for Jar {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for Jar {
    fn name() -> Cow<'static, str> {
        "Jar".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<JarGermination>(schemas);
        embedding::add_schema::<Origin>(schemas);
    }
}

impl utoipa::PartialSchema for Origin {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for Origin {
    fn name() -> Cow<'static, str> {
        "Origin".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<OriginGarden>(schemas);
        embedding::add_schema::<OriginWild>(schemas);
    }
}

impl utoipa::PartialSchema for Keeper {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for Keeper {
    fn name() -> Cow<'static, str> {
        "Keeper".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<KeeperName>(schemas);
    }
}

impl utoipa::PartialSchema for JarGermination {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for JarGermination {
    fn name() -> Cow<'static, str> {
        "JarGermination".into()
    }
}

impl utoipa::PartialSchema for OriginGarden {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for OriginGarden {
    fn name() -> Cow<'static, str> {
        "OriginGarden".into()
    }
}

impl utoipa::PartialSchema for OriginWild {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for OriginWild {
    fn name() -> Cow<'static, str> {
        "OriginWild".into()
    }
}

impl utoipa::PartialSchema for KeeperName {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for KeeperName {
    fn name() -> Cow<'static, str> {
        "KeeperName".into()
    }
}
