//! The schemas of the API "Image API", version 2 for `schemars`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::embedding;
use std::borrow::Cow;
use super::types::GetImageSize;

/// Adds every schema of the contract to the generator's definitions.
pub fn add_all(generator: &mut schemars::SchemaGenerator) {
    let _ = generator.subschema_for::<GetImageSize>();
}

impl schemars::JsonSchema for GetImageSize {
    fn schema_name() -> Cow<'static, str> {
        "GetImageSize".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "GetImageSize").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "string",
  "enum": [
    64,
    128,
    "full"
  ],
  "default": 64
}"#,
            &[],
        )
    }
}
