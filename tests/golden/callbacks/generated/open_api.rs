//! The schemas of the API "Printer", version 1.0.0 for `utoipa`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{Job, Receipt};

/// Every schema of the contract by its name, as `utoipa`'s `ComponentsBuilder::schemas_from_iter` takes them.
pub fn schemas() -> Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)> {
    let mut schemas = Vec::new();
    embedding::add_schema::<Job>(&mut schemas);
    embedding::add_schema::<Receipt>(&mut schemas);
    schemas
}

impl utoipa::PartialSchema for Job {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "required": [
    "document",
    "callbackUrl"
  ],
  "properties": {
    "document": {
      "type": "string"
    },
    "callbackUrl": {
      "type": "string",
      "format": "uri"
    }
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for Job {
    fn name() -> Cow<'static, str> {
        "Job".into()
    }
}

impl utoipa::PartialSchema for Receipt {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "required": [
    "pages"
  ],
  "properties": {
    "pages": {
      "type": "integer",
      "format": "int32",
      "minimum": 1
    }
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for Receipt {
    fn name() -> Cow<'static, str> {
        "Receipt".into()
    }
}
