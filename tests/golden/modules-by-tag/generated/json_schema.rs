//! The schemas of the API "Observatory", version 1.0.0 for `schemars`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{Error, Lens, ListNightsOk, Mount, MountName, Night, Place, Telescope};

mod observation_nights;
mod telescopes;
mod r#type;

/// Adds every schema of the contract to the generator's definitions.
pub fn add_all(generator: &mut schemars::SchemaGenerator) {
    let _ = generator.subschema_for::<Telescope>();
    let _ = generator.subschema_for::<Lens>();
    let _ = generator.subschema_for::<MountName>();
    let _ = generator.subschema_for::<Mount>();
    let _ = generator.subschema_for::<Night>();
    let _ = generator.subschema_for::<Place>();
    let _ = generator.subschema_for::<Error>();
    let _ = generator.subschema_for::<ListNightsOk>();
}

impl schemars::JsonSchema for MountName {
    fn schema_name() -> Cow<'static, str> {
        "MountName".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "MountName").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "string",
  "enum": [
    "dobson",
    "equatorial"
  ]
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for Place {
    fn schema_name() -> Cow<'static, str> {
        "Place".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Place").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "required": [
    "hall"
  ],
  "properties": {
    "hall": {
      "type": "string"
    },
    "row": {
      "type": "integer",
      "minimum": 1
    }
  }
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for Error {
    fn schema_name() -> Cow<'static, str> {
        "Error".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Error").into()
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
