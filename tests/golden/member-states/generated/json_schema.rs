//! The schemas of the API "People", version 1.0.0 for `schemars`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{Address, Person};

/// Adds every schema of the contract to the generator's definitions.
pub fn add_all(generator: &mut schemars::SchemaGenerator) {
    let _ = generator.subschema_for::<Person>();
    let _ = generator.subschema_for::<Address>();
    let _ = generator.subschema_for::<OptionalAddressSchema>();
}

impl schemars::JsonSchema for Person {
    fn schema_name() -> Cow<'static, str> {
        "Person".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Person").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[
                ("Address", generator.subschema_for::<Address>()),
                ("OptionalAddress", generator.subschema_for::<OptionalAddressSchema>()),
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
            &[],
        )
    }
}

/// The schema `OptionalAddress`, for which a type stands that does not print it.
struct OptionalAddressSchema;

impl schemars::JsonSchema for OptionalAddressSchema {
    fn schema_name() -> Cow<'static, str> {
        "OptionalAddress".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "OptionalAddress").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[("Address", generator.subschema_for::<Address>())],
        )
    }
}
