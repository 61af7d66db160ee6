//! The schemas of the API "Observatory", version 1.0.0 for `utoipa`: the part of the tag `type`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::super::types::{Mount, MountName};

impl utoipa::PartialSchema for Mount {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r##"{
  "type": "object",
  "required": [
    "name",
    "axes"
  ],
  "properties": {
    "name": {
      "$ref": "#/components/schemas/MountName"
    },
    "axes": {
      "type": "integer",
      "minimum": 1,
      "maximum": 3
    }
  }
}"##,
        )
    }
}

impl utoipa::ToSchema for Mount {
    fn name() -> Cow<'static, str> {
        "Mount".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<MountName>(schemas);
    }
}
