//! The schemas of the API "Archive", version 1.0.0 for `utoipa`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{FillFormContentEncoding, Letter, ReplaceFormContentEncoding};

/// Every schema of the contract by its name, as `utoipa`'s `ComponentsBuilder::schemas_from_iter` takes them.
pub fn schemas() -> Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)> {
    let mut schemas = Vec::new();
    embedding::add_schema::<Letter>(&mut schemas);
    embedding::add_schema::<ReplaceFormContentEncoding>(&mut schemas);
    embedding::add_schema::<FillFormContentEncoding>(&mut schemas);
    schemas
}

impl utoipa::PartialSchema for Letter {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "description": "Something written.",
  "type": "object",
  "required": [
    "text"
  ],
  "properties": {
    "text": {
      "type": "string",
      "minLength": 1,
      "description": "What is written."
    }
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for Letter {
    fn name() -> Cow<'static, str> {
        "Letter".into()
    }
}

impl utoipa::PartialSchema for ReplaceFormContentEncoding {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(r#"{
  "type": "string",
  "enum": [
    "gzip"
  ]
}"#)
    }
}

impl utoipa::ToSchema for ReplaceFormContentEncoding {
    fn name() -> Cow<'static, str> {
        "ReplaceFormContentEncoding".into()
    }
}

impl utoipa::PartialSchema for FillFormContentEncoding {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "string",
  "enum": [
    "identity",
    "gzip"
  ]
}"#,
        )
    }
}

impl utoipa::ToSchema for FillFormContentEncoding {
    fn name() -> Cow<'static, str> {
        "FillFormContentEncoding".into()
    }
}
