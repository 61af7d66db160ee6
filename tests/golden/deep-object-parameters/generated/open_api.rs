//! The schemas of the API "Register", version 1.0.0 for `utoipa`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{Filter, FindEntriesPage, Period};

/// Every schema of the contract by its name, as `utoipa`'s `ComponentsBuilder::schemas_from_iter` takes them.
pub fn schemas() -> Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)> {
    let mut schemas = Vec::new();
    embedding::add_schema::<Filter>(&mut schemas);
    embedding::add_schema::<Period>(&mut schemas);
    embedding::add_schema::<FindEntriesPage>(&mut schemas);
    schemas
}

impl utoipa::PartialSchema for Filter {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r##"{
  "type": "object",
  "additionalProperties": false,
  "required": [
    "owner"
  ],
  "properties": {
    "owner": {
      "type": "string"
    },
    "tag": {
      "type": "array",
      "maxItems": 3,
      "items": {
        "type": "string",
        "minLength": 2
      }
    },
    "created": {
      "$ref": "#/components/schemas/Period"
    },
    "open": {
      "type": "boolean"
    },
    "not": {
      "$ref": "#/components/schemas/Filter"
    }
  }
}"##,
        )
    }
}

impl utoipa::ToSchema for Filter {
    fn name() -> Cow<'static, str> {
        "Filter".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<Filter>(schemas);
        embedding::add_schema::<Period>(schemas);
    }
}

impl utoipa::PartialSchema for Period {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "description": "The time between two moments.",
  "properties": {
    "from": {
      "type": "string",
      "format": "date-time"
    },
    "to": {
      "type": "string",
      "format": "date-time"
    }
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for Period {
    fn name() -> Cow<'static, str> {
        "Period".into()
    }
}

impl utoipa::PartialSchema for FindEntriesPage {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "properties": {
    "size": {
      "type": "integer",
      "format": "int32",
      "maximum": 100
    }
  },
  "default": {
    "size": 10
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for FindEntriesPage {
    fn name() -> Cow<'static, str> {
        "FindEntriesPage".into()
    }
}
