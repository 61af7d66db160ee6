//! The schemas of the API "Attic", version 1.0.0 for `schemars`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{BoxSchema, Lid};

/// Adds every schema of the contract to the generator's definitions.
pub fn add_all(generator: &mut schemars::SchemaGenerator) {
    let _ = generator.subschema_for::<BoxSchema>();
    let _ = generator.subschema_for::<Lid>();
}

impl schemars::JsonSchema for BoxSchema {
    fn schema_name() -> Cow<'static, str> {
        "Box".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Box").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r##"{
  "type": "object",
  "description": "A box.",
  "required": [
    "label",
    "colour"
  ],
  "properties": {
    "label": {
      "type": "string",
      "description": "What is in it."
    },
    "colour": {
      "type": "string",
      "deprecated": true,
      "description": "Its colour."
    },
    "size": {
      "type": "integer",
      "deprecated": true,
      "description": "Its size."
    },
    "lid": {
      "$ref": "#/components/schemas/Lid"
    }
  }
}"##,
            &[("Lid", generator.subschema_for::<Lid>())],
        )
    }
}

impl schemars::JsonSchema for Lid {
    fn schema_name() -> Cow<'static, str> {
        "Lid".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Lid").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "deprecated": true,
  "description": "A lid; boxes have none any more.",
  "required": [
    "heavy"
  ],
  "properties": {
    "heavy": {
      "type": "boolean",
      "description": "Whether it is heavy."
    }
  }
}"#,
            &[],
        )
    }
}
