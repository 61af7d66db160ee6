//! The schemas of the API "Warehouse", version 1.0.0 for `utoipa`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{Place, Range, ReadDefaultsRange, Size, SizeUnit};

/// Every schema of the contract by its name, as `utoipa`'s `ComponentsBuilder::schemas_from_iter` takes them.
pub fn schemas() -> Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)> {
    let mut schemas = Vec::new();
    embedding::add_schema::<Size>(&mut schemas);
    embedding::add_schema::<Place>(&mut schemas);
    embedding::add_schema::<Range>(&mut schemas);
    embedding::add_schema::<SizeUnit>(&mut schemas);
    embedding::add_schema::<ReadDefaultsRange>(&mut schemas);
    schemas
}

impl utoipa::PartialSchema for Size {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for Size {
    fn name() -> Cow<'static, str> {
        "Size".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<SizeUnit>(schemas);
    }
}

impl utoipa::PartialSchema for Place {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for Place {
    fn name() -> Cow<'static, str> {
        "Place".into()
    }
}

impl utoipa::PartialSchema for Range {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for Range {
    fn name() -> Cow<'static, str> {
        "Range".into()
    }
}

impl utoipa::PartialSchema for SizeUnit {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "string",
  "enum": [
    "cm",
    "inch"
  ],
  "default": "cm"
}"#,
        )
    }
}

impl utoipa::ToSchema for SizeUnit {
    fn name() -> Cow<'static, str> {
        "SizeUnit".into()
    }
}

impl utoipa::PartialSchema for ReadDefaultsRange {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for ReadDefaultsRange {
    fn name() -> Cow<'static, str> {
        "ReadDefaultsRange".into()
    }
}
