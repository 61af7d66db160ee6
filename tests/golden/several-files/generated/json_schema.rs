//! The schemas of the API "Botanical garden", version 1 for `schemars`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{
    Bed, Failure, GardenToolsState, Label, Plant, SchemasState, Soil, Tool,
};

/// Adds every schema of the contract to the generator's definitions.
pub fn add_all(generator: &mut schemars::SchemaGenerator) {
    let _ = generator.subschema_for::<Plant>();
    let _ = generator.subschema_for::<Label>();
    let _ = generator.subschema_for::<Bed>();
    let _ = generator.subschema_for::<Soil>();
    let _ = generator.subschema_for::<SchemasState>();
    let _ = generator.subschema_for::<Failure>();
    let _ = generator.subschema_for::<Tool>();
    let _ = generator.subschema_for::<GardenToolsState>();
}

impl schemars::JsonSchema for Plant {
    fn schema_name() -> Cow<'static, str> {
        "Plant".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Plant").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[
                ("Bed", generator.subschema_for::<Bed>()),
                ("Label", generator.subschema_for::<Label>()),
                ("Plant", generator.subschema_for::<Plant>()),
            ],
        )
    }
}

impl schemars::JsonSchema for Label {
    fn schema_name() -> Cow<'static, str> {
        "Label".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Label").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "properties": {
    "latin": {
      "type": "string"
    }
  }
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for Bed {
    fn schema_name() -> Cow<'static, str> {
        "Bed".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Bed").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[
                ("Plant", generator.subschema_for::<Plant>()),
                ("SchemasState", generator.subschema_for::<SchemasState>()),
                ("Soil", generator.subschema_for::<Soil>()),
            ],
        )
    }
}

impl schemars::JsonSchema for Soil {
    fn schema_name() -> Cow<'static, str> {
        "Soil".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Soil").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "string",
  "enum": [
    "loam",
    "sand",
    "clay"
  ]
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for SchemasState {
    fn schema_name() -> Cow<'static, str> {
        "SchemasState".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "SchemasState").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "string",
  "enum": [
    "planted",
    "fallow"
  ]
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for Failure {
    fn schema_name() -> Cow<'static, str> {
        "Failure".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Failure").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[],
        )
    }
}

impl schemars::JsonSchema for Tool {
    fn schema_name() -> Cow<'static, str> {
        "Tool".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Tool").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[
                ("GardenToolsState", generator.subschema_for::<GardenToolsState>()),
                ("Tool", generator.subschema_for::<Tool>()),
            ],
        )
    }
}

impl schemars::JsonSchema for GardenToolsState {
    fn schema_name() -> Cow<'static, str> {
        "GardenToolsState".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "GardenToolsState").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "string",
  "enum": [
    "clean",
    "dirty"
  ]
}"#,
            &[],
        )
    }
}
