//! The schemas of the API "Awkward", version 1.0.0 for `utoipa`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::Words;

/// Every schema of the contract by its name, as `utoipa`'s `ComponentsBuilder::schemas_from_iter` takes them.
pub fn schemas() -> Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)> {
    let mut schemas = Vec::new();
    embedding::add_schema::<Words>(&mut schemas);
    schemas
}

impl utoipa::PartialSchema for Words {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "description": "Members of awkward names.",
  "required": [
    "type",
    "self"
  ],
  "properties": {
    "type": {
      "type": "string",
      "description": "A keyword."
    },
    "self": {
      "type": "string",
      "description": "A word that cannot be raw."
    },
    "async": {
      "type": "boolean",
      "description": "A keyword of later editions."
    },
    "2fa": {
      "type": "boolean",
      "description": "A name that begins with a digit."
    },
    "@id": {
      "type": "string",
      "description": "A name with a symbol."
    },
    "+1": {
      "type": "integer",
      "description": "A symbol and a digit."
    },
    "-1": {
      "type": "integer",
      "description": "Another symbol and the same digit."
    },
    "new": {
      "type": "string",
      "description": "The name of a function."
    },
    "required": {
      "type": "string",
      "description": "The name of an argument."
    },
    "fooBar": {
      "type": "string",
      "description": "One of two that become one name."
    },
    "foo_bar": {
      "type": "string",
      "description": "The other."
    },
    "größe": {
      "type": "string",
      "description": "A name with letters beyond ASCII."
    }
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for Words {
    fn name() -> Cow<'static, str> {
        "Words".into()
    }
}
