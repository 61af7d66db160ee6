//! The schemas of the API "Observatory", version 1.0.0 for `utoipa`: the part of the tag `telescopes`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::super::types::{Lens, MountName, Place, Telescope};

impl utoipa::PartialSchema for Telescope {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for Telescope {
    fn name() -> Cow<'static, str> {
        "Telescope".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<Lens>(schemas);
        embedding::add_schema::<MountName>(schemas);
        embedding::add_schema::<Place>(schemas);
    }
}

impl utoipa::PartialSchema for Lens {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for Lens {
    fn name() -> Cow<'static, str> {
        "Lens".into()
    }
}
