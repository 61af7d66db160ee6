//! The schemas of the API "Observatory", version 1.0.0 for `schemars`: the part of the tag `telescopes`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::super::types::{Lens, MountName, Place, Telescope};

impl schemars::JsonSchema for Telescope {
    fn schema_name() -> Cow<'static, str> {
        "Telescope".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Telescope").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r##"{
  "type": "object",
  "required": [
    "id",
    "mount",
    "lens"
  ],
  "properties": {
    "id": {
      "type": "string",
      "maxLength": 20
    },
    "mount": {
      "$ref": "#/components/schemas/MountName"
    },
    "lens": {
      "$ref": "#/components/schemas/Lens"
    },
    "place": {
      "$ref": "#/components/schemas/Place"
    }
  }
}"##,
            &[
                ("Lens", generator.subschema_for::<Lens>()),
                ("MountName", generator.subschema_for::<MountName>()),
                ("Place", generator.subschema_for::<Place>()),
            ],
        )
    }
}

impl schemars::JsonSchema for Lens {
    fn schema_name() -> Cow<'static, str> {
        "Lens".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Lens").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "description": "Part of no other thing than a telescope.",
  "required": [
    "millimetres"
  ],
  "properties": {
    "millimetres": {
      "type": "integer",
      "minimum": 1
    }
  }
}"#,
            &[],
        )
    }
}
