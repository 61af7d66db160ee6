//! The schemas of the API "Conditional schemas", version 1.0.0 for `utoipa`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::Delivery;

/// Every schema of the contract by its name, as `utoipa`'s `ComponentsBuilder::schemas_from_iter` takes them.
pub fn schemas() -> Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)> {
    let mut schemas = Vec::new();
    embedding::add_schema::<Delivery>(&mut schemas);
    schemas
}

impl utoipa::PartialSchema for Delivery {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "description": "Something on its way. What crosses a border says what it is worth.",
  "type": "object",
  "required": [
    "country"
  ],
  "properties": {
    "country": {
      "type": "string",
      "description": "Where it goes."
    },
    "postcode": {
      "type": "string",
      "description": "Where exactly."
    },
    "worth": {
      "type": "number",
      "description": "What it is worth."
    },
    "currency": {
      "type": "string",
      "description": "In which money."
    },
    "insured": {
      "type": "boolean",
      "description": "Whether its loss is paid for."
    },
    "notify": {
      "description": "Whom to tell, each by at most eight letters; several in a list, or where the name is that of a member.",
      "maxLength": 8,
      "maxItems": 2,
      "items": {
        "maxLength": 8
      },
      "minProperties": 1
    }
  },
  "if": {
    "properties": {
      "country": {
        "const": "FR"
      }
    }
  },
  "then": {
    "properties": {
      "postcode": {
        "pattern": "^[0-9]{5}$"
      }
    }
  },
  "else": {
    "required": [
      "worth"
    ]
  },
  "dependentRequired": {
    "worth": [
      "currency"
    ]
  },
  "dependentSchemas": {
    "insured": {
      "required": [
        "worth"
      ],
      "properties": {
        "worth": {
          "minimum": 100
        }
      }
    }
  },
  "examples": [
    {
      "country": "FR",
      "postcode": "75001"
    },
    {
      "country": "CH",
      "worth": 100.5,
      "currency": "CHF",
      "insured": true
    }
  ]
}"#,
        )
    }
}

impl utoipa::ToSchema for Delivery {
    fn name() -> Cow<'static, str> {
        "Delivery".into()
    }
}
