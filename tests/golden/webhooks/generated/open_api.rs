//! The schemas of the API "Shelter", version 1.0.0 for `utoipa`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{Error, Pet};

/// Every schema of the contract by its name, as `utoipa`'s `ComponentsBuilder::schemas_from_iter` takes them.
pub fn schemas() -> Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)> {
    let mut schemas = Vec::new();
    embedding::add_schema::<Pet>(&mut schemas);
    embedding::add_schema::<Error>(&mut schemas);
    schemas
}

impl utoipa::PartialSchema for Pet {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "required": [
    "name"
  ],
  "properties": {
    "name": {
      "type": "string",
      "minLength": 1
    },
    "foundAt": {
      "type": "string",
      "format": "date-time"
    }
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for Pet {
    fn name() -> Cow<'static, str> {
        "Pet".into()
    }
}

impl utoipa::PartialSchema for Error {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "required": [
    "message"
  ],
  "properties": {
    "message": {
      "type": "string"
    }
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for Error {
    fn name() -> Cow<'static, str> {
        "Error".into()
    }
}
