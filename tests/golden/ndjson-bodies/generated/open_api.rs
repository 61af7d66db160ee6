//! The schemas of the API "Measurements", version 1.0.0 for `utoipa`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{Fault, Measurement};

/// Every schema of the contract by its name, as `utoipa`'s `ComponentsBuilder::schemas_from_iter` takes them.
pub fn schemas() -> Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)> {
    let mut schemas = Vec::new();
    embedding::add_schema::<Measurement>(&mut schemas);
    embedding::add_schema::<Fault>(&mut schemas);
    schemas
}

impl utoipa::PartialSchema for Measurement {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "required": [
    "sensor",
    "value"
  ],
  "properties": {
    "sensor": {
      "type": "string",
      "minLength": 1
    },
    "value": {
      "type": "number",
      "maximum": 1000
    }
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for Measurement {
    fn name() -> Cow<'static, str> {
        "Measurement".into()
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
