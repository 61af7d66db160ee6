//! The schemas of the API "Drawings", version 1.0.0 for `utoipa`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{Circle, Element, Label, LabelType, Line, LineType, Rectangle, Shape};

/// Every schema of the contract by its name, as `utoipa`'s `ComponentsBuilder::schemas_from_iter` takes them.
pub fn schemas() -> Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)> {
    let mut schemas = Vec::new();
    embedding::add_schema::<Shape>(&mut schemas);
    embedding::add_schema::<Circle>(&mut schemas);
    embedding::add_schema::<Rectangle>(&mut schemas);
    embedding::add_schema::<Element>(&mut schemas);
    embedding::add_schema::<Line>(&mut schemas);
    embedding::add_schema::<Label>(&mut schemas);
    embedding::add_schema::<LineType>(&mut schemas);
    embedding::add_schema::<LabelType>(&mut schemas);
    schemas
}

impl utoipa::PartialSchema for Shape {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r##"{
  "description": "A shape.",
  "oneOf": [
    {
      "$ref": "#/components/schemas/Circle"
    },
    {
      "$ref": "#/components/schemas/Rectangle"
    }
  ],
  "discriminator": {
    "propertyName": "kind",
    "mapping": {
      "circle": "#/components/schemas/Circle",
      "rectangle": "#/components/schemas/Rectangle",
      "square": "#/components/schemas/Rectangle"
    }
  }
}"##,
        )
    }
}

impl utoipa::ToSchema for Shape {
    fn name() -> Cow<'static, str> {
        "Shape".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<Circle>(schemas);
        embedding::add_schema::<Rectangle>(schemas);
    }
}

impl utoipa::PartialSchema for Circle {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "description": "A circle.",
  "required": [
    "kind",
    "radius"
  ],
  "properties": {
    "kind": {
      "type": "string",
      "description": "The word for the shape."
    },
    "radius": {
      "type": "number",
      "exclusiveMinimum": 0,
      "description": "The radius."
    }
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for Circle {
    fn name() -> Cow<'static, str> {
        "Circle".into()
    }
}

impl utoipa::PartialSchema for Rectangle {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "description": "A rectangle.",
  "required": [
    "kind",
    "width"
  ],
  "properties": {
    "kind": {
      "type": "string",
      "description": "The word for the shape."
    },
    "width": {
      "type": "number",
      "exclusiveMinimum": 0,
      "description": "The width."
    },
    "height": {
      "type": "number",
      "exclusiveMinimum": 0,
      "description": "The height; the width if it is missing."
    }
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for Rectangle {
    fn name() -> Cow<'static, str> {
        "Rectangle".into()
    }
}

impl utoipa::PartialSchema for Element {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r##"{
  "description": "What a drawing consists of, told apart by the names of the schemas.",
  "oneOf": [
    {
      "$ref": "#/components/schemas/Line"
    },
    {
      "$ref": "#/components/schemas/Label"
    }
  ],
  "discriminator": {
    "propertyName": "type"
  }
}"##,
        )
    }
}

impl utoipa::ToSchema for Element {
    fn name() -> Cow<'static, str> {
        "Element".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<Label>(schemas);
        embedding::add_schema::<Line>(schemas);
    }
}

impl utoipa::PartialSchema for Line {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r##"{
  "type": "object",
  "description": "A line.",
  "required": [
    "type"
  ],
  "properties": {
    "type": {
      "$ref": "#/components/schemas/LineType"
    },
    "length": {
      "type": "integer",
      "description": "The length."
    }
  }
}"##,
        )
    }
}

impl utoipa::ToSchema for Line {
    fn name() -> Cow<'static, str> {
        "Line".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<LineType>(schemas);
    }
}

impl utoipa::PartialSchema for Label {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r##"{
  "type": "object",
  "description": "A text.",
  "required": [
    "type",
    "text"
  ],
  "properties": {
    "type": {
      "$ref": "#/components/schemas/LabelType"
    },
    "text": {
      "type": "string",
      "description": "The text."
    }
  }
}"##,
        )
    }
}

impl utoipa::ToSchema for Label {
    fn name() -> Cow<'static, str> {
        "Label".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<LabelType>(schemas);
    }
}

impl utoipa::PartialSchema for LineType {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "const": "Line",
  "description": "Says that this is a line."
}"#,
        )
    }
}

impl utoipa::ToSchema for LineType {
    fn name() -> Cow<'static, str> {
        "LineType".into()
    }
}

impl utoipa::PartialSchema for LabelType {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "const": "Label",
  "description": "Says that this is a text."
}"#,
        )
    }
}

impl utoipa::ToSchema for LabelType {
    fn name() -> Cow<'static, str> {
        "LabelType".into()
    }
}
