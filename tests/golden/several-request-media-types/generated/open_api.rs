//! The schemas of the API "Drafts", version 1.0.0 for `utoipa`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{ChangeSettingsBody, ChangeSettingsBodyItem, Draft};

/// Every schema of the contract by its name, as `utoipa`'s `ComponentsBuilder::schemas_from_iter` takes them.
pub fn schemas() -> Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)> {
    let mut schemas = Vec::new();
    embedding::add_schema::<Draft>(&mut schemas);
    embedding::add_schema::<ChangeSettingsBody>(&mut schemas);
    embedding::add_schema::<ChangeSettingsBodyItem>(&mut schemas);
    schemas
}

impl utoipa::PartialSchema for Draft {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "required": [
    "text"
  ],
  "properties": {
    "text": {
      "type": "string",
      "minLength": 1
    }
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for Draft {
    fn name() -> Cow<'static, str> {
        "Draft".into()
    }
}

impl utoipa::PartialSchema for ChangeSettingsBody {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "properties": {
    "colour": {
      "type": "string"
    }
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for ChangeSettingsBody {
    fn name() -> Cow<'static, str> {
        "ChangeSettingsBody".into()
    }
}

impl utoipa::PartialSchema for ChangeSettingsBodyItem {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "required": [
    "op"
  ],
  "properties": {
    "op": {
      "type": "string"
    }
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for ChangeSettingsBodyItem {
    fn name() -> Cow<'static, str> {
        "ChangeSettingsBodyItem".into()
    }
}
