//! The schemas of the API "People", version 1.0.0 for `utoipa`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{Address, Person};

/// Every schema of the contract by its name, as `utoipa`'s `ComponentsBuilder::schemas_from_iter` takes them.
pub fn schemas() -> Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)> {
    let mut schemas = Vec::new();
    embedding::add_schema::<Person>(&mut schemas);
    embedding::add_schema::<Address>(&mut schemas);
    embedding::add_schema::<OptionalAddressSchema>(&mut schemas);
    schemas
}

impl utoipa::PartialSchema for Person {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r##"{
  "type": "object",
  "description": "A person.",
  "required": [
    "name",
    "nickname",
    "address"
  ],
  "properties": {
    "name": {
      "type": "string",
      "description": "The full name."
    },
    "nickname": {
      "type": [
        "string",
        "null"
      ],
      "description": "What friends say; `null` if they say the name."
    },
    "email": {
      "type": "string",
      "description": "Where mail goes."
    },
    "phone": {
      "type": [
        "string",
        "null"
      ],
      "description": "Absent leaves the number as it is, `null` removes it."
    },
    "address": {
      "description": "Where the person lives; `null` if nobody knows.",
      "oneOf": [
        {
          "$ref": "#/components/schemas/Address"
        },
        {
          "type": "null"
        }
      ]
    },
    "secondHome": {
      "$ref": "#/components/schemas/OptionalAddress"
    }
  }
}"##,
        )
    }
}

impl utoipa::ToSchema for Person {
    fn name() -> Cow<'static, str> {
        "Person".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<Address>(schemas);
        embedding::add_schema::<OptionalAddressSchema>(schemas);
    }
}

impl utoipa::PartialSchema for Address {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "description": "A place to live.",
  "required": [
    "city"
  ],
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

impl utoipa::ToSchema for Address {
    fn name() -> Cow<'static, str> {
        "Address".into()
    }
}

/// The schema `OptionalAddress`, for which a type stands that does not print it.
struct OptionalAddressSchema;

impl utoipa::PartialSchema for OptionalAddressSchema {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r##"{
  "description": "A place to live, or the word that there is none.",
  "anyOf": [
    {
      "$ref": "#/components/schemas/Address"
    },
    {
      "type": "null"
    }
  ]
}"##,
        )
    }
}

impl utoipa::ToSchema for OptionalAddressSchema {
    fn name() -> Cow<'static, str> {
        "OptionalAddress".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<Address>(schemas);
    }
}
