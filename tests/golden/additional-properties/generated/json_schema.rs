//! The schemas of the API "Settings", version 1.0.0 for `schemars`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{Extras, Limits, Open, Settings, Strict};

/// Adds every schema of the contract to the generator's definitions.
pub fn add_all(generator: &mut schemars::SchemaGenerator) {
    let _ = generator.subschema_for::<Settings>();
    let _ = generator.subschema_for::<Limits>();
    let _ = generator.subschema_for::<LabelsSchema>();
    let _ = generator.subschema_for::<Extras>();
    let _ = generator.subschema_for::<Strict>();
    let _ = generator.subschema_for::<Open>();
}

impl schemars::JsonSchema for Settings {
    fn schema_name() -> Cow<'static, str> {
        "Settings".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Settings").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r##"{
  "type": "object",
  "description": "All settings.",
  "required": [
    "limits",
    "labels",
    "extras",
    "strict",
    "open",
    "anything"
  ],
  "properties": {
    "limits": {
      "$ref": "#/components/schemas/Limits"
    },
    "labels": {
      "$ref": "#/components/schemas/Labels"
    },
    "extras": {
      "$ref": "#/components/schemas/Extras"
    },
    "strict": {
      "$ref": "#/components/schemas/Strict"
    },
    "open": {
      "$ref": "#/components/schemas/Open"
    },
    "anything": {
      "description": "Whatever you like."
    }
  }
}"##,
            &[
                ("Extras", generator.subschema_for::<Extras>()),
                ("Labels", generator.subschema_for::<LabelsSchema>()),
                ("Limits", generator.subschema_for::<Limits>()),
                ("Open", generator.subschema_for::<Open>()),
                ("Strict", generator.subschema_for::<Strict>()),
            ],
        )
    }
}

impl schemars::JsonSchema for Limits {
    fn schema_name() -> Cow<'static, str> {
        "Limits".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Limits").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "description": "One limit that is known, and others by name.",
  "required": [
    "total"
  ],
  "properties": {
    "total": {
      "type": "integer",
      "format": "int64",
      "description": "The limit of all together."
    },
    "additionalProperties": {
      "type": "string",
      "description": "A member of an awkward name."
    }
  },
  "additionalProperties": {
    "type": "integer",
    "format": "int64"
  }
}"#,
            &[],
        )
    }
}

/// The schema `Labels`, for which a type stands that does not print it.
struct LabelsSchema;

impl schemars::JsonSchema for LabelsSchema {
    fn schema_name() -> Cow<'static, str> {
        "Labels".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Labels").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "description": "Texts by name; `null` hides one.",
  "additionalProperties": {
    "type": [
      "string",
      "null"
    ]
  }
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for Extras {
    fn schema_name() -> Cow<'static, str> {
        "Extras".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Extras").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "description": "A note, and anything else.",
  "properties": {
    "note": {
      "type": "string",
      "description": "A note."
    }
  },
  "additionalProperties": true
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for Strict {
    fn schema_name() -> Cow<'static, str> {
        "Strict".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Strict").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "description": "Nothing but a name.",
  "properties": {
    "name": {
      "type": "string",
      "description": "The name."
    }
  },
  "additionalProperties": false
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for Open {
    fn schema_name() -> Cow<'static, str> {
        "Open".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Open").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "description": "A name; other members are passed over.",
  "properties": {
    "name": {
      "type": "string",
      "description": "The name."
    }
  }
}"#,
            &[],
        )
    }
}
