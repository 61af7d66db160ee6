//! The schemas of the API "Observatory", version 1.0.0 for `schemars`: the part of the tag `type`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::super::types::{Mount, MountName};

impl schemars::JsonSchema for Mount {
    fn schema_name() -> Cow<'static, str> {
        "Mount".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Mount").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[("MountName", generator.subschema_for::<MountName>())],
        )
    }
}
