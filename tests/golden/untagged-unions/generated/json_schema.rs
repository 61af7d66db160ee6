//! The schemas of the API "Payments", version 1.0.0 for `schemars`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{
    Amount, CardMethod, Method, MethodString, Payment, PaymentPayer, PaymentPayerUnnamed,
    PaymentPayerUnnamedKind, PaymentPayerWithEmail, PaymentPayerWithPhone,
    PaymentReferences, TransferMethod,
};

/// Adds every schema of the contract to the generator's definitions.
pub fn add_all(generator: &mut schemars::SchemaGenerator) {
    let _ = generator.subschema_for::<Payment>();
    let _ = generator.subschema_for::<Amount>();
    let _ = generator.subschema_for::<Method>();
    let _ = generator.subschema_for::<CardMethod>();
    let _ = generator.subschema_for::<TransferMethod>();
    let _ = generator.subschema_for::<PaymentReferences>();
    let _ = generator.subschema_for::<PaymentPayer>();
    let _ = generator.subschema_for::<MethodString>();
    let _ = generator.subschema_for::<PaymentPayerWithEmail>();
    let _ = generator.subschema_for::<PaymentPayerWithPhone>();
    let _ = generator.subschema_for::<PaymentPayerUnnamed>();
    let _ = generator.subschema_for::<PaymentPayerUnnamedKind>();
}

impl schemars::JsonSchema for Payment {
    fn schema_name() -> Cow<'static, str> {
        "Payment".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Payment").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[
                ("Amount", generator.subschema_for::<Amount>()),
                ("Method", generator.subschema_for::<Method>()),
                ("PaymentPayer", generator.subschema_for::<PaymentPayer>()),
                ("PaymentReferences", generator.subschema_for::<PaymentReferences>()),
            ],
        )
    }
}

impl schemars::JsonSchema for Amount {
    fn schema_name() -> Cow<'static, str> {
        "Amount".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Amount").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[],
        )
    }
}

impl schemars::JsonSchema for Method {
    fn schema_name() -> Cow<'static, str> {
        "Method".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Method").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[
                ("CardMethod", generator.subschema_for::<CardMethod>()),
                ("MethodString", generator.subschema_for::<MethodString>()),
                ("TransferMethod", generator.subschema_for::<TransferMethod>()),
            ],
        )
    }
}

impl schemars::JsonSchema for CardMethod {
    fn schema_name() -> Cow<'static, str> {
        "CardMethod".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "CardMethod").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[],
        )
    }
}

impl schemars::JsonSchema for TransferMethod {
    fn schema_name() -> Cow<'static, str> {
        "TransferMethod".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "TransferMethod").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[],
        )
    }
}

impl schemars::JsonSchema for PaymentReferences {
    fn schema_name() -> Cow<'static, str> {
        "PaymentReferences".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "PaymentReferences").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[],
        )
    }
}

impl schemars::JsonSchema for PaymentPayer {
    fn schema_name() -> Cow<'static, str> {
        "PaymentPayer".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "PaymentPayer").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[
                (
                    "PaymentPayerUnnamed",
                    generator.subschema_for::<PaymentPayerUnnamed>(),
                ),
                (
                    "PaymentPayerWithEmail",
                    generator.subschema_for::<PaymentPayerWithEmail>(),
                ),
                (
                    "PaymentPayerWithPhone",
                    generator.subschema_for::<PaymentPayerWithPhone>(),
                ),
            ],
        )
    }
}

impl schemars::JsonSchema for MethodString {
    fn schema_name() -> Cow<'static, str> {
        "MethodString".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "MethodString").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "string",
  "enum": [
    "cash"
  ]
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for PaymentPayerWithEmail {
    fn schema_name() -> Cow<'static, str> {
        "PaymentPayerWithEmail".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "PaymentPayerWithEmail").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[],
        )
    }
}

impl schemars::JsonSchema for PaymentPayerWithPhone {
    fn schema_name() -> Cow<'static, str> {
        "PaymentPayerWithPhone".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "PaymentPayerWithPhone").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[],
        )
    }
}

impl schemars::JsonSchema for PaymentPayerUnnamed {
    fn schema_name() -> Cow<'static, str> {
        "PaymentPayerUnnamed".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "PaymentPayerUnnamed").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[
                (
                    "PaymentPayerUnnamedKind",
                    generator.subschema_for::<PaymentPayerUnnamedKind>(),
                ),
            ],
        )
    }
}

impl schemars::JsonSchema for PaymentPayerUnnamedKind {
    fn schema_name() -> Cow<'static, str> {
        "PaymentPayerUnnamedKind".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "PaymentPayerUnnamedKind").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "const": "unnamed",
  "description": "Says that nobody is named."
}"#,
            &[],
        )
    }
}
