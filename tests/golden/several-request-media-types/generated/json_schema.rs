//! The schemas of the API "Drafts", version 1.0.0 for `schemars`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{ChangeSettingsBody, ChangeSettingsBodyItem, Draft};

/// Adds every schema of the contract to the generator's definitions.
pub fn add_all(generator: &mut schemars::SchemaGenerator) {
    let _ = generator.subschema_for::<Draft>();
    let _ = generator.subschema_for::<ChangeSettingsBody>();
    let _ = generator.subschema_for::<ChangeSettingsBodyItem>();
}

impl schemars::JsonSchema for Draft {
    fn schema_name() -> Cow<'static, str> {
        "Draft".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Draft").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[],
        )
    }
}

impl schemars::JsonSchema for ChangeSettingsBody {
    fn schema_name() -> Cow<'static, str> {
        "ChangeSettingsBody".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "ChangeSettingsBody").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "properties": {
    "colour": {
      "type": "string"
    }
  }
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for ChangeSettingsBodyItem {
    fn schema_name() -> Cow<'static, str> {
        "ChangeSettingsBodyItem".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "ChangeSettingsBodyItem").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[],
        )
    }
}
