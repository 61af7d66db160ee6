//! The schemas of the API "Observatory", version 1.0.0 for `utoipa`: the part of the tag `Observation nights`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::super::types::{ListNightsOk, Night};

impl utoipa::PartialSchema for Night {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "deprecated": true,
  "required": [
    "date",
    "observers"
  ],
  "properties": {
    "date": {
      "type": "string",
      "format": "date"
    },
    "observers": {
      "type": "array",
      "minItems": 1,
      "items": {
        "type": "string",
        "minLength": 1
      }
    }
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for Night {
    fn name() -> Cow<'static, str> {
        "Night".into()
    }
}

impl utoipa::PartialSchema for ListNightsOk {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r##"{
  "type": "object",
  "required": [
    "nights"
  ],
  "properties": {
    "nights": {
      "type": "array",
      "items": {
        "$ref": "#/components/schemas/Night"
      }
    },
    "next": {
      "type": "string"
    }
  }
}"##,
        )
    }
}

impl utoipa::ToSchema for ListNightsOk {
    fn name() -> Cow<'static, str> {
        "ListNightsOk".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<Night>(schemas);
    }
}
