//! The schemas of the API "Catalogue", version 1.0.0 for `utoipa`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::embedding;
use std::borrow::Cow;
use super::types::{Filter, ListProductsSort, ListProductsTags};

/// Every schema of the contract by its name, as `utoipa`'s `ComponentsBuilder::schemas_from_iter` takes them.
pub fn schemas() -> Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)> {
    let mut schemas = Vec::new();
    embedding::add_schema::<Filter>(&mut schemas);
    embedding::add_schema::<ListProductsTags>(&mut schemas);
    embedding::add_schema::<ListProductsSort>(&mut schemas);
    schemas
}

impl utoipa::PartialSchema for Filter {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "required": [
    "field"
  ],
  "properties": {
    "field": {
      "type": "string"
    },
    "values": {
      "type": "array",
      "items": {
        "type": "string"
      }
    }
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for Filter {
    fn name() -> Cow<'static, str> {
        "Filter".into()
    }
}

impl utoipa::PartialSchema for ListProductsTags {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "oneOf": [
    {
      "type": "string"
    },
    {
      "type": "array",
      "items": {
        "type": "string"
      }
    }
  ]
}"#,
        )
    }
}

impl utoipa::ToSchema for ListProductsTags {
    fn name() -> Cow<'static, str> {
        "ListProductsTags".into()
    }
}

impl utoipa::PartialSchema for ListProductsSort {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "properties": {
    "page": {
      "type": "string"
    }
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for ListProductsSort {
    fn name() -> Cow<'static, str> {
        "ListProductsSort".into()
    }
}
