//! The schemas of the API "Combined schemas", version 1.0.0 for `utoipa`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{
    Billing, BillingAccount, BillingCard, ByPhone, ByPost, Contact, Range, Way,
};

/// Every schema of the contract by its name, as `utoipa`'s `ComponentsBuilder::schemas_from_iter` takes them.
pub fn schemas() -> Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)> {
    let mut schemas = Vec::new();
    embedding::add_schema::<Contact>(&mut schemas);
    embedding::add_schema::<Way>(&mut schemas);
    embedding::add_schema::<ByPhone>(&mut schemas);
    embedding::add_schema::<ByPost>(&mut schemas);
    embedding::add_schema::<Billing>(&mut schemas);
    embedding::add_schema::<Range>(&mut schemas);
    embedding::add_schema::<BillingAccount>(&mut schemas);
    embedding::add_schema::<BillingCard>(&mut schemas);
    schemas
}

impl utoipa::PartialSchema for Contact {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r##"{
  "description": "Somebody, and how to reach them.",
  "type": "object",
  "required": [
    "name",
    "way"
  ],
  "properties": {
    "name": {
      "description": "Not a name that others would take for a robot.",
      "type": "string",
      "not": {
        "pattern": "^(?:bot|crawler)"
      },
      "examples": [
        "Ada"
      ]
    },
    "way": {
      "$ref": "#/components/schemas/Way"
    },
    "level": {
      "description": "A grade, in figures or in words.",
      "enum": [
        1,
        2.5,
        "top",
        true,
        null
      ],
      "examples": [
        2.5,
        "top"
      ]
    },
    "ratio": {
      "description": "One of three shares.",
      "enum": [
        0.25,
        0.5,
        1
      ],
      "examples": [
        0.5,
        1
      ]
    },
    "consent": {
      "description": "Given, or not sent.",
      "const": true,
      "examples": [
        true
      ]
    },
    "retired": false,
    "nothing": {
      "description": "Kept for readers that expect it.",
      "type": "null",
      "examples": [
        null
      ]
    },
    "billing": {
      "$ref": "#/components/schemas/Billing"
    }
  },
  "examples": [
    {
      "name": "Ada",
      "way": {
        "phone": "1"
      }
    }
  ]
}"##,
        )
    }
}

impl utoipa::ToSchema for Contact {
    fn name() -> Cow<'static, str> {
        "Contact".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<Billing>(schemas);
        embedding::add_schema::<Way>(schemas);
    }
}

impl utoipa::PartialSchema for Way {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r##"{
  "description": "By phone or by post, and never by both.",
  "oneOf": [
    {
      "$ref": "#/components/schemas/ByPhone"
    },
    {
      "$ref": "#/components/schemas/ByPost"
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
        embedding::add_schema::<ByPhone>(schemas);
        embedding::add_schema::<ByPost>(schemas);
    }
}

impl utoipa::PartialSchema for ByPhone {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "description": "By phone.",
  "type": "object",
  "required": [
    "phone"
  ],
  "properties": {
    "phone": {
      "type": "string",
      "description": "The number."
    },
    "note": {
      "type": "string",
      "description": "When to call."
    }
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for ByPhone {
    fn name() -> Cow<'static, str> {
        "ByPhone".into()
    }
}

impl utoipa::PartialSchema for ByPost {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "description": "By post.",
  "type": "object",
  "required": [
    "street"
  ],
  "properties": {
    "street": {
      "type": "string",
      "description": "Where to write to."
    },
    "country": {
      "type": "string",
      "description": "Where that is."
    },
    "note": {
      "type": "string",
      "description": "For the bearer."
    }
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for ByPost {
    fn name() -> Cow<'static, str> {
        "ByPost".into()
    }
}

impl utoipa::PartialSchema for Billing {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r##"{
  "description": "An account or a card; of what is both, the one that knows more of it is kept.",
  "anyOf": [
    {
      "$ref": "#/components/schemas/BillingAccount"
    },
    {
      "$ref": "#/components/schemas/BillingCard"
    }
  ]
}"##,
        )
    }
}

impl utoipa::ToSchema for Billing {
    fn name() -> Cow<'static, str> {
        "Billing".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<BillingAccount>(schemas);
        embedding::add_schema::<BillingCard>(schemas);
    }
}

impl utoipa::PartialSchema for Range {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "description": "A range that is open at one end at most.",
  "type": "object",
  "properties": {
    "from": {
      "type": "integer",
      "description": "Where it begins."
    },
    "to": {
      "type": "integer",
      "description": "Where it ends."
    }
  },
  "anyOf": [
    {
      "required": [
        "from"
      ]
    },
    {
      "required": [
        "to"
      ]
    }
  ],
  "examples": [
    {
      "from": 1
    },
    {
      "from": 1,
      "to": 2
    }
  ]
}"#,
        )
    }
}

impl utoipa::ToSchema for Range {
    fn name() -> Cow<'static, str> {
        "Range".into()
    }
}

impl utoipa::PartialSchema for BillingAccount {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "title": "account",
  "required": [
    "account"
  ],
  "properties": {
    "account": {
      "type": "string",
      "description": "The account."
    }
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for BillingAccount {
    fn name() -> Cow<'static, str> {
        "BillingAccount".into()
    }
}

impl utoipa::PartialSchema for BillingCard {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "title": "card",
  "required": [
    "card"
  ],
  "properties": {
    "card": {
      "type": "string",
      "description": "The card."
    },
    "expires": {
      "type": "string",
      "description": "Until when it is good."
    }
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for BillingCard {
    fn name() -> Cow<'static, str> {
        "BillingCard".into()
    }
}
