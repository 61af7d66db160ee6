//! The schemas of the API "Prelude", version 1.0.0 for `schemars`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{
    BSchema, BoxSchema, ClientSchema, Error, Failure, Field, LSchema, OptionSchema,
    Request, ResultSchema, StatusCode, StringSchema, T, VecSchema,
};

/// Adds every schema of the contract to the generator's definitions.
pub fn add_all(generator: &mut schemars::SchemaGenerator) {
    let _ = generator.subschema_for::<StringSchema>();
    let _ = generator.subschema_for::<OptionSchema>();
    let _ = generator.subschema_for::<VecSchema>();
    let _ = generator.subschema_for::<BoxSchema>();
    let _ = generator.subschema_for::<Field>();
    let _ = generator.subschema_for::<Error>();
    let _ = generator.subschema_for::<Failure>();
    let _ = generator.subschema_for::<ResultSchema>();
    let _ = generator.subschema_for::<Request>();
    let _ = generator.subschema_for::<StatusCode>();
    let _ = generator.subschema_for::<ClientSchema>();
    let _ = generator.subschema_for::<BSchema>();
    let _ = generator.subschema_for::<LSchema>();
    let _ = generator.subschema_for::<T>();
}

impl schemars::JsonSchema for StringSchema {
    fn schema_name() -> Cow<'static, str> {
        "String".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "String").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r##"{
  "type": "object",
  "description": "Not Rust's string.",
  "required": [
    "option"
  ],
  "properties": {
    "option": {
      "$ref": "#/components/schemas/Option"
    },
    "text": {
      "type": "string",
      "description": "Rust's string."
    },
    "clearable": {
      "type": [
        "string",
        "null"
      ],
      "description": "Three states."
    },
    "tags": {
      "type": "array",
      "description": "Rust's vector.",
      "items": {
        "$ref": "#/components/schemas/Vec"
      }
    }
  }
}"##,
            &[
                ("Option", generator.subschema_for::<OptionSchema>()),
                ("Vec", generator.subschema_for::<VecSchema>()),
            ],
        )
    }
}

impl schemars::JsonSchema for OptionSchema {
    fn schema_name() -> Cow<'static, str> {
        "Option".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Option").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "string",
  "description": "Not Rust's option.",
  "enum": [
    "some",
    "none"
  ]
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for VecSchema {
    fn schema_name() -> Cow<'static, str> {
        "Vec".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Vec").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r##"{
  "type": "object",
  "description": "Not Rust's vector.",
  "properties": {
    "field": {
      "$ref": "#/components/schemas/Field"
    },
    "box": {
      "$ref": "#/components/schemas/Box"
    }
  }
}"##,
            &[
                ("Box", generator.subschema_for::<BoxSchema>()),
                ("Field", generator.subschema_for::<Field>()),
            ],
        )
    }
}

impl schemars::JsonSchema for BoxSchema {
    fn schema_name() -> Cow<'static, str> {
        "Box".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Box").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r##"{
  "type": "object",
  "description": "Not Rust's box, and yet recursive.",
  "properties": {
    "inner": {
      "$ref": "#/components/schemas/Box"
    }
  }
}"##,
            &[("Box", generator.subschema_for::<BoxSchema>())],
        )
    }
}

impl schemars::JsonSchema for Field {
    fn schema_name() -> Cow<'static, str> {
        "Field".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Field").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "description": "Not the runtime's field.",
  "oneOf": [
    {
      "type": "string"
    },
    {
      "type": "integer"
    }
  ]
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
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r##"{
  "type": "object",
  "description": "Not Rust's error.",
  "required": [
    "failure"
  ],
  "properties": {
    "failure": {
      "$ref": "#/components/schemas/Failure"
    }
  }
}"##,
            &[("Failure", generator.subschema_for::<Failure>())],
        )
    }
}

impl schemars::JsonSchema for Failure {
    fn schema_name() -> Cow<'static, str> {
        "Failure".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Failure").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "string",
  "description": "Not the runtime's failure.",
  "enum": [
    "Ok",
    "Err"
  ]
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for ResultSchema {
    fn schema_name() -> Cow<'static, str> {
        "Result".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Result").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r##"{
  "type": "object",
  "description": "Not Rust's result.",
  "required": [
    "request",
    "statusCode"
  ],
  "properties": {
    "request": {
      "$ref": "#/components/schemas/Request"
    },
    "statusCode": {
      "$ref": "#/components/schemas/StatusCode"
    },
    "client": {
      "$ref": "#/components/schemas/Client"
    },
    "b": {
      "$ref": "#/components/schemas/B"
    },
    "l": {
      "$ref": "#/components/schemas/L"
    },
    "t": {
      "$ref": "#/components/schemas/T"
    }
  }
}"##,
            &[
                ("B", generator.subschema_for::<BSchema>()),
                ("Client", generator.subschema_for::<ClientSchema>()),
                ("L", generator.subschema_for::<LSchema>()),
                ("Request", generator.subschema_for::<Request>()),
                ("StatusCode", generator.subschema_for::<StatusCode>()),
                ("T", generator.subschema_for::<T>()),
            ],
        )
    }
}

impl schemars::JsonSchema for Request {
    fn schema_name() -> Cow<'static, str> {
        "Request".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Request").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "description": "Not the runtime's request.",
  "properties": {
    "self": {
      "type": "boolean",
      "description": "A member."
    }
  }
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for StatusCode {
    fn schema_name() -> Cow<'static, str> {
        "StatusCode".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "StatusCode").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "integer",
  "description": "Not HTTP's status.",
  "enum": [
    1,
    2
  ]
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for ClientSchema {
    fn schema_name() -> Cow<'static, str> {
        "Client".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Client").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "description": "Not the client.",
  "properties": {
    "default": {
      "type": "string",
      "description": "Not Rust's default."
    }
  }
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for BSchema {
    fn schema_name() -> Cow<'static, str> {
        "B".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "B").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "string",
  "description": "Not the type of a body.",
  "enum": [
    "b"
  ]
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for LSchema {
    fn schema_name() -> Cow<'static, str> {
        "L".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "L").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "string",
  "description": "Not the type of a layer.",
  "enum": [
    "l"
  ]
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for T {
    fn schema_name() -> Cow<'static, str> {
        "T".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "T").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "string",
  "description": "No type parameter of generated code.",
  "enum": [
    "t"
  ]
}"#,
            &[],
        )
    }
}
