//! The schemas of the API "Locks", version 1.0.0 for `schemars`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::LockOptions;

/// Adds every schema of the contract to the generator's definitions.
pub fn add_all(generator: &mut schemars::SchemaGenerator) {
    let _ = generator.subschema_for::<LockOptions>();
}

impl schemars::JsonSchema for LockOptions {
    fn schema_name() -> Cow<'static, str> {
        "LockOptions".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "LockOptions").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "description": "How to take a lock.",
  "properties": {
    "seconds": {
      "type": "integer",
      "format": "int32",
      "minimum": 1,
      "description": "How long to hold it."
    }
  }
}"#,
            &[],
        )
    }
}
