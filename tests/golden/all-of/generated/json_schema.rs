//! The schemas of the API "Vehicles", version 1.0.0 for `schemars`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{AddCarOk, Car, Vehicle};

/// Adds every schema of the contract to the generator's definitions.
pub fn add_all(generator: &mut schemars::SchemaGenerator) {
    let _ = generator.subschema_for::<Vehicle>();
    let _ = generator.subschema_for::<Car>();
    let _ = generator.subschema_for::<AddCarOk>();
}

impl schemars::JsonSchema for Vehicle {
    fn schema_name() -> Cow<'static, str> {
        "Vehicle".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Vehicle").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "description": "Anything that drives.",
  "required": [
    "wheels"
  ],
  "properties": {
    "wheels": {
      "type": "integer",
      "minimum": 1,
      "description": "How many wheels it has."
    },
    "colour": {
      "type": "string",
      "description": "Its colour."
    }
  }
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for Car {
    fn schema_name() -> Cow<'static, str> {
        "Car".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Car").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r##"{
  "description": "A vehicle with doors.",
  "allOf": [
    {
      "$ref": "#/components/schemas/Vehicle"
    },
    {
      "type": "object",
      "required": [
        "doors",
        "colour"
      ],
      "properties": {
        "doors": {
          "type": "integer",
          "maximum": 5,
          "description": "How many doors it has."
        },
        "wheels": {
          "type": "integer",
          "maximum": 6
        }
      }
    },
    {
      "description": "Only said in the third part.",
      "properties": {
        "trailer": {
          "description": "The trailer, if it has one.",
          "allOf": [
            {
              "$ref": "#/components/schemas/Vehicle"
            }
          ]
        }
      }
    }
  ]
}"##,
            &[("Vehicle", generator.subschema_for::<Vehicle>())],
        )
    }
}

impl schemars::JsonSchema for AddCarOk {
    fn schema_name() -> Cow<'static, str> {
        "AddCarOk".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "AddCarOk").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r##"{
  "description": "A car that has been stored.",
  "allOf": [
    {
      "$ref": "#/components/schemas/Car"
    },
    {
      "type": "object",
      "required": [
        "id"
      ],
      "properties": {
        "id": {
          "type": "integer",
          "format": "int64",
          "description": "The number of the car."
        }
      }
    }
  ]
}"##,
            &[("Car", generator.subschema_for::<Car>())],
        )
    }
}
