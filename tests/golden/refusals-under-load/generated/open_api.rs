//! The schemas of the API "Reports", version 1.0.0 for `utoipa`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::Refusal;

/// Every schema of the contract by its name, as `utoipa`'s `ComponentsBuilder::schemas_from_iter` takes them.
pub fn schemas() -> Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)> {
    let mut schemas = Vec::new();
    embedding::add_schema::<Refusal>(&mut schemas);
    embedding::add_schema::<OverloadSchema>(&mut schemas);
    schemas
}

impl utoipa::PartialSchema for Refusal {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "description": "Why something was refused.",
  "required": [
    "status",
    "reason"
  ],
  "properties": {
    "status": {
      "type": "integer",
      "format": "int32",
      "description": "The status that HTTP has for it."
    },
    "reason": {
      "type": "string",
      "minLength": 1,
      "description": "In words."
    }
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for Refusal {
    fn name() -> Cow<'static, str> {
        "Refusal".into()
    }
}

/// The schema `Overload`, for which a type stands that does not print it.
struct OverloadSchema;

impl utoipa::PartialSchema for OverloadSchema {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(r##"{
  "$ref": "#/components/schemas/Refusal"
}"##)
    }
}

impl utoipa::ToSchema for OverloadSchema {
    fn name() -> Cow<'static, str> {
        "Overload".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<Refusal>(schemas);
    }
}
