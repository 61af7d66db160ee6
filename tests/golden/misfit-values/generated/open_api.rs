//! The schemas of the API "Image API", version 2 for `utoipa`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::embedding;
use std::borrow::Cow;
use super::types::GetImageSize;

/// Every schema of the contract by its name, as `utoipa`'s `ComponentsBuilder::schemas_from_iter` takes them.
pub fn schemas() -> Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)> {
    let mut schemas = Vec::new();
    embedding::add_schema::<GetImageSize>(&mut schemas);
    schemas
}

impl utoipa::PartialSchema for GetImageSize {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "string",
  "enum": [
    64,
    128,
    "full"
  ],
  "default": 64
}"#,
        )
    }
}

impl utoipa::ToSchema for GetImageSize {
    fn name() -> Cow<'static, str> {
        "GetImageSize".into()
    }
}
