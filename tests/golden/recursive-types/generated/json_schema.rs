//! The schemas of the API "Trees", version 1.0.0 for `schemars`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{Expression, Node, Sum};

/// Adds every schema of the contract to the generator's definitions.
pub fn add_all(generator: &mut schemars::SchemaGenerator) {
    let _ = generator.subschema_for::<Node>();
    let _ = generator.subschema_for::<Expression>();
    let _ = generator.subschema_for::<Sum>();
}

impl schemars::JsonSchema for Node {
    fn schema_name() -> Cow<'static, str> {
        "Node".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Node").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[("Node", generator.subschema_for::<Node>())],
        )
    }
}

impl schemars::JsonSchema for Expression {
    fn schema_name() -> Cow<'static, str> {
        "Expression".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Expression").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[("Sum", generator.subschema_for::<Sum>())],
        )
    }
}

impl schemars::JsonSchema for Sum {
    fn schema_name() -> Cow<'static, str> {
        "Sum".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Sum").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[("Expression", generator.subschema_for::<Expression>())],
        )
    }
}
