//! The schemas of the API "Door", version 1.0.0 for `utoipa`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::Key;

/// Every schema of the contract by its name, as `utoipa`'s `ComponentsBuilder::schemas_from_iter` takes them.
pub fn schemas() -> Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)> {
    let mut schemas = Vec::new();
    embedding::add_schema::<SecretSchema>(&mut schemas);
    embedding::add_schema::<Key>(&mut schemas);
    schemas
}

/// The schema `Secret`, for which a type stands that does not print it.
struct SecretSchema;

impl utoipa::PartialSchema for SecretSchema {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "string",
  "format": "password",
  "minLength": 4,
  "description": "What nobody sees."
}"#,
        )
    }
}

impl utoipa::ToSchema for SecretSchema {
    fn name() -> Cow<'static, str> {
        "Secret".into()
    }
}

impl utoipa::PartialSchema for Key {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r##"{
  "type": "object",
  "description": "A key.",
  "required": [
    "owner",
    "password"
  ],
  "properties": {
    "owner": {
      "type": "string",
      "description": "Whose it is."
    },
    "password": {
      "type": "string",
      "format": "password",
      "description": "The new one."
    },
    "previous": {
      "type": "array",
      "description": "Those that it must not be.",
      "items": {
        "$ref": "#/components/schemas/Secret"
      }
    },
    "hint": {
      "type": "string",
      "deprecated": true,
      "description": "A hint."
    }
  }
}"##,
        )
    }
}

impl utoipa::ToSchema for Key {
    fn name() -> Cow<'static, str> {
        "Key".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<SecretSchema>(schemas);
    }
}
