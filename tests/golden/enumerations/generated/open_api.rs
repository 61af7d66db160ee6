//! The schemas of the API "Paint", version 1.0.0 for `utoipa`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{
    Coats, Colour, Comparison, Finish, Paint, PaintKind, PaintUnderlay, Word,
};

/// Every schema of the contract by its name, as `utoipa`'s `ComponentsBuilder::schemas_from_iter` takes them.
pub fn schemas() -> Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)> {
    let mut schemas = Vec::new();
    embedding::add_schema::<Paint>(&mut schemas);
    embedding::add_schema::<Colour>(&mut schemas);
    embedding::add_schema::<Coats>(&mut schemas);
    embedding::add_schema::<Finish>(&mut schemas);
    embedding::add_schema::<Comparison>(&mut schemas);
    embedding::add_schema::<Word>(&mut schemas);
    embedding::add_schema::<PaintKind>(&mut schemas);
    embedding::add_schema::<PaintUnderlay>(&mut schemas);
    schemas
}

impl utoipa::PartialSchema for Paint {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r##"{
  "type": "object",
  "description": "A paint.",
  "required": [
    "colour",
    "coats",
    "finish",
    "comparison",
    "word",
    "kind"
  ],
  "properties": {
    "colour": {
      "$ref": "#/components/schemas/Colour"
    },
    "coats": {
      "$ref": "#/components/schemas/Coats"
    },
    "finish": {
      "$ref": "#/components/schemas/Finish"
    },
    "comparison": {
      "$ref": "#/components/schemas/Comparison"
    },
    "word": {
      "$ref": "#/components/schemas/Word"
    },
    "kind": {
      "$ref": "#/components/schemas/PaintKind"
    },
    "underlay": {
      "$ref": "#/components/schemas/PaintUnderlay"
    }
  }
}"##,
        )
    }
}

impl utoipa::ToSchema for Paint {
    fn name() -> Cow<'static, str> {
        "Paint".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<Coats>(schemas);
        embedding::add_schema::<Colour>(schemas);
        embedding::add_schema::<Comparison>(schemas);
        embedding::add_schema::<Finish>(schemas);
        embedding::add_schema::<PaintKind>(schemas);
        embedding::add_schema::<PaintUnderlay>(schemas);
        embedding::add_schema::<Word>(schemas);
    }
}

impl utoipa::PartialSchema for Colour {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "string",
  "description": "A colour of the chart.",
  "enum": [
    "red",
    "light-green",
    "DARK_BLUE",
    "9010"
  ]
}"#,
        )
    }
}

impl utoipa::ToSchema for Colour {
    fn name() -> Cow<'static, str> {
        "Colour".into()
    }
}

impl utoipa::PartialSchema for Coats {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "integer",
  "description": "How many coats are needed.",
  "enum": [
    1,
    2,
    4,
    -1
  ]
}"#,
        )
    }
}

impl utoipa::ToSchema for Coats {
    fn name() -> Cow<'static, str> {
        "Coats".into()
    }
}

impl utoipa::PartialSchema for Finish {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "description": "The finish; new ones come up every year.",
  "anyOf": [
    {
      "type": "string",
      "enum": [
        "matt",
        "satin"
      ]
    },
    {
      "type": "string"
    }
  ]
}"#,
        )
    }
}

impl utoipa::ToSchema for Finish {
    fn name() -> Cow<'static, str> {
        "Finish".into()
    }
}

impl utoipa::PartialSchema for Comparison {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "string",
  "description": "Symbols as values.",
  "enum": [
    "<",
    "<=",
    ">",
    ">=",
    "=",
    "!=",
    "*",
    ""
  ]
}"#,
        )
    }
}

impl utoipa::ToSchema for Comparison {
    fn name() -> Cow<'static, str> {
        "Comparison".into()
    }
}

impl utoipa::PartialSchema for Word {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "string",
  "description": "Words of Rust as values.",
  "enum": [
    "type",
    "self",
    "Self",
    "crate",
    "async",
    "true"
  ]
}"#,
        )
    }
}

impl utoipa::ToSchema for Word {
    fn name() -> Cow<'static, str> {
        "Word".into()
    }
}

impl utoipa::PartialSchema for PaintKind {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(r#"{
  "description": "What this is.",
  "const": "paint"
}"#)
    }
}

impl utoipa::ToSchema for PaintKind {
    fn name() -> Cow<'static, str> {
        "PaintKind".into()
    }
}

impl utoipa::PartialSchema for PaintUnderlay {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "description": "The colour beneath; `null` if there is none.",
  "type": [
    "string",
    "null"
  ],
  "enum": [
    "grey",
    "white",
    null
  ]
}"#,
        )
    }
}

impl utoipa::ToSchema for PaintUnderlay {
    fn name() -> Cow<'static, str> {
        "PaintUnderlay".into()
    }
}
