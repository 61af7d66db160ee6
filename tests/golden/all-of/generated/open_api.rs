//! The schemas of the API "Vehicles", version 1.0.0 for `utoipa`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{AddCarOk, Car, Vehicle};

/// Every schema of the contract by its name, as `utoipa`'s `ComponentsBuilder::schemas_from_iter` takes them.
pub fn schemas() -> Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)> {
    let mut schemas = Vec::new();
    embedding::add_schema::<Vehicle>(&mut schemas);
    embedding::add_schema::<Car>(&mut schemas);
    embedding::add_schema::<AddCarOk>(&mut schemas);
    schemas
}

impl utoipa::PartialSchema for Vehicle {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for Vehicle {
    fn name() -> Cow<'static, str> {
        "Vehicle".into()
    }
}

impl utoipa::PartialSchema for Car {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for Car {
    fn name() -> Cow<'static, str> {
        "Car".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<Vehicle>(schemas);
    }
}

impl utoipa::PartialSchema for AddCarOk {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for AddCarOk {
    fn name() -> Cow<'static, str> {
        "AddCarOk".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<Car>(schemas);
    }
}
