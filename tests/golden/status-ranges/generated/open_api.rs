//! The schemas of the API "Jobs", version 1.0.0 for `utoipa`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::Problem;

/// Every schema of the contract by its name, as `utoipa`'s `ComponentsBuilder::schemas_from_iter` takes them.
pub fn schemas() -> Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)> {
    let mut schemas = Vec::new();
    embedding::add_schema::<Problem>(&mut schemas);
    schemas
}

impl utoipa::PartialSchema for Problem {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "description": "What went wrong.",
  "required": [
    "title"
  ],
  "properties": {
    "title": {
      "type": "string",
      "description": "What went wrong."
    }
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for Problem {
    fn name() -> Cow<'static, str> {
        "Problem".into()
    }
}
