//! The schemas of the API "Locks", version 1.0.0 for `utoipa`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::LockOptions;

/// Every schema of the contract by its name, as `utoipa`'s `ComponentsBuilder::schemas_from_iter` takes them.
pub fn schemas() -> Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)> {
    let mut schemas = Vec::new();
    embedding::add_schema::<LockOptions>(&mut schemas);
    schemas
}

impl utoipa::PartialSchema for LockOptions {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "description": "How to take a lock.",
  "properties": {
    "seconds": {
      "type": "integer",
      "format": "int32",
      "minimum": 1,
      "description": "How long to hold it."
    }
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for LockOptions {
    fn name() -> Cow<'static, str> {
        "LockOptions".into()
    }
}
