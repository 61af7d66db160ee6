//! The schemas of the API "Trees", version 1.0.0 for `utoipa`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{Expression, Node, Sum};

/// Every schema of the contract by its name, as `utoipa`'s `ComponentsBuilder::schemas_from_iter` takes them.
pub fn schemas() -> Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)> {
    let mut schemas = Vec::new();
    embedding::add_schema::<Node>(&mut schemas);
    embedding::add_schema::<Expression>(&mut schemas);
    embedding::add_schema::<Sum>(&mut schemas);
    schemas
}

impl utoipa::PartialSchema for Node {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r##"{
  "type": "object",
  "description": "A node of a tree.",
  "required": [
    "value",
    "parent"
  ],
  "properties": {
    "value": {
      "type": "string",
      "description": "What the node holds."
    },
    "parent": {
      "description": "The node above; `null` at the top.",
      "oneOf": [
        {
          "$ref": "#/components/schemas/Node"
        },
        {
          "type": "null"
        }
      ]
    },
    "next": {
      "$ref": "#/components/schemas/Node"
    },
    "other": {
      "description": "A node that may be cleared.",
      "oneOf": [
        {
          "$ref": "#/components/schemas/Node"
        },
        {
          "type": "null"
        }
      ]
    },
    "children": {
      "type": "array",
      "description": "The nodes below.",
      "items": {
        "$ref": "#/components/schemas/Node"
      }
    },
    "named": {
      "type": "object",
      "description": "Nodes by name.",
      "additionalProperties": {
        "$ref": "#/components/schemas/Node"
      }
    }
  }
}"##,
        )
    }
}

impl utoipa::ToSchema for Node {
    fn name() -> Cow<'static, str> {
        "Node".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<Node>(schemas);
    }
}

impl utoipa::PartialSchema for Expression {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r##"{
  "description": "A number, or a sum of expressions.",
  "oneOf": [
    {
      "type": "integer"
    },
    {
      "$ref": "#/components/schemas/Sum"
    }
  ]
}"##,
        )
    }
}

impl utoipa::ToSchema for Expression {
    fn name() -> Cow<'static, str> {
        "Expression".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<Sum>(schemas);
    }
}

impl utoipa::PartialSchema for Sum {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r##"{
  "type": "object",
  "description": "A sum.",
  "required": [
    "left",
    "right"
  ],
  "properties": {
    "left": {
      "$ref": "#/components/schemas/Expression"
    },
    "right": {
      "$ref": "#/components/schemas/Expression"
    }
  }
}"##,
        )
    }
}

impl utoipa::ToSchema for Sum {
    fn name() -> Cow<'static, str> {
        "Sum".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<Expression>(schemas);
    }
}
