//! The schemas of the API "Customers in regions", version 1.0.0 for `schemars`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{
    Address, BadRequestError, BadRequestErrorCode, CreateCustomerRequest, Customer,
    CustomerPlan, ForbiddenError, ForbiddenErrorCode, InternalServerError,
    InternalServerErrorCode, Issue, ListCustomersOrder, UnauthorizedError,
    UnauthorizedErrorCode, Way, WayPhone, WayStreet,
};

/// Adds every schema of the contract to the generator's definitions.
pub fn add_all(generator: &mut schemars::SchemaGenerator) {
    let _ = generator.subschema_for::<CreateCustomerRequest>();
    let _ = generator.subschema_for::<Customer>();
    let _ = generator.subschema_for::<Address>();
    let _ = generator.subschema_for::<Way>();
    let _ = generator.subschema_for::<BadRequestError>();
    let _ = generator.subschema_for::<Issue>();
    let _ = generator.subschema_for::<UnauthorizedError>();
    let _ = generator.subschema_for::<ForbiddenError>();
    let _ = generator.subschema_for::<InternalServerError>();
    let _ = generator.subschema_for::<CustomerPlan>();
    let _ = generator.subschema_for::<WayPhone>();
    let _ = generator.subschema_for::<WayStreet>();
    let _ = generator.subschema_for::<BadRequestErrorCode>();
    let _ = generator.subschema_for::<UnauthorizedErrorCode>();
    let _ = generator.subschema_for::<ForbiddenErrorCode>();
    let _ = generator.subschema_for::<InternalServerErrorCode>();
    let _ = generator.subschema_for::<ListCustomersOrder>();
}

impl schemars::JsonSchema for CreateCustomerRequest {
    fn schema_name() -> Cow<'static, str> {
        "CreateCustomerRequest".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "CreateCustomerRequest").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r##"{
  "description": "What to create.",
  "type": "object",
  "required": [
    "customer"
  ],
  "properties": {
    "customer": {
      "$ref": "#/components/schemas/Customer"
    }
  }
}"##,
            &[("Customer", generator.subschema_for::<Customer>())],
        )
    }
}

impl schemars::JsonSchema for Customer {
    fn schema_name() -> Cow<'static, str> {
        "Customer".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Customer").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r##"{
  "description": "Somebody who buys.",
  "type": "object",
  "required": [
    "email",
    "name",
    "externalId"
  ],
  "properties": {
    "email": {
      "type": "string",
      "minLength": 3,
      "maxLength": 60,
      "pattern": "@",
      "examples": [
        "a@e.org"
      ],
      "description": "By mail."
    },
    "name": {
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "description": "The name."
    },
    "externalId": {
      "type": "string",
      "pattern": "^[A-Za-z0-9_-]+$",
      "examples": [
        "user_1"
      ],
      "description": "The caller's own name for them."
    },
    "archived": {
      "type": "boolean",
      "default": false,
      "description": "Whether they left."
    },
    "userId": {
      "type": [
        "string",
        "null"
      ],
      "description": "The user behind the customer."
    },
    "age": {
      "type": "integer",
      "format": "int32",
      "minimum": 0,
      "maximum": 150,
      "description": "The age in years."
    },
    "balance": {
      "type": "integer",
      "format": "int64",
      "description": "In cents."
    },
    "discount": {
      "type": "number",
      "minimum": 0,
      "exclusiveMaximum": 1,
      "multipleOf": 0.05,
      "description": "What they need not pay."
    },
    "plan": {
      "$ref": "#/components/schemas/CustomerPlan"
    },
    "born": {
      "type": "string",
      "format": "date",
      "description": "When."
    },
    "seenAt": {
      "type": "string",
      "format": "date-time",
      "description": "When last."
    },
    "key": {
      "type": "string",
      "format": "uuid",
      "description": "What identifies them."
    },
    "tags": {
      "type": "array",
      "items": {
        "type": "string",
        "minLength": 2
      },
      "maxItems": 3,
      "uniqueItems": true,
      "description": "Words about them."
    },
    "notes": {
      "type": "object",
      "additionalProperties": {
        "type": "string",
        "maxLength": 5
      },
      "maxProperties": 2,
      "description": "Notes by title."
    },
    "address": {
      "$ref": "#/components/schemas/Address"
    },
    "way": {
      "$ref": "#/components/schemas/Way"
    },
    "parent": {
      "$ref": "#/components/schemas/Customer"
    }
  }
}"##,
            &[
                ("Address", generator.subschema_for::<Address>()),
                ("Customer", generator.subschema_for::<Customer>()),
                ("CustomerPlan", generator.subschema_for::<CustomerPlan>()),
                ("Way", generator.subschema_for::<Way>()),
            ],
        )
    }
}

impl schemars::JsonSchema for Address {
    fn schema_name() -> Cow<'static, str> {
        "Address".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Address").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "description": "Where they live. Nothing else is told.",
  "type": "object",
  "required": [
    "city"
  ],
  "additionalProperties": false,
  "properties": {
    "city": {
      "type": "string",
      "minLength": 1,
      "description": "The city."
    },
    "zip": {
      "type": "string",
      "pattern": "^\\d{5}$",
      "examples": [
        "12345"
      ],
      "description": "The code of the city."
    }
  }
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for Way {
    fn schema_name() -> Cow<'static, str> {
        "Way".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Way").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r##"{
  "description": "How to reach them.",
  "oneOf": [
    {
      "$ref": "#/components/schemas/WayPhone"
    },
    {
      "$ref": "#/components/schemas/WayStreet"
    }
  ]
}"##,
            &[
                ("WayPhone", generator.subschema_for::<WayPhone>()),
                ("WayStreet", generator.subschema_for::<WayStreet>()),
            ],
        )
    }
}

impl schemars::JsonSchema for BadRequestError {
    fn schema_name() -> Cow<'static, str> {
        "BadRequestError".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "BadRequestError").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r##"{
  "description": "What is wrong with a request.",
  "type": "object",
  "required": [
    "code",
    "message"
  ],
  "additionalProperties": false,
  "properties": {
    "code": {
      "$ref": "#/components/schemas/BadRequestErrorCode"
    },
    "message": {
      "type": "string",
      "minLength": 1,
      "description": "What is wrong."
    },
    "issues": {
      "type": "array",
      "items": {
        "$ref": "#/components/schemas/Issue"
      },
      "description": "Each violation."
    }
  }
}"##,
            &[
                (
                    "BadRequestErrorCode",
                    generator.subschema_for::<BadRequestErrorCode>(),
                ),
                ("Issue", generator.subschema_for::<Issue>()),
            ],
        )
    }
}

impl schemars::JsonSchema for Issue {
    fn schema_name() -> Cow<'static, str> {
        "Issue".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Issue").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "description": "A violation.",
  "type": "object",
  "required": [
    "message"
  ],
  "properties": {
    "message": {
      "type": "string",
      "description": "What is wrong where."
    }
  }
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for UnauthorizedError {
    fn schema_name() -> Cow<'static, str> {
        "UnauthorizedError".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "UnauthorizedError").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r##"{
  "description": "Who is that?",
  "type": "object",
  "required": [
    "code",
    "message"
  ],
  "additionalProperties": false,
  "properties": {
    "code": {
      "$ref": "#/components/schemas/UnauthorizedErrorCode"
    },
    "message": {
      "type": "string",
      "minLength": 1,
      "description": "What is wrong."
    }
  }
}"##,
            &[
                (
                    "UnauthorizedErrorCode",
                    generator.subschema_for::<UnauthorizedErrorCode>(),
                ),
            ],
        )
    }
}

impl schemars::JsonSchema for ForbiddenError {
    fn schema_name() -> Cow<'static, str> {
        "ForbiddenError".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "ForbiddenError").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r##"{
  "description": "Not this one.",
  "type": "object",
  "required": [
    "code",
    "message"
  ],
  "additionalProperties": false,
  "properties": {
    "code": {
      "$ref": "#/components/schemas/ForbiddenErrorCode"
    },
    "message": {
      "type": "string",
      "minLength": 1,
      "description": "What is wrong."
    }
  }
}"##,
            &[("ForbiddenErrorCode", generator.subschema_for::<ForbiddenErrorCode>())],
        )
    }
}

impl schemars::JsonSchema for InternalServerError {
    fn schema_name() -> Cow<'static, str> {
        "InternalServerError".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "InternalServerError").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r##"{
  "description": "Our fault.",
  "type": "object",
  "required": [
    "code",
    "message"
  ],
  "additionalProperties": false,
  "properties": {
    "code": {
      "$ref": "#/components/schemas/InternalServerErrorCode"
    },
    "message": {
      "type": "string",
      "minLength": 1,
      "description": "What happened."
    }
  }
}"##,
            &[
                (
                    "InternalServerErrorCode",
                    generator.subschema_for::<InternalServerErrorCode>(),
                ),
            ],
        )
    }
}

impl schemars::JsonSchema for CustomerPlan {
    fn schema_name() -> Cow<'static, str> {
        "CustomerPlan".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "CustomerPlan").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "string",
  "enum": [
    "free",
    "paid"
  ],
  "description": "What they pay for."
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for WayPhone {
    fn schema_name() -> Cow<'static, str> {
        "WayPhone".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "WayPhone").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "title": "phone",
  "required": [
    "phone"
  ],
  "properties": {
    "phone": {
      "type": "string",
      "description": "The number."
    }
  }
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for WayStreet {
    fn schema_name() -> Cow<'static, str> {
        "WayStreet".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "WayStreet").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "title": "street",
  "required": [
    "street"
  ],
  "properties": {
    "street": {
      "type": "string",
      "description": "The street."
    }
  }
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for BadRequestErrorCode {
    fn schema_name() -> Cow<'static, str> {
        "BadRequestErrorCode".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "BadRequestErrorCode").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "string",
  "enum": [
    "BAD_REQUEST"
  ],
  "description": "The kind of error."
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for UnauthorizedErrorCode {
    fn schema_name() -> Cow<'static, str> {
        "UnauthorizedErrorCode".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "UnauthorizedErrorCode").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "string",
  "enum": [
    "UNAUTHORIZED"
  ],
  "description": "The kind of error."
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for ForbiddenErrorCode {
    fn schema_name() -> Cow<'static, str> {
        "ForbiddenErrorCode".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "ForbiddenErrorCode").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "string",
  "enum": [
    "FORBIDDEN"
  ],
  "description": "The kind of error."
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for InternalServerErrorCode {
    fn schema_name() -> Cow<'static, str> {
        "InternalServerErrorCode".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "InternalServerErrorCode").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "string",
  "enum": [
    "INTERNAL_SERVER_ERROR"
  ],
  "description": "The kind of error."
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for ListCustomersOrder {
    fn schema_name() -> Cow<'static, str> {
        "ListCustomersOrder".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "ListCustomersOrder").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "string",
  "enum": [
    "name",
    "age"
  ]
}"#,
            &[],
        )
    }
}
