//! The schemas of the API "Invoices", version 1.0.0 for `utoipa`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{AddInvoiceBody, AddInvoiceOk};

/// Every schema of the contract by its name, as `utoipa`'s `ComponentsBuilder::schemas_from_iter` takes them.
pub fn schemas() -> Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)> {
    let mut schemas = Vec::new();
    embedding::add_schema::<AddInvoiceBody>(&mut schemas);
    embedding::add_schema::<AddInvoiceOk>(&mut schemas);
    schemas
}

impl utoipa::PartialSchema for AddInvoiceBody {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "required": [
    "number"
  ],
  "properties": {
    "number": {
      "type": "string"
    }
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for AddInvoiceBody {
    fn name() -> Cow<'static, str> {
        "AddInvoiceBody".into()
    }
}

impl utoipa::PartialSchema for AddInvoiceOk {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "properties": {
    "seal": {
      "type": "string"
    }
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for AddInvoiceOk {
    fn name() -> Cow<'static, str> {
        "AddInvoiceOk".into()
    }
}
