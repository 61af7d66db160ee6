//! The schemas of the API "Gauge", version 1.0.0 for `utoipa`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{Range, ReadLevelsOkXTotal, ReadLevelsOkXTotalString, Source};

/// Every schema of the contract by its name, as `utoipa`'s `ComponentsBuilder::schemas_from_iter` takes them.
pub fn schemas() -> Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)> {
    let mut schemas = Vec::new();
    embedding::add_schema::<Range>(&mut schemas);
    embedding::add_schema::<Source>(&mut schemas);
    embedding::add_schema::<ReadLevelsOkXTotal>(&mut schemas);
    embedding::add_schema::<ReadLevelsOkXTotalString>(&mut schemas);
    schemas
}

impl utoipa::PartialSchema for Range {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "required": [
    "from"
  ],
  "properties": {
    "from": {
      "type": "integer",
      "format": "int32"
    },
    "to": {
      "type": "integer",
      "format": "int32"
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

impl utoipa::PartialSchema for Source {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "required": [
    "names"
  ],
  "properties": {
    "names": {
      "type": "array",
      "items": {
        "type": "string"
      }
    }
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for Source {
    fn name() -> Cow<'static, str> {
        "Source".into()
    }
}

impl utoipa::PartialSchema for ReadLevelsOkXTotal {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r##"{
  "oneOf": [
    {
      "type": "integer",
      "format": "int64"
    },
    {
      "$ref": "#/components/schemas/ReadLevelsOkXTotalString"
    }
  ]
}"##,
        )
    }
}

impl utoipa::ToSchema for ReadLevelsOkXTotal {
    fn name() -> Cow<'static, str> {
        "ReadLevelsOkXTotal".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<ReadLevelsOkXTotalString>(schemas);
    }
}

impl utoipa::PartialSchema for ReadLevelsOkXTotalString {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(r#"{
  "type": "string",
  "enum": [
    "many"
  ]
}"#)
    }
}

impl utoipa::ToSchema for ReadLevelsOkXTotalString {
    fn name() -> Cow<'static, str> {
        "ReadLevelsOkXTotalString".into()
    }
}
