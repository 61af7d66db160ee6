//! The schemas of the API "Customers in regions", version 1.0.0 for `utoipa`.
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

/// Every schema of the contract by its name, as `utoipa`'s `ComponentsBuilder::schemas_from_iter` takes them.
pub fn schemas() -> Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)> {
    let mut schemas = Vec::new();
    embedding::add_schema::<CreateCustomerRequest>(&mut schemas);
    embedding::add_schema::<Customer>(&mut schemas);
    embedding::add_schema::<Address>(&mut schemas);
    embedding::add_schema::<Way>(&mut schemas);
    embedding::add_schema::<BadRequestError>(&mut schemas);
    embedding::add_schema::<Issue>(&mut schemas);
    embedding::add_schema::<UnauthorizedError>(&mut schemas);
    embedding::add_schema::<ForbiddenError>(&mut schemas);
    embedding::add_schema::<InternalServerError>(&mut schemas);
    embedding::add_schema::<CustomerPlan>(&mut schemas);
    embedding::add_schema::<WayPhone>(&mut schemas);
    embedding::add_schema::<WayStreet>(&mut schemas);
    embedding::add_schema::<BadRequestErrorCode>(&mut schemas);
    embedding::add_schema::<UnauthorizedErrorCode>(&mut schemas);
    embedding::add_schema::<ForbiddenErrorCode>(&mut schemas);
    embedding::add_schema::<InternalServerErrorCode>(&mut schemas);
    embedding::add_schema::<ListCustomersOrder>(&mut schemas);
    schemas
}

impl utoipa::PartialSchema for CreateCustomerRequest {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for CreateCustomerRequest {
    fn name() -> Cow<'static, str> {
        "CreateCustomerRequest".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<Customer>(schemas);
    }
}

impl utoipa::PartialSchema for Customer {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for Customer {
    fn name() -> Cow<'static, str> {
        "Customer".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<Address>(schemas);
        embedding::add_schema::<Customer>(schemas);
        embedding::add_schema::<CustomerPlan>(schemas);
        embedding::add_schema::<Way>(schemas);
    }
}

impl utoipa::PartialSchema for Address {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for Address {
    fn name() -> Cow<'static, str> {
        "Address".into()
    }
}

impl utoipa::PartialSchema for Way {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for Way {
    fn name() -> Cow<'static, str> {
        "Way".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<WayPhone>(schemas);
        embedding::add_schema::<WayStreet>(schemas);
    }
}

impl utoipa::PartialSchema for BadRequestError {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for BadRequestError {
    fn name() -> Cow<'static, str> {
        "BadRequestError".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<BadRequestErrorCode>(schemas);
        embedding::add_schema::<Issue>(schemas);
    }
}

impl utoipa::PartialSchema for Issue {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for Issue {
    fn name() -> Cow<'static, str> {
        "Issue".into()
    }
}

impl utoipa::PartialSchema for UnauthorizedError {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for UnauthorizedError {
    fn name() -> Cow<'static, str> {
        "UnauthorizedError".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<UnauthorizedErrorCode>(schemas);
    }
}

impl utoipa::PartialSchema for ForbiddenError {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for ForbiddenError {
    fn name() -> Cow<'static, str> {
        "ForbiddenError".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<ForbiddenErrorCode>(schemas);
    }
}

impl utoipa::PartialSchema for InternalServerError {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for InternalServerError {
    fn name() -> Cow<'static, str> {
        "InternalServerError".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<InternalServerErrorCode>(schemas);
    }
}

impl utoipa::PartialSchema for CustomerPlan {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "string",
  "enum": [
    "free",
    "paid"
  ],
  "description": "What they pay for."
}"#,
        )
    }
}

impl utoipa::ToSchema for CustomerPlan {
    fn name() -> Cow<'static, str> {
        "CustomerPlan".into()
    }
}

impl utoipa::PartialSchema for WayPhone {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for WayPhone {
    fn name() -> Cow<'static, str> {
        "WayPhone".into()
    }
}

impl utoipa::PartialSchema for WayStreet {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for WayStreet {
    fn name() -> Cow<'static, str> {
        "WayStreet".into()
    }
}

impl utoipa::PartialSchema for BadRequestErrorCode {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "string",
  "enum": [
    "BAD_REQUEST"
  ],
  "description": "The kind of error."
}"#,
        )
    }
}

impl utoipa::ToSchema for BadRequestErrorCode {
    fn name() -> Cow<'static, str> {
        "BadRequestErrorCode".into()
    }
}

impl utoipa::PartialSchema for UnauthorizedErrorCode {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "string",
  "enum": [
    "UNAUTHORIZED"
  ],
  "description": "The kind of error."
}"#,
        )
    }
}

impl utoipa::ToSchema for UnauthorizedErrorCode {
    fn name() -> Cow<'static, str> {
        "UnauthorizedErrorCode".into()
    }
}

impl utoipa::PartialSchema for ForbiddenErrorCode {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "string",
  "enum": [
    "FORBIDDEN"
  ],
  "description": "The kind of error."
}"#,
        )
    }
}

impl utoipa::ToSchema for ForbiddenErrorCode {
    fn name() -> Cow<'static, str> {
        "ForbiddenErrorCode".into()
    }
}

impl utoipa::PartialSchema for InternalServerErrorCode {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "string",
  "enum": [
    "INTERNAL_SERVER_ERROR"
  ],
  "description": "The kind of error."
}"#,
        )
    }
}

impl utoipa::ToSchema for InternalServerErrorCode {
    fn name() -> Cow<'static, str> {
        "InternalServerErrorCode".into()
    }
}

impl utoipa::PartialSchema for ListCustomersOrder {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "string",
  "enum": [
    "name",
    "age"
  ]
}"#,
        )
    }
}

impl utoipa::ToSchema for ListCustomersOrder {
    fn name() -> Cow<'static, str> {
        "ListCustomersOrder".into()
    }
}
