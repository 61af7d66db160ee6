//! The schemas of the API "Botanical garden", version 1 for `utoipa`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{
    Bed, Failure, GardenToolsState, Label, Plant, SchemasState, Soil, Tool,
};

/// Every schema of the contract by its name, as `utoipa`'s `ComponentsBuilder::schemas_from_iter` takes them.
pub fn schemas() -> Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)> {
    let mut schemas = Vec::new();
    embedding::add_schema::<Plant>(&mut schemas);
    embedding::add_schema::<Label>(&mut schemas);
    embedding::add_schema::<Bed>(&mut schemas);
    embedding::add_schema::<Soil>(&mut schemas);
    embedding::add_schema::<SchemasState>(&mut schemas);
    embedding::add_schema::<Failure>(&mut schemas);
    embedding::add_schema::<Tool>(&mut schemas);
    embedding::add_schema::<GardenToolsState>(&mut schemas);
    schemas
}

impl utoipa::PartialSchema for Plant {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r##"{
  "type": "object",
  "description": "A plant, with those that grow from it.",
  "required": [
    "name",
    "bed"
  ],
  "properties": {
    "name": {
      "type": "string",
      "minLength": 1
    },
    "bed": {
      "$ref": "#/components/schemas/Bed"
    },
    "label": {
      "$ref": "#/components/schemas/Label"
    },
    "offspring": {
      "type": "array",
      "items": {
        "$ref": "#/components/schemas/Plant"
      }
    }
  }
}"##,
        )
    }
}

impl utoipa::ToSchema for Plant {
    fn name() -> Cow<'static, str> {
        "Plant".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<Bed>(schemas);
        embedding::add_schema::<Label>(schemas);
        embedding::add_schema::<Plant>(schemas);
    }
}

impl utoipa::PartialSchema for Label {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "properties": {
    "latin": {
      "type": "string"
    }
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for Label {
    fn name() -> Cow<'static, str> {
        "Label".into()
    }
}

impl utoipa::PartialSchema for Bed {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r##"{
  "type": "object",
  "description": "Where plants stand.",
  "required": [
    "number"
  ],
  "properties": {
    "number": {
      "type": "integer",
      "minimum": 1
    },
    "soil": {
      "$ref": "#/components/schemas/Soil"
    },
    "state": {
      "$ref": "#/components/schemas/SchemasState"
    },
    "finest": {
      "$ref": "#/components/schemas/Plant"
    }
  }
}"##,
        )
    }
}

impl utoipa::ToSchema for Bed {
    fn name() -> Cow<'static, str> {
        "Bed".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<Plant>(schemas);
        embedding::add_schema::<SchemasState>(schemas);
        embedding::add_schema::<Soil>(schemas);
    }
}

impl utoipa::PartialSchema for Soil {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "string",
  "enum": [
    "loam",
    "sand",
    "clay"
  ]
}"#,
        )
    }
}

impl utoipa::ToSchema for Soil {
    fn name() -> Cow<'static, str> {
        "Soil".into()
    }
}

impl utoipa::PartialSchema for SchemasState {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "string",
  "enum": [
    "planted",
    "fallow"
  ]
}"#,
        )
    }
}

impl utoipa::ToSchema for SchemasState {
    fn name() -> Cow<'static, str> {
        "SchemasState".into()
    }
}

impl utoipa::PartialSchema for Failure {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "required": [
    "message"
  ],
  "properties": {
    "message": {
      "type": "string"
    }
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for Failure {
    fn name() -> Cow<'static, str> {
        "Failure".into()
    }
}

impl utoipa::PartialSchema for Tool {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r##"{
  "type": "object",
  "required": [
    "state"
  ],
  "properties": {
    "state": {
      "$ref": "#/components/schemas/GardenToolsState"
    },
    "next": {
      "$ref": "#/components/schemas/Tool"
    }
  }
}"##,
        )
    }
}

impl utoipa::ToSchema for Tool {
    fn name() -> Cow<'static, str> {
        "Tool".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<GardenToolsState>(schemas);
        embedding::add_schema::<Tool>(schemas);
    }
}

impl utoipa::PartialSchema for GardenToolsState {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "string",
  "enum": [
    "clean",
    "dirty"
  ]
}"#,
        )
    }
}

impl utoipa::ToSchema for GardenToolsState {
    fn name() -> Cow<'static, str> {
        "GardenToolsState".into()
    }
}
