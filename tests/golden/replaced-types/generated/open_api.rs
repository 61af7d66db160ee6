//! The schemas of the API "Price list", version 1.0.0 for `utoipa`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;

/// Every schema of the contract by its name, as `utoipa`'s `ComponentsBuilder::schemas_from_iter` takes them.
pub fn schemas() -> Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)> {
    let mut schemas = Vec::new();
    embedding::add_schema::<PriceSchema>(&mut schemas);
    embedding::add_schema::<AgeSchema>(&mut schemas);
    schemas
}

/// The schema `Price`, for which a type stands that does not print it.
struct PriceSchema;

impl utoipa::PartialSchema for PriceSchema {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "description": "What something costs.",
  "required": [
    "cents",
    "currency"
  ],
  "properties": {
    "cents": {
      "type": "integer",
      "minimum": 0,
      "description": "How many cents."
    },
    "currency": {
      "type": "string",
      "minLength": 3,
      "maxLength": 3,
      "description": "Of which currency."
    }
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for PriceSchema {
    fn name() -> Cow<'static, str> {
        "Price".into()
    }
}

/// The schema `Age`, for which a type stands that does not print it.
struct AgeSchema;

impl utoipa::PartialSchema for AgeSchema {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "integer",
  "format": "uint8",
  "description": "How old somebody is who may buy.",
  "minimum": 18
}"#,
        )
    }
}

impl utoipa::ToSchema for AgeSchema {
    fn name() -> Cow<'static, str> {
        "Age".into()
    }
}
