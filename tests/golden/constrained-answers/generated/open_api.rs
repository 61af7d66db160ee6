//! The schemas of the API "Tills", version 1.0.0 for `utoipa`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{Problem, Receipt, Till};

/// Every schema of the contract by its name, as `utoipa`'s `ComponentsBuilder::schemas_from_iter` takes them.
pub fn schemas() -> Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)> {
    let mut schemas = Vec::new();
    embedding::add_schema::<Till>(&mut schemas);
    embedding::add_schema::<Receipt>(&mut schemas);
    embedding::add_schema::<Problem>(&mut schemas);
    schemas
}

impl utoipa::PartialSchema for Till {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "description": "What is in a till.",
  "required": [
    "amount",
    "coins"
  ],
  "properties": {
    "amount": {
      "type": "integer",
      "minimum": 0,
      "description": "In cents."
    },
    "coins": {
      "type": "array",
      "description": "Its coins, in cents.",
      "items": {
        "type": "integer",
        "maximum": 200
      }
    }
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for Till {
    fn name() -> Cow<'static, str> {
        "Till".into()
    }
}

impl utoipa::PartialSchema for Receipt {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "description": "What was paid at once.",
  "required": [
    "paid"
  ],
  "properties": {
    "paid": {
      "type": "integer",
      "minimum": 1,
      "description": "In cents."
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

impl utoipa::PartialSchema for Problem {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "description": "What is wrong.",
  "required": [
    "message"
  ],
  "properties": {
    "message": {
      "type": "string",
      "minLength": 1,
      "description": "In words."
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
