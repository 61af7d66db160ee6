//! The schemas of the API "Payments", version 1.0.0 for `utoipa`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{
    Amount, CardMethod, Method, MethodString, Payment, PaymentPayer, PaymentPayerUnnamed,
    PaymentPayerUnnamedKind, PaymentPayerWithEmail, PaymentPayerWithPhone,
    PaymentReferences, TransferMethod,
};

/// Every schema of the contract by its name, as `utoipa`'s `ComponentsBuilder::schemas_from_iter` takes them.
pub fn schemas() -> Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)> {
    let mut schemas = Vec::new();
    embedding::add_schema::<Payment>(&mut schemas);
    embedding::add_schema::<Amount>(&mut schemas);
    embedding::add_schema::<Method>(&mut schemas);
    embedding::add_schema::<CardMethod>(&mut schemas);
    embedding::add_schema::<TransferMethod>(&mut schemas);
    embedding::add_schema::<PaymentReferences>(&mut schemas);
    embedding::add_schema::<PaymentPayer>(&mut schemas);
    embedding::add_schema::<MethodString>(&mut schemas);
    embedding::add_schema::<PaymentPayerWithEmail>(&mut schemas);
    embedding::add_schema::<PaymentPayerWithPhone>(&mut schemas);
    embedding::add_schema::<PaymentPayerUnnamed>(&mut schemas);
    embedding::add_schema::<PaymentPayerUnnamedKind>(&mut schemas);
    schemas
}

impl utoipa::PartialSchema for Payment {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r##"{
  "type": "object",
  "description": "A payment.",
  "required": [
    "amount",
    "method"
  ],
  "properties": {
    "amount": {
      "$ref": "#/components/schemas/Amount"
    },
    "method": {
      "$ref": "#/components/schemas/Method"
    },
    "references": {
      "$ref": "#/components/schemas/PaymentReferences"
    },
    "payer": {
      "$ref": "#/components/schemas/PaymentPayer"
    }
  }
}"##,
        )
    }
}

impl utoipa::ToSchema for Payment {
    fn name() -> Cow<'static, str> {
        "Payment".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<Amount>(schemas);
        embedding::add_schema::<Method>(schemas);
        embedding::add_schema::<PaymentPayer>(schemas);
        embedding::add_schema::<PaymentReferences>(schemas);
    }
}

impl utoipa::PartialSchema for Amount {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "description": "An amount, as a text with decimals or as a whole number of cents.",
  "oneOf": [
    {
      "type": "string",
      "pattern": "^[0-9]+\\.[0-9]{2}$"
    },
    {
      "type": "integer"
    }
  ]
}"#,
        )
    }
}

impl utoipa::ToSchema for Amount {
    fn name() -> Cow<'static, str> {
        "Amount".into()
    }
}

impl utoipa::PartialSchema for Method {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r##"{
  "description": "How the payment is made.",
  "oneOf": [
    {
      "$ref": "#/components/schemas/CardMethod"
    },
    {
      "$ref": "#/components/schemas/TransferMethod"
    },
    {
      "$ref": "#/components/schemas/MethodString"
    }
  ]
}"##,
        )
    }
}

impl utoipa::ToSchema for Method {
    fn name() -> Cow<'static, str> {
        "Method".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<CardMethod>(schemas);
        embedding::add_schema::<MethodString>(schemas);
        embedding::add_schema::<TransferMethod>(schemas);
    }
}

impl utoipa::PartialSchema for CardMethod {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "description": "By card.",
  "required": [
    "cardNumber"
  ],
  "additionalProperties": false,
  "properties": {
    "cardNumber": {
      "type": "string",
      "description": "The number on the card."
    }
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for CardMethod {
    fn name() -> Cow<'static, str> {
        "CardMethod".into()
    }
}

impl utoipa::PartialSchema for TransferMethod {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "description": "By transfer.",
  "required": [
    "iban"
  ],
  "properties": {
    "iban": {
      "type": "string",
      "description": "The account."
    },
    "reference": {
      "type": "string",
      "description": "What the receiver reads."
    }
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for TransferMethod {
    fn name() -> Cow<'static, str> {
        "TransferMethod".into()
    }
}

impl utoipa::PartialSchema for PaymentReferences {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "description": "What the payment is for; one order or several.",
  "oneOf": [
    {
      "type": "string"
    },
    {
      "type": "array",
      "items": {
        "type": "string"
      }
    }
  ]
}"#,
        )
    }
}

impl utoipa::ToSchema for PaymentReferences {
    fn name() -> Cow<'static, str> {
        "PaymentReferences".into()
    }
}

impl utoipa::PartialSchema for PaymentPayer {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r##"{
  "description": "Who pays.",
  "oneOf": [
    {
      "$ref": "#/components/schemas/PaymentPayerWithEmail"
    },
    {
      "$ref": "#/components/schemas/PaymentPayerWithPhone"
    },
    {
      "$ref": "#/components/schemas/PaymentPayerUnnamed"
    }
  ]
}"##,
        )
    }
}

impl utoipa::ToSchema for PaymentPayer {
    fn name() -> Cow<'static, str> {
        "PaymentPayer".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<PaymentPayerUnnamed>(schemas);
        embedding::add_schema::<PaymentPayerWithEmail>(schemas);
        embedding::add_schema::<PaymentPayerWithPhone>(schemas);
    }
}

impl utoipa::PartialSchema for MethodString {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(r#"{
  "type": "string",
  "enum": [
    "cash"
  ]
}"#)
    }
}

impl utoipa::ToSchema for MethodString {
    fn name() -> Cow<'static, str> {
        "MethodString".into()
    }
}

impl utoipa::PartialSchema for PaymentPayerWithEmail {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "required": [
    "email"
  ],
  "properties": {
    "email": {
      "type": "string",
      "description": "Where the receipt goes."
    }
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for PaymentPayerWithEmail {
    fn name() -> Cow<'static, str> {
        "PaymentPayerWithEmail".into()
    }
}

impl utoipa::PartialSchema for PaymentPayerWithPhone {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "required": [
    "phone"
  ],
  "properties": {
    "phone": {
      "type": "string",
      "description": "Where to ask."
    },
    "name": {
      "type": "string",
      "description": "Whom to ask for."
    }
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for PaymentPayerWithPhone {
    fn name() -> Cow<'static, str> {
        "PaymentPayerWithPhone".into()
    }
}

impl utoipa::PartialSchema for PaymentPayerUnnamed {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r##"{
  "type": "object",
  "required": [
    "kind"
  ],
  "properties": {
    "kind": {
      "$ref": "#/components/schemas/PaymentPayerUnnamedKind"
    }
  }
}"##,
        )
    }
}

impl utoipa::ToSchema for PaymentPayerUnnamed {
    fn name() -> Cow<'static, str> {
        "PaymentPayerUnnamed".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<PaymentPayerUnnamedKind>(schemas);
    }
}

impl utoipa::PartialSchema for PaymentPayerUnnamedKind {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "const": "unnamed",
  "description": "Says that nobody is named."
}"#,
        )
    }
}

impl utoipa::ToSchema for PaymentPayerUnnamedKind {
    fn name() -> Cow<'static, str> {
        "PaymentPayerUnnamedKind".into()
    }
}
