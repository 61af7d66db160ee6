//! The schemas of the API "Odd \<b> \[x\]", version 1.0.0 for `utoipa`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{
    ASchema, Either, NotFound, RSchema, SSchema, T, Text, TryIntoKind, VSchema,
};

/// Every schema of the contract by its name, as `utoipa`'s `ComponentsBuilder::schemas_from_iter` takes them.
pub fn schemas() -> Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)> {
    let mut schemas = Vec::new();
    embedding::add_schema::<RSchema>(&mut schemas);
    embedding::add_schema::<T>(&mut schemas);
    embedding::add_schema::<SSchema>(&mut schemas);
    embedding::add_schema::<ASchema>(&mut schemas);
    embedding::add_schema::<VSchema>(&mut schemas);
    embedding::add_schema::<NotFound>(&mut schemas);
    embedding::add_schema::<Text>(&mut schemas);
    embedding::add_schema::<Either>(&mut schemas);
    embedding::add_schema::<TryIntoKind>(&mut schemas);
    schemas
}

impl utoipa::PartialSchema for RSchema {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r##"{
  "type": "object",
  "properties": {
    "v": {
      "$ref": "#/components/schemas/T"
    },
    "s": {
      "$ref": "#/components/schemas/S"
    }
  }
}"##,
        )
    }
}

impl utoipa::ToSchema for RSchema {
    fn name() -> Cow<'static, str> {
        "R".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<SSchema>(schemas);
        embedding::add_schema::<T>(schemas);
    }
}

impl utoipa::PartialSchema for T {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "properties": {
    "x": {
      "type": "string"
    }
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for T {
    fn name() -> Cow<'static, str> {
        "T".into()
    }
}

impl utoipa::PartialSchema for SSchema {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(r#"{
  "type": "string",
  "enum": [
    "a",
    "b"
  ]
}"#)
    }
}

impl utoipa::ToSchema for SSchema {
    fn name() -> Cow<'static, str> {
        "S".into()
    }
}

impl utoipa::PartialSchema for ASchema {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "properties": {
    "text": {
      "type": "string"
    }
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for ASchema {
    fn name() -> Cow<'static, str> {
        "A".into()
    }
}

impl utoipa::PartialSchema for VSchema {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "required": [
    "n"
  ],
  "properties": {
    "n": {
      "type": "integer"
    }
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for VSchema {
    fn name() -> Cow<'static, str> {
        "V".into()
    }
}

impl utoipa::PartialSchema for NotFound {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "properties": {
    "text": {
      "type": "string"
    }
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for NotFound {
    fn name() -> Cow<'static, str> {
        "NotFound".into()
    }
}

impl utoipa::PartialSchema for Text {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "properties": {
    "text": {
      "type": "string"
    }
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for Text {
    fn name() -> Cow<'static, str> {
        "Text".into()
    }
}

impl utoipa::PartialSchema for Either {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "oneOf": [
    {
      "type": "string"
    },
    {
      "type": "integer"
    }
  ]
}"#,
        )
    }
}

impl utoipa::ToSchema for Either {
    fn name() -> Cow<'static, str> {
        "Either".into()
    }
}

impl utoipa::PartialSchema for TryIntoKind {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "string",
  "enum": [
    "self",
    "other"
  ]
}"#,
        )
    }
}

impl utoipa::ToSchema for TryIntoKind {
    fn name() -> Cow<'static, str> {
        "TryIntoKind".into()
    }
}
