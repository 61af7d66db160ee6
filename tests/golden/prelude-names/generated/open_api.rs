//! The schemas of the API "Prelude", version 1.0.0 for `utoipa`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{
    BSchema, BoxSchema, ClientSchema, Error, Failure, Field, LSchema, OptionSchema,
    Request, ResultSchema, StatusCode, StringSchema, T, VecSchema,
};

/// Every schema of the contract by its name, as `utoipa`'s `ComponentsBuilder::schemas_from_iter` takes them.
pub fn schemas() -> Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)> {
    let mut schemas = Vec::new();
    embedding::add_schema::<StringSchema>(&mut schemas);
    embedding::add_schema::<OptionSchema>(&mut schemas);
    embedding::add_schema::<VecSchema>(&mut schemas);
    embedding::add_schema::<BoxSchema>(&mut schemas);
    embedding::add_schema::<Field>(&mut schemas);
    embedding::add_schema::<Error>(&mut schemas);
    embedding::add_schema::<Failure>(&mut schemas);
    embedding::add_schema::<ResultSchema>(&mut schemas);
    embedding::add_schema::<Request>(&mut schemas);
    embedding::add_schema::<StatusCode>(&mut schemas);
    embedding::add_schema::<ClientSchema>(&mut schemas);
    embedding::add_schema::<BSchema>(&mut schemas);
    embedding::add_schema::<LSchema>(&mut schemas);
    embedding::add_schema::<T>(&mut schemas);
    schemas
}

impl utoipa::PartialSchema for StringSchema {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for StringSchema {
    fn name() -> Cow<'static, str> {
        "String".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<OptionSchema>(schemas);
        embedding::add_schema::<VecSchema>(schemas);
    }
}

impl utoipa::PartialSchema for OptionSchema {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "string",
  "description": "Not Rust's option.",
  "enum": [
    "some",
    "none"
  ]
}"#,
        )
    }
}

impl utoipa::ToSchema for OptionSchema {
    fn name() -> Cow<'static, str> {
        "Option".into()
    }
}

impl utoipa::PartialSchema for VecSchema {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for VecSchema {
    fn name() -> Cow<'static, str> {
        "Vec".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<BoxSchema>(schemas);
        embedding::add_schema::<Field>(schemas);
    }
}

impl utoipa::PartialSchema for BoxSchema {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r##"{
  "type": "object",
  "description": "Not Rust's box, and yet recursive.",
  "properties": {
    "inner": {
      "$ref": "#/components/schemas/Box"
    }
  }
}"##,
        )
    }
}

impl utoipa::ToSchema for BoxSchema {
    fn name() -> Cow<'static, str> {
        "Box".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<BoxSchema>(schemas);
    }
}

impl utoipa::PartialSchema for Field {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for Field {
    fn name() -> Cow<'static, str> {
        "Field".into()
    }
}

impl utoipa::PartialSchema for Error {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for Error {
    fn name() -> Cow<'static, str> {
        "Error".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<Failure>(schemas);
    }
}

impl utoipa::PartialSchema for Failure {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "string",
  "description": "Not the runtime's failure.",
  "enum": [
    "Ok",
    "Err"
  ]
}"#,
        )
    }
}

impl utoipa::ToSchema for Failure {
    fn name() -> Cow<'static, str> {
        "Failure".into()
    }
}

impl utoipa::PartialSchema for ResultSchema {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for ResultSchema {
    fn name() -> Cow<'static, str> {
        "Result".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<BSchema>(schemas);
        embedding::add_schema::<ClientSchema>(schemas);
        embedding::add_schema::<LSchema>(schemas);
        embedding::add_schema::<Request>(schemas);
        embedding::add_schema::<StatusCode>(schemas);
        embedding::add_schema::<T>(schemas);
    }
}

impl utoipa::PartialSchema for Request {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for Request {
    fn name() -> Cow<'static, str> {
        "Request".into()
    }
}

impl utoipa::PartialSchema for StatusCode {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "integer",
  "description": "Not HTTP's status.",
  "enum": [
    1,
    2
  ]
}"#,
        )
    }
}

impl utoipa::ToSchema for StatusCode {
    fn name() -> Cow<'static, str> {
        "StatusCode".into()
    }
}

impl utoipa::PartialSchema for ClientSchema {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for ClientSchema {
    fn name() -> Cow<'static, str> {
        "Client".into()
    }
}

impl utoipa::PartialSchema for BSchema {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "string",
  "description": "Not the type of a body.",
  "enum": [
    "b"
  ]
}"#,
        )
    }
}

impl utoipa::ToSchema for BSchema {
    fn name() -> Cow<'static, str> {
        "B".into()
    }
}

impl utoipa::PartialSchema for LSchema {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "string",
  "description": "Not the type of a layer.",
  "enum": [
    "l"
  ]
}"#,
        )
    }
}

impl utoipa::ToSchema for LSchema {
    fn name() -> Cow<'static, str> {
        "L".into()
    }
}

impl utoipa::PartialSchema for T {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "string",
  "description": "No type parameter of generated code.",
  "enum": [
    "t"
  ]
}"#,
        )
    }
}

impl utoipa::ToSchema for T {
    fn name() -> Cow<'static, str> {
        "T".into()
    }
}
