//! The schemas of the API "Hosts", version 1.0.0 for `utoipa`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{Host, HostReach};

/// Every schema of the contract by its name, as `utoipa`'s `ComponentsBuilder::schemas_from_iter` takes them.
pub fn schemas() -> Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)> {
    let mut schemas = Vec::new();
    embedding::add_schema::<Host>(&mut schemas);
    embedding::add_schema::<AddressSchema>(&mut schemas);
    embedding::add_schema::<HostReach>(&mut schemas);
    schemas
}

impl utoipa::PartialSchema for Host {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r##"{
  "type": "object",
  "description": "A host, and one member for each format.",
  "required": [
    "name"
  ],
  "properties": {
    "name": {
      "type": "string",
      "format": "hostname",
      "maxLength": 100,
      "description": "Its name."
    },
    "displayName": {
      "type": "string",
      "format": "idn-hostname",
      "description": "Its name in its own script."
    },
    "owner": {
      "$ref": "#/components/schemas/Address"
    },
    "deputy": {
      "type": [
        "string",
        "null"
      ],
      "format": "idn-email",
      "description": "Who stands in."
    },
    "ipv4": {
      "type": "string",
      "format": "ipv4",
      "description": "An address."
    },
    "ipv6": {
      "type": "string",
      "format": "ipv6",
      "description": "A longer address."
    },
    "home": {
      "type": "string",
      "format": "uri",
      "description": "Its page."
    },
    "logo": {
      "type": "string",
      "format": "uri-reference",
      "description": "Its picture, seen from its page."
    },
    "iri": {
      "type": "string",
      "format": "iri",
      "description": "Its page in its own script."
    },
    "iriReference": {
      "type": "string",
      "format": "iri-reference",
      "description": "Its picture, in its own script."
    },
    "template": {
      "type": "string",
      "format": "uri-template",
      "description": "Where its pages are."
    },
    "pointer": {
      "type": "string",
      "format": "json-pointer",
      "description": "A place in its settings."
    },
    "relativePointer": {
      "type": "string",
      "format": "relative-json-pointer",
      "description": "A place seen from another."
    },
    "pattern": {
      "type": "string",
      "format": "regex",
      "description": "What its names look like."
    },
    "opens": {
      "type": "string",
      "format": "time",
      "description": "When it is opened."
    },
    "lease": {
      "type": "string",
      "format": "duration",
      "description": "How long its address is kept."
    },
    "key": {
      "type": "string",
      "format": "byte",
      "description": "Its key."
    },
    "colour": {
      "type": "string",
      "format": "colour",
      "description": "Of a format that nobody knows."
    },
    "reach": {
      "$ref": "#/components/schemas/HostReach"
    },
    "peers": {
      "type": "object",
      "description": "The addresses of others by name.",
      "propertyNames": {
        "format": "hostname"
      },
      "additionalProperties": {
        "type": "string",
        "format": "ipv4"
      },
      "examples": [
        {
          "a.example": "192.0.2.7"
        }
      ]
    }
  }
}"##,
        )
    }
}

impl utoipa::ToSchema for Host {
    fn name() -> Cow<'static, str> {
        "Host".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<AddressSchema>(schemas);
        embedding::add_schema::<HostReach>(schemas);
    }
}

/// The schema `Address`, for which a type stands that does not print it.
struct AddressSchema;

impl utoipa::PartialSchema for AddressSchema {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "string",
  "description": "An address of mail.",
  "format": "email"
}"#,
        )
    }
}

impl utoipa::ToSchema for AddressSchema {
    fn name() -> Cow<'static, str> {
        "Address".into()
    }
}

impl utoipa::PartialSchema for HostReach {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "description": "How it is reached.",
  "anyOf": [
    {
      "type": "string",
      "format": "ipv6"
    },
    {
      "type": "string",
      "format": "uri"
    }
  ]
}"#,
        )
    }
}

impl utoipa::ToSchema for HostReach {
    fn name() -> Cow<'static, str> {
        "HostReach".into()
    }
}
