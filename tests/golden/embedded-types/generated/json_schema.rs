//! The schemas of the API "Shop", version 1.0.0 for `schemars`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{Buyer, BuyerAddress, Channel, Order, Refund, RefundString};

/// Adds every schema of the contract to the generator's definitions.
pub fn add_all(generator: &mut schemars::SchemaGenerator) {
    let _ = generator.subschema_for::<Order>();
    let _ = generator.subschema_for::<MoneySchema>();
    let _ = generator.subschema_for::<Buyer>();
    let _ = generator.subschema_for::<Channel>();
    let _ = generator.subschema_for::<Refund>();
    let _ = generator.subschema_for::<BuyerAddress>();
    let _ = generator.subschema_for::<RefundString>();
}

impl schemars::JsonSchema for Order {
    fn schema_name() -> Cow<'static, str> {
        "Order".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Order").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r##"{
  "type": "object",
  "description": "What somebody buys.",
  "required": [
    "total",
    "buyer"
  ],
  "properties": {
    "total": {
      "$ref": "#/components/schemas/Money",
      "description": "What it costs."
    },
    "buyer": {
      "$ref": "#/components/schemas/Buyer",
      "description": "Who buys it."
    },
    "channel": {
      "$ref": "#/components/schemas/Channel",
      "description": "How it came in."
    },
    "tip": {
      "description": "What is given besides.",
      "anyOf": [
        {
          "$ref": "#/components/schemas/Money"
        },
        {
          "type": "null"
        }
      ]
    },
    "instalments": {
      "type": "array",
      "description": "How it is paid.",
      "maxItems": 12,
      "items": {
        "$ref": "#/components/schemas/Money"
      }
    },
    "fees": {
      "type": "object",
      "description": "What is added, by its name.",
      "additionalProperties": {
        "$ref": "#/components/schemas/Money"
      }
    }
  }
}"##,
            &[
                ("Buyer", generator.subschema_for::<Buyer>()),
                ("Channel", generator.subschema_for::<Channel>()),
                ("Money", generator.subschema_for::<MoneySchema>()),
            ],
        )
    }
}

/// The schema `Money`, for which a type stands that does not print it.
struct MoneySchema;

impl schemars::JsonSchema for MoneySchema {
    fn schema_name() -> Cow<'static, str> {
        "Money".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Money").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "description": "An amount of money.",
  "required": [
    "amount",
    "currency"
  ],
  "properties": {
    "amount": {
      "type": "string",
      "pattern": "^[0-9]+\\.[0-9]{2}$",
      "description": "How much."
    },
    "currency": {
      "type": "string",
      "minLength": 3,
      "maxLength": 3,
      "description": "Of what."
    }
  }
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for Buyer {
    fn schema_name() -> Cow<'static, str> {
        "Buyer".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Buyer").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r##"{
  "type": "object",
  "description": "Somebody who buys.",
  "required": [
    "name"
  ],
  "properties": {
    "name": {
      "type": "string",
      "description": "The name."
    },
    "address": {
      "$ref": "#/components/schemas/BuyerAddress"
    }
  }
}"##,
            &[("BuyerAddress", generator.subschema_for::<BuyerAddress>())],
        )
    }
}

impl schemars::JsonSchema for Channel {
    fn schema_name() -> Cow<'static, str> {
        "Channel".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Channel").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "string",
  "description": "How an order comes in.",
  "enum": [
    "web",
    "phone"
  ]
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for Refund {
    fn schema_name() -> Cow<'static, str> {
        "Refund".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Refund").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r##"{
  "description": "What is given back.",
  "oneOf": [
    {
      "$ref": "#/components/schemas/Money"
    },
    {
      "$ref": "#/components/schemas/RefundString"
    }
  ]
}"##,
            &[
                ("Money", generator.subschema_for::<MoneySchema>()),
                ("RefundString", generator.subschema_for::<RefundString>()),
            ],
        )
    }
}

impl schemars::JsonSchema for BuyerAddress {
    fn schema_name() -> Cow<'static, str> {
        "BuyerAddress".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "BuyerAddress").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "description": "Where the buyer lives.",
  "properties": {
    "city": {
      "type": "string",
      "description": "The city."
    }
  }
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for RefundString {
    fn schema_name() -> Cow<'static, str> {
        "RefundString".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "RefundString").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "string",
  "enum": [
    "everything"
  ]
}"#,
            &[],
        )
    }
}
