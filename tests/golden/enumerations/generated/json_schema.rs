//! The schemas of the API "Paint", version 1.0.0 for `schemars`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{
    Coats, Colour, Comparison, Finish, Paint, PaintKind, PaintUnderlay, Word,
};

/// Adds every schema of the contract to the generator's definitions.
pub fn add_all(generator: &mut schemars::SchemaGenerator) {
    let _ = generator.subschema_for::<Paint>();
    let _ = generator.subschema_for::<Colour>();
    let _ = generator.subschema_for::<Coats>();
    let _ = generator.subschema_for::<Finish>();
    let _ = generator.subschema_for::<Comparison>();
    let _ = generator.subschema_for::<Word>();
    let _ = generator.subschema_for::<PaintKind>();
    let _ = generator.subschema_for::<PaintUnderlay>();
}

impl schemars::JsonSchema for Paint {
    fn schema_name() -> Cow<'static, str> {
        "Paint".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Paint").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r##"{
  "type": "object",
  "description": "A paint.",
  "required": [
    "colour",
    "coats",
    "finish",
    "comparison",
    "word",
    "kind"
  ],
  "properties": {
    "colour": {
      "$ref": "#/components/schemas/Colour"
    },
    "coats": {
      "$ref": "#/components/schemas/Coats"
    },
    "finish": {
      "$ref": "#/components/schemas/Finish"
    },
    "comparison": {
      "$ref": "#/components/schemas/Comparison"
    },
    "word": {
      "$ref": "#/components/schemas/Word"
    },
    "kind": {
      "$ref": "#/components/schemas/PaintKind"
    },
    "underlay": {
      "$ref": "#/components/schemas/PaintUnderlay"
    }
  }
}"##,
            &[
                ("Coats", generator.subschema_for::<Coats>()),
                ("Colour", generator.subschema_for::<Colour>()),
                ("Comparison", generator.subschema_for::<Comparison>()),
                ("Finish", generator.subschema_for::<Finish>()),
                ("PaintKind", generator.subschema_for::<PaintKind>()),
                ("PaintUnderlay", generator.subschema_for::<PaintUnderlay>()),
                ("Word", generator.subschema_for::<Word>()),
            ],
        )
    }
}

impl schemars::JsonSchema for Colour {
    fn schema_name() -> Cow<'static, str> {
        "Colour".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Colour").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "string",
  "description": "A colour of the chart.",
  "enum": [
    "red",
    "light-green",
    "DARK_BLUE",
    "9010"
  ]
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for Coats {
    fn schema_name() -> Cow<'static, str> {
        "Coats".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Coats").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "integer",
  "description": "How many coats are needed.",
  "enum": [
    1,
    2,
    4,
    -1
  ]
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for Finish {
    fn schema_name() -> Cow<'static, str> {
        "Finish".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Finish").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "description": "The finish; new ones come up every year.",
  "anyOf": [
    {
      "type": "string",
      "enum": [
        "matt",
        "satin"
      ]
    },
    {
      "type": "string"
    }
  ]
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for Comparison {
    fn schema_name() -> Cow<'static, str> {
        "Comparison".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Comparison").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "string",
  "description": "Symbols as values.",
  "enum": [
    "<",
    "<=",
    ">",
    ">=",
    "=",
    "!=",
    "*",
    ""
  ]
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for Word {
    fn schema_name() -> Cow<'static, str> {
        "Word".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Word").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "string",
  "description": "Words of Rust as values.",
  "enum": [
    "type",
    "self",
    "Self",
    "crate",
    "async",
    "true"
  ]
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for PaintKind {
    fn schema_name() -> Cow<'static, str> {
        "PaintKind".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "PaintKind").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "description": "What this is.",
  "const": "paint"
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for PaintUnderlay {
    fn schema_name() -> Cow<'static, str> {
        "PaintUnderlay".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "PaintUnderlay").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "description": "The colour beneath; `null` if there is none.",
  "type": [
    "string",
    "null"
  ],
  "enum": [
    "grey",
    "white",
    null
  ]
}"#,
            &[],
        )
    }
}
