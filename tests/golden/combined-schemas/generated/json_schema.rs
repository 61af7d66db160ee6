//! The schemas of the API "Combined schemas", version 1.0.0 for `schemars`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{
    Billing, BillingAccount, BillingCard, ByPhone, ByPost, Contact, Range, Way,
};

/// Adds every schema of the contract to the generator's definitions.
pub fn add_all(generator: &mut schemars::SchemaGenerator) {
    let _ = generator.subschema_for::<Contact>();
    let _ = generator.subschema_for::<Way>();
    let _ = generator.subschema_for::<ByPhone>();
    let _ = generator.subschema_for::<ByPost>();
    let _ = generator.subschema_for::<Billing>();
    let _ = generator.subschema_for::<Range>();
    let _ = generator.subschema_for::<BillingAccount>();
    let _ = generator.subschema_for::<BillingCard>();
}

impl schemars::JsonSchema for Contact {
    fn schema_name() -> Cow<'static, str> {
        "Contact".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Contact").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[
                ("Billing", generator.subschema_for::<Billing>()),
                ("Way", generator.subschema_for::<Way>()),
            ],
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
            &[
                ("ByPhone", generator.subschema_for::<ByPhone>()),
                ("ByPost", generator.subschema_for::<ByPost>()),
            ],
        )
    }
}

impl schemars::JsonSchema for ByPhone {
    fn schema_name() -> Cow<'static, str> {
        "ByPhone".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "ByPhone").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[],
        )
    }
}

impl schemars::JsonSchema for ByPost {
    fn schema_name() -> Cow<'static, str> {
        "ByPost".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "ByPost").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[],
        )
    }
}

impl schemars::JsonSchema for Billing {
    fn schema_name() -> Cow<'static, str> {
        "Billing".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Billing").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[
                ("BillingAccount", generator.subschema_for::<BillingAccount>()),
                ("BillingCard", generator.subschema_for::<BillingCard>()),
            ],
        )
    }
}

impl schemars::JsonSchema for Range {
    fn schema_name() -> Cow<'static, str> {
        "Range".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Range").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[],
        )
    }
}

impl schemars::JsonSchema for BillingAccount {
    fn schema_name() -> Cow<'static, str> {
        "BillingAccount".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "BillingAccount").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[],
        )
    }
}

impl schemars::JsonSchema for BillingCard {
    fn schema_name() -> Cow<'static, str> {
        "BillingCard".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "BillingCard").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[],
        )
    }
}
