//! The schemas of the API "Settings", version 1.0.0 for `utoipa`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{Extras, Limits, Open, Settings, Strict};

/// Every schema of the contract by its name, as `utoipa`'s `ComponentsBuilder::schemas_from_iter` takes them.
pub fn schemas() -> Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)> {
    let mut schemas = Vec::new();
    embedding::add_schema::<Settings>(&mut schemas);
    embedding::add_schema::<Limits>(&mut schemas);
    embedding::add_schema::<LabelsSchema>(&mut schemas);
    embedding::add_schema::<Extras>(&mut schemas);
    embedding::add_schema::<Strict>(&mut schemas);
    embedding::add_schema::<Open>(&mut schemas);
    schemas
}

impl utoipa::PartialSchema for Settings {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r##"{
  "type": "object",
  "description": "All settings.",
  "required": [
    "limits",
    "labels",
    "extras",
    "strict",
    "open",
    "anything"
  ],
  "properties": {
    "limits": {
      "$ref": "#/components/schemas/Limits"
    },
    "labels": {
      "$ref": "#/components/schemas/Labels"
    },
    "extras": {
      "$ref": "#/components/schemas/Extras"
    },
    "strict": {
      "$ref": "#/components/schemas/Strict"
    },
    "open": {
      "$ref": "#/components/schemas/Open"
    },
    "anything": {
      "description": "Whatever you like."
    }
  }
}"##,
        )
    }
}

impl utoipa::ToSchema for Settings {
    fn name() -> Cow<'static, str> {
        "Settings".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<Extras>(schemas);
        embedding::add_schema::<LabelsSchema>(schemas);
        embedding::add_schema::<Limits>(schemas);
        embedding::add_schema::<Open>(schemas);
        embedding::add_schema::<Strict>(schemas);
    }
}

impl utoipa::PartialSchema for Limits {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "description": "One limit that is known, and others by name.",
  "required": [
    "total"
  ],
  "properties": {
    "total": {
      "type": "integer",
      "format": "int64",
      "description": "The limit of all together."
    },
    "additionalProperties": {
      "type": "string",
      "description": "A member of an awkward name."
    }
  },
  "additionalProperties": {
    "type": "integer",
    "format": "int64"
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for Limits {
    fn name() -> Cow<'static, str> {
        "Limits".into()
    }
}

/// The schema `Labels`, for which a type stands that does not print it.
struct LabelsSchema;

impl utoipa::PartialSchema for LabelsSchema {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "description": "Texts by name; `null` hides one.",
  "additionalProperties": {
    "type": [
      "string",
      "null"
    ]
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for LabelsSchema {
    fn name() -> Cow<'static, str> {
        "Labels".into()
    }
}

impl utoipa::PartialSchema for Extras {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "description": "A note, and anything else.",
  "properties": {
    "note": {
      "type": "string",
      "description": "A note."
    }
  },
  "additionalProperties": true
}"#,
        )
    }
}

impl utoipa::ToSchema for Extras {
    fn name() -> Cow<'static, str> {
        "Extras".into()
    }
}

impl utoipa::PartialSchema for Strict {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "description": "Nothing but a name.",
  "properties": {
    "name": {
      "type": "string",
      "description": "The name."
    }
  },
  "additionalProperties": false
}"#,
        )
    }
}

impl utoipa::ToSchema for Strict {
    fn name() -> Cow<'static, str> {
        "Strict".into()
    }
}

impl utoipa::PartialSchema for Open {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "description": "A name; other members are passed over.",
  "properties": {
    "name": {
      "type": "string",
      "description": "The name."
    }
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for Open {
    fn name() -> Cow<'static, str> {
        "Open".into()
    }
}
