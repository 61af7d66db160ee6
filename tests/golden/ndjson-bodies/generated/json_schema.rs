//! The schemas of the API "Measurements", version 1.0.0 for `schemars`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{Fault, Measurement};

/// Adds every schema of the contract to the generator's definitions.
pub fn add_all(generator: &mut schemars::SchemaGenerator) {
    let _ = generator.subschema_for::<Measurement>();
    let _ = generator.subschema_for::<Fault>();
}

impl schemars::JsonSchema for Measurement {
    fn schema_name() -> Cow<'static, str> {
        "Measurement".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Measurement").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[],
        )
    }
}

impl schemars::JsonSchema for Fault {
    fn schema_name() -> Cow<'static, str> {
        "Fault".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Fault").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[],
        )
    }
}
