//! The schemas of the API "Shop", version 1.0.0 for `utoipa`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{Buyer, BuyerAddress, Channel, Order, Refund, RefundString};

/// Every schema of the contract by its name, as `utoipa`'s `ComponentsBuilder::schemas_from_iter` takes them.
pub fn schemas() -> Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)> {
    let mut schemas = Vec::new();
    embedding::add_schema::<Order>(&mut schemas);
    embedding::add_schema::<MoneySchema>(&mut schemas);
    embedding::add_schema::<Buyer>(&mut schemas);
    embedding::add_schema::<Channel>(&mut schemas);
    embedding::add_schema::<Refund>(&mut schemas);
    embedding::add_schema::<BuyerAddress>(&mut schemas);
    embedding::add_schema::<RefundString>(&mut schemas);
    schemas
}

impl utoipa::PartialSchema for Order {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for Order {
    fn name() -> Cow<'static, str> {
        "Order".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<Buyer>(schemas);
        embedding::add_schema::<Channel>(schemas);
        embedding::add_schema::<MoneySchema>(schemas);
    }
}

/// The schema `Money`, for which a type stands that does not print it.
struct MoneySchema;

impl utoipa::PartialSchema for MoneySchema {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for MoneySchema {
    fn name() -> Cow<'static, str> {
        "Money".into()
    }
}

impl utoipa::PartialSchema for Buyer {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for Buyer {
    fn name() -> Cow<'static, str> {
        "Buyer".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<BuyerAddress>(schemas);
    }
}

impl utoipa::PartialSchema for Channel {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "string",
  "description": "How an order comes in.",
  "enum": [
    "web",
    "phone"
  ]
}"#,
        )
    }
}

impl utoipa::ToSchema for Channel {
    fn name() -> Cow<'static, str> {
        "Channel".into()
    }
}

impl utoipa::PartialSchema for Refund {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for Refund {
    fn name() -> Cow<'static, str> {
        "Refund".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<MoneySchema>(schemas);
        embedding::add_schema::<RefundString>(schemas);
    }
}

impl utoipa::PartialSchema for BuyerAddress {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for BuyerAddress {
    fn name() -> Cow<'static, str> {
        "BuyerAddress".into()
    }
}

impl utoipa::PartialSchema for RefundString {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(r#"{
  "type": "string",
  "enum": [
    "everything"
  ]
}"#)
    }
}

impl utoipa::ToSchema for RefundString {
    fn name() -> Cow<'static, str> {
        "RefundString".into()
    }
}
