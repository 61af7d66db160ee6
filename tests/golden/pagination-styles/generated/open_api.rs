//! The schemas of the API "Archive", version 1.0.0 for `utoipa`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{Letter, ListLettersOk, ListLettersOkPage, ListMapsOk, ListScrollsOk};

/// Every schema of the contract by its name, as `utoipa`'s `ComponentsBuilder::schemas_from_iter` takes them.
pub fn schemas() -> Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)> {
    let mut schemas = Vec::new();
    embedding::add_schema::<Letter>(&mut schemas);
    embedding::add_schema::<ListLettersOk>(&mut schemas);
    embedding::add_schema::<ListLettersOkPage>(&mut schemas);
    embedding::add_schema::<ListMapsOk>(&mut schemas);
    embedding::add_schema::<ListScrollsOk>(&mut schemas);
    schemas
}

impl utoipa::PartialSchema for Letter {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "required": [
    "from"
  ],
  "properties": {
    "from": {
      "type": "string"
    }
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for Letter {
    fn name() -> Cow<'static, str> {
        "Letter".into()
    }
}

impl utoipa::PartialSchema for ListLettersOk {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r##"{
  "type": "object",
  "required": [
    "letters"
  ],
  "properties": {
    "letters": {
      "type": "array",
      "items": {
        "$ref": "#/components/schemas/Letter"
      }
    },
    "page": {
      "$ref": "#/components/schemas/ListLettersOkPage"
    }
  }
}"##,
        )
    }
}

impl utoipa::ToSchema for ListLettersOk {
    fn name() -> Cow<'static, str> {
        "ListLettersOk".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<Letter>(schemas);
        embedding::add_schema::<ListLettersOkPage>(schemas);
    }
}

impl utoipa::PartialSchema for ListLettersOkPage {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "properties": {
    "next": {
      "type": [
        "string",
        "null"
      ]
    },
    "hasMore": {
      "type": "boolean"
    }
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for ListLettersOkPage {
    fn name() -> Cow<'static, str> {
        "ListLettersOkPage".into()
    }
}

impl utoipa::PartialSchema for ListMapsOk {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "properties": {
    "maps": {
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

impl utoipa::ToSchema for ListMapsOk {
    fn name() -> Cow<'static, str> {
        "ListMapsOk".into()
    }
}

impl utoipa::PartialSchema for ListScrollsOk {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "required": [
    "scrolls"
  ],
  "properties": {
    "scrolls": {
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

impl utoipa::ToSchema for ListScrollsOk {
    fn name() -> Cow<'static, str> {
        "ListScrollsOk".into()
    }
}
