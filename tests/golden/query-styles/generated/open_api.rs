//! The schemas of the API "Archive", version 1.0.0 for `utoipa`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{FindLettersKindItem, FindLettersReaderItem, Font};

/// Every schema of the contract by its name, as `utoipa`'s `ComponentsBuilder::schemas_from_iter` takes them.
pub fn schemas() -> Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)> {
    let mut schemas = Vec::new();
    embedding::add_schema::<Font>(&mut schemas);
    embedding::add_schema::<FindLettersKindItem>(&mut schemas);
    embedding::add_schema::<FindLettersReaderItem>(&mut schemas);
    schemas
}

impl utoipa::PartialSchema for Font {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "properties": {
    "family": {
      "type": "string"
    },
    "size": {
      "type": "integer",
      "format": "int32"
    }
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for Font {
    fn name() -> Cow<'static, str> {
        "Font".into()
    }
}

impl utoipa::PartialSchema for FindLettersKindItem {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "string",
  "enum": [
    "letter",
    "card",
    "parcel"
  ]
}"#,
        )
    }
}

impl utoipa::ToSchema for FindLettersKindItem {
    fn name() -> Cow<'static, str> {
        "FindLettersKindItem".into()
    }
}

impl utoipa::PartialSchema for FindLettersReaderItem {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "oneOf": [
    {
      "type": "integer",
      "format": "int64"
    },
    {
      "type": "string"
    }
  ]
}"#,
        )
    }
}

impl utoipa::ToSchema for FindLettersReaderItem {
    fn name() -> Cow<'static, str> {
        "FindLettersReaderItem".into()
    }
}
