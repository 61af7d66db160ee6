//! The schemas of the API "Mirror", version 1.0.0 for `utoipa`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{
    Call, CloneSchema, DefaultSchema, Denial, Deserialize, Gate, GateProperties, Schema,
    Serialize, Tables,
};

/// Every schema of the contract by its name, as `utoipa`'s `ComponentsBuilder::schemas_from_iter` takes them.
pub fn schemas() -> Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)> {
    let mut schemas = Vec::new();
    embedding::add_schema::<Call>(&mut schemas);
    embedding::add_schema::<Schema>(&mut schemas);
    embedding::add_schema::<Tables>(&mut schemas);
    embedding::add_schema::<Denial>(&mut schemas);
    embedding::add_schema::<Serialize>(&mut schemas);
    embedding::add_schema::<Deserialize>(&mut schemas);
    embedding::add_schema::<CloneSchema>(&mut schemas);
    embedding::add_schema::<DefaultSchema>(&mut schemas);
    embedding::add_schema::<FromSchemaSchema>(&mut schemas);
    embedding::add_schema::<BTreeMapSchema>(&mut schemas);
    embedding::add_schema::<Gate>(&mut schemas);
    embedding::add_schema::<GateProperties>(&mut schemas);
    embedding::add_schema::<GateRulesSchema>(&mut schemas);
    embedding::add_schema::<GateRulesRulesSchema>(&mut schemas);
    schemas
}

impl utoipa::PartialSchema for Call {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r##"{
  "type": "object",
  "description": "Not the runtime's call.",
  "properties": {
    "schema": {
      "$ref": "#/components/schemas/Schema"
    }
  }
}"##,
        )
    }
}

impl utoipa::ToSchema for Call {
    fn name() -> Cow<'static, str> {
        "Call".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<Schema>(schemas);
    }
}

impl utoipa::PartialSchema for Schema {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "string",
  "description": "Not the runtime's schema.",
  "enum": [
    "a",
    "b"
  ]
}"#,
        )
    }
}

impl utoipa::ToSchema for Schema {
    fn name() -> Cow<'static, str> {
        "Schema".into()
    }
}

impl utoipa::PartialSchema for Tables {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for Tables {
    fn name() -> Cow<'static, str> {
        "Tables".into()
    }
}

impl utoipa::PartialSchema for Denial {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for Denial {
    fn name() -> Cow<'static, str> {
        "Denial".into()
    }
}

impl utoipa::PartialSchema for Serialize {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for Serialize {
    fn name() -> Cow<'static, str> {
        "Serialize".into()
    }
}

impl utoipa::PartialSchema for Deserialize {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for Deserialize {
    fn name() -> Cow<'static, str> {
        "Deserialize".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<CloneSchema>(schemas);
        embedding::add_schema::<Serialize>(schemas);
    }
}

impl utoipa::PartialSchema for CloneSchema {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r##"{
  "type": "object",
  "description": "Not the trait that is derived.",
  "properties": {
    "map": {
      "$ref": "#/components/schemas/BTreeMap"
    }
  }
}"##,
        )
    }
}

impl utoipa::ToSchema for CloneSchema {
    fn name() -> Cow<'static, str> {
        "Clone".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<BTreeMapSchema>(schemas);
    }
}

impl utoipa::PartialSchema for DefaultSchema {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r##"{
  "type": "object",
  "description": "Not the trait that is derived.",
  "properties": {
    "from": {
      "$ref": "#/components/schemas/From"
    }
  }
}"##,
        )
    }
}

impl utoipa::ToSchema for DefaultSchema {
    fn name() -> Cow<'static, str> {
        "Default".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<FromSchemaSchema>(schemas);
    }
}

/// The schema `From`, for which a type stands that does not print it.
struct FromSchemaSchema;

impl utoipa::PartialSchema for FromSchemaSchema {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "boolean",
  "description": "Not the trait of conversions."
}"#,
        )
    }
}

impl utoipa::ToSchema for FromSchemaSchema {
    fn name() -> Cow<'static, str> {
        "From".into()
    }
}

/// The schema `BTreeMap`, for which a type stands that does not print it.
struct BTreeMapSchema;

impl utoipa::PartialSchema for BTreeMapSchema {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r##"{
  "type": "object",
  "description": "Not the standard library's map.",
  "additionalProperties": {
    "$ref": "#/components/schemas/Clone"
  }
}"##,
        )
    }
}

impl utoipa::ToSchema for BTreeMapSchema {
    fn name() -> Cow<'static, str> {
        "BTreeMap".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<CloneSchema>(schemas);
    }
}

impl utoipa::PartialSchema for Gate {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r##"{
  "type": "object",
  "description": "Its table refers to a list of its properties.",
  "properties": {
    "properties": {
      "$ref": "#/components/schemas/GateProperties"
    }
  }
}"##,
        )
    }
}

impl utoipa::ToSchema for Gate {
    fn name() -> Cow<'static, str> {
        "Gate".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<GateProperties>(schemas);
    }
}

impl utoipa::PartialSchema for GateProperties {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for GateProperties {
    fn name() -> Cow<'static, str> {
        "GateProperties".into()
    }
}

/// The schema `GateRules`, for which a type stands that does not print it.
struct GateRulesSchema;

impl utoipa::PartialSchema for GateRulesSchema {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "string",
  "description": "Not the list of the rules of a gate.",
  "not": {
    "const": "none"
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for GateRulesSchema {
    fn name() -> Cow<'static, str> {
        "GateRules".into()
    }
}

/// The schema `GateRulesRules`, for which a type stands that does not print it.
struct GateRulesRulesSchema;

impl utoipa::PartialSchema for GateRulesRulesSchema {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "string",
  "description": "Not the list of the rules of those.",
  "not": {
    "pattern": "x"
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for GateRulesRulesSchema {
    fn name() -> Cow<'static, str> {
        "GateRulesRules".into()
    }
}
