//! The schemas of the API "Warehouse", version 1.0.0 for `schemars`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{Place, Range, ReadDefaultsRange, Size, SizeUnit};

/// Adds every schema of the contract to the generator's definitions.
pub fn add_all(generator: &mut schemars::SchemaGenerator) {
    let _ = generator.subschema_for::<Size>();
    let _ = generator.subschema_for::<Place>();
    let _ = generator.subschema_for::<Range>();
    let _ = generator.subschema_for::<SizeUnit>();
    let _ = generator.subschema_for::<ReadDefaultsRange>();
}

impl schemars::JsonSchema for Size {
    fn schema_name() -> Cow<'static, str> {
        "Size".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Size").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r##"{
  "type": "object",
  "required": [
    "width"
  ],
  "properties": {
    "width": {
      "type": "integer",
      "format": "int32",
      "minimum": 1
    },
    "height": {
      "type": "integer",
      "format": "int32",
      "minimum": 1
    },
    "unit": {
      "$ref": "#/components/schemas/SizeUnit"
    }
  }
}"##,
            &[("SizeUnit", generator.subschema_for::<SizeUnit>())],
        )
    }
}

impl schemars::JsonSchema for Place {
    fn schema_name() -> Cow<'static, str> {
        "Place".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Place").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "required": [
    "hall"
  ],
  "additionalProperties": false,
  "properties": {
    "hall": {
      "type": "string",
      "minLength": 1
    },
    "shelf": {
      "type": [
        "integer",
        "null"
      ],
      "format": "int32"
    }
  }
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for Range {
    fn schema_name() -> Cow<'static, str> {
        "Range".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Range").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "properties": {
    "from": {
      "type": "number"
    },
    "to": {
      "type": "number"
    }
  }
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for SizeUnit {
    fn schema_name() -> Cow<'static, str> {
        "SizeUnit".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "SizeUnit").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "string",
  "enum": [
    "cm",
    "inch"
  ],
  "default": "cm"
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for ReadDefaultsRange {
    fn schema_name() -> Cow<'static, str> {
        "ReadDefaultsRange".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "ReadDefaultsRange").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "properties": {
    "from": {
      "type": "integer",
      "format": "int32"
    },
    "to": {
      "type": "integer",
      "format": "int32"
    }
  },
  "default": {
    "from": 1,
    "to": 9
  }
}"#,
            &[],
        )
    }
}
