//! The schemas of the API "Hosts", version 1.0.0 for `schemars`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{Host, HostReach};

/// Adds every schema of the contract to the generator's definitions.
pub fn add_all(generator: &mut schemars::SchemaGenerator) {
    let _ = generator.subschema_for::<Host>();
    let _ = generator.subschema_for::<AddressSchema>();
    let _ = generator.subschema_for::<HostReach>();
}

impl schemars::JsonSchema for Host {
    fn schema_name() -> Cow<'static, str> {
        "Host".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Host").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[
                ("Address", generator.subschema_for::<AddressSchema>()),
                ("HostReach", generator.subschema_for::<HostReach>()),
            ],
        )
    }
}

/// The schema `Address`, for which a type stands that does not print it.
struct AddressSchema;

impl schemars::JsonSchema for AddressSchema {
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
  "type": "string",
  "description": "An address of mail.",
  "format": "email"
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for HostReach {
    fn schema_name() -> Cow<'static, str> {
        "HostReach".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "HostReach").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[],
        )
    }
}
