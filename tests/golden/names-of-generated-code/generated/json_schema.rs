//! The schemas of the API "Mirror", version 1.0.0 for `schemars`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{
    Call, CloneSchema, DefaultSchema, Denial, Deserialize, Gate, GateProperties, Schema,
    Serialize, Tables,
};

/// Adds every schema of the contract to the generator's definitions.
pub fn add_all(generator: &mut schemars::SchemaGenerator) {
    let _ = generator.subschema_for::<Call>();
    let _ = generator.subschema_for::<Schema>();
    let _ = generator.subschema_for::<Tables>();
    let _ = generator.subschema_for::<Denial>();
    let _ = generator.subschema_for::<Serialize>();
    let _ = generator.subschema_for::<Deserialize>();
    let _ = generator.subschema_for::<CloneSchema>();
    let _ = generator.subschema_for::<DefaultSchema>();
    let _ = generator.subschema_for::<FromSchemaSchema>();
    let _ = generator.subschema_for::<BTreeMapSchema>();
    let _ = generator.subschema_for::<Gate>();
    let _ = generator.subschema_for::<GateProperties>();
    let _ = generator.subschema_for::<GateRulesSchema>();
    let _ = generator.subschema_for::<GateRulesRulesSchema>();
}

impl schemars::JsonSchema for Call {
    fn schema_name() -> Cow<'static, str> {
        "Call".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Call").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r##"{
  "type": "object",
  "description": "Not the runtime's call.",
  "properties": {
    "schema": {
      "$ref": "#/components/schemas/Schema"
    }
  }
}"##,
            &[("Schema", generator.subschema_for::<Schema>())],
        )
    }
}

impl schemars::JsonSchema for Schema {
    fn schema_name() -> Cow<'static, str> {
        "Schema".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Schema").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "string",
  "description": "Not the runtime's schema.",
  "enum": [
    "a",
    "b"
  ]
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for Tables {
    fn schema_name() -> Cow<'static, str> {
        "Tables".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Tables").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "description": "Not the tables.",
  "properties": {
    "Self": {
      "type": "string",
      "description": "A word that cannot be raw."
    }
  }
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for Denial {
    fn schema_name() -> Cow<'static, str> {
        "Denial".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Denial").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "description": "Not the runtime's denial.",
  "properties": {
    "why": {
      "type": "string",
      "description": "The reason."
    }
  }
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for Serialize {
    fn schema_name() -> Cow<'static, str> {
        "Serialize".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Serialize").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "description": "Not serde's trait.",
  "required": [
    "value"
  ],
  "properties": {
    "value": {
      "type": "integer",
      "description": "A value."
    }
  }
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for Deserialize {
    fn schema_name() -> Cow<'static, str> {
        "Deserialize".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Deserialize").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r##"{
  "description": "Not serde's trait either.",
  "oneOf": [
    {
      "$ref": "#/components/schemas/Serialize"
    },
    {
      "$ref": "#/components/schemas/Clone"
    }
  ],
  "discriminator": {
    "propertyName": "tag"
  }
}"##,
            &[
                ("Clone", generator.subschema_for::<CloneSchema>()),
                ("Serialize", generator.subschema_for::<Serialize>()),
            ],
        )
    }
}

impl schemars::JsonSchema for CloneSchema {
    fn schema_name() -> Cow<'static, str> {
        "Clone".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Clone").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r##"{
  "type": "object",
  "description": "Not the trait that is derived.",
  "properties": {
    "map": {
      "$ref": "#/components/schemas/BTreeMap"
    }
  }
}"##,
            &[("BTreeMap", generator.subschema_for::<BTreeMapSchema>())],
        )
    }
}

impl schemars::JsonSchema for DefaultSchema {
    fn schema_name() -> Cow<'static, str> {
        "Default".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Default").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r##"{
  "type": "object",
  "description": "Not the trait that is derived.",
  "properties": {
    "from": {
      "$ref": "#/components/schemas/From"
    }
  }
}"##,
            &[("From", generator.subschema_for::<FromSchemaSchema>())],
        )
    }
}

/// The schema `From`, for which a type stands that does not print it.
struct FromSchemaSchema;

impl schemars::JsonSchema for FromSchemaSchema {
    fn schema_name() -> Cow<'static, str> {
        "From".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "From").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "boolean",
  "description": "Not the trait of conversions."
}"#,
            &[],
        )
    }
}

/// The schema `BTreeMap`, for which a type stands that does not print it.
struct BTreeMapSchema;

impl schemars::JsonSchema for BTreeMapSchema {
    fn schema_name() -> Cow<'static, str> {
        "BTreeMap".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "BTreeMap").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r##"{
  "type": "object",
  "description": "Not the standard library's map.",
  "additionalProperties": {
    "$ref": "#/components/schemas/Clone"
  }
}"##,
            &[("Clone", generator.subschema_for::<CloneSchema>())],
        )
    }
}

impl schemars::JsonSchema for Gate {
    fn schema_name() -> Cow<'static, str> {
        "Gate".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Gate").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r##"{
  "type": "object",
  "description": "Its table refers to a list of its properties.",
  "properties": {
    "properties": {
      "$ref": "#/components/schemas/GateProperties"
    }
  }
}"##,
            &[("GateProperties", generator.subschema_for::<GateProperties>())],
        )
    }
}

impl schemars::JsonSchema for GateProperties {
    fn schema_name() -> Cow<'static, str> {
        "GateProperties".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "GateProperties").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "description": "Not that list.",
  "properties": {
    "open": {
      "type": "boolean",
      "description": "Whether it is."
    }
  }
}"#,
            &[],
        )
    }
}

/// The schema `GateRules`, for which a type stands that does not print it.
struct GateRulesSchema;

impl schemars::JsonSchema for GateRulesSchema {
    fn schema_name() -> Cow<'static, str> {
        "GateRules".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "GateRules").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "string",
  "description": "Not the list of the rules of a gate.",
  "not": {
    "const": "none"
  }
}"#,
            &[],
        )
    }
}

/// The schema `GateRulesRules`, for which a type stands that does not print it.
struct GateRulesRulesSchema;

impl schemars::JsonSchema for GateRulesRulesSchema {
    fn schema_name() -> Cow<'static, str> {
        "GateRulesRules".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "GateRulesRules").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "string",
  "description": "Not the list of the rules of those.",
  "not": {
    "pattern": "x"
  }
}"#,
            &[],
        )
    }
}
