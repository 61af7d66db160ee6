//! The schemas of the API "Albums", version 1.0.0 for `utoipa`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{AddPictureBodyVisibility, Fault, Person, Place};

/// Every schema of the contract by its name, as `utoipa`'s `ComponentsBuilder::schemas_from_iter` takes them.
pub fn schemas() -> Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)> {
    let mut schemas = Vec::new();
    embedding::add_schema::<Place>(&mut schemas);
    embedding::add_schema::<Person>(&mut schemas);
    embedding::add_schema::<Fault>(&mut schemas);
    embedding::add_schema::<AddPictureBodyVisibility>(&mut schemas);
    schemas
}

impl utoipa::PartialSchema for Place {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "required": [
    "latitude",
    "longitude"
  ],
  "properties": {
    "latitude": {
      "type": "number",
      "minimum": -90,
      "maximum": 90
    },
    "longitude": {
      "type": "number"
    }
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for Place {
    fn name() -> Cow<'static, str> {
        "Place".into()
    }
}

impl utoipa::PartialSchema for Person {
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
      "type": "string"
    }
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for Person {
    fn name() -> Cow<'static, str> {
        "Person".into()
    }
}

impl utoipa::PartialSchema for Fault {
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

impl utoipa::ToSchema for Fault {
    fn name() -> Cow<'static, str> {
        "Fault".into()
    }
}

impl utoipa::PartialSchema for AddPictureBodyVisibility {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "string",
  "enum": [
    "public",
    "private"
  ]
}"#,
        )
    }
}

impl utoipa::ToSchema for AddPictureBodyVisibility {
    fn name() -> Cow<'static, str> {
        "AddPictureBodyVisibility".into()
    }
}
