//! The schemas of the API "Invoices", version 1.0.0 for `schemars`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{AddInvoiceBody, AddInvoiceOk};

/// Adds every schema of the contract to the generator's definitions.
pub fn add_all(generator: &mut schemars::SchemaGenerator) {
    let _ = generator.subschema_for::<AddInvoiceBody>();
    let _ = generator.subschema_for::<AddInvoiceOk>();
}

impl schemars::JsonSchema for AddInvoiceBody {
    fn schema_name() -> Cow<'static, str> {
        "AddInvoiceBody".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "AddInvoiceBody").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[],
        )
    }
}

impl schemars::JsonSchema for AddInvoiceOk {
    fn schema_name() -> Cow<'static, str> {
        "AddInvoiceOk".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "AddInvoiceOk").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "properties": {
    "seal": {
      "type": "string"
    }
  }
}"#,
            &[],
        )
    }
}
