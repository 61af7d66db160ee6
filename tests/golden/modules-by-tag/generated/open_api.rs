//! The schemas of the API "Observatory", version 1.0.0 for `utoipa`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{Error, Lens, ListNightsOk, Mount, MountName, Night, Place, Telescope};

mod observation_nights;
mod telescopes;
mod r#type;

/// Every schema of the contract by its name, as `utoipa`'s `ComponentsBuilder::schemas_from_iter` takes them.
pub fn schemas() -> Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)> {
    let mut schemas = Vec::new();
    embedding::add_schema::<Telescope>(&mut schemas);
    embedding::add_schema::<Lens>(&mut schemas);
    embedding::add_schema::<MountName>(&mut schemas);
    embedding::add_schema::<Mount>(&mut schemas);
    embedding::add_schema::<Night>(&mut schemas);
    embedding::add_schema::<Place>(&mut schemas);
    embedding::add_schema::<Error>(&mut schemas);
    embedding::add_schema::<ListNightsOk>(&mut schemas);
    schemas
}

impl utoipa::PartialSchema for MountName {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "string",
  "enum": [
    "dobson",
    "equatorial"
  ]
}"#,
        )
    }
}

impl utoipa::ToSchema for MountName {
    fn name() -> Cow<'static, str> {
        "MountName".into()
    }
}

impl utoipa::PartialSchema for Place {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "required": [
    "hall"
  ],
  "properties": {
    "hall": {
      "type": "string"
    },
    "row": {
      "type": "integer",
      "minimum": 1
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
