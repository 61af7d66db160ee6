//! The schemas of the API "Drawings", version 1.0.0 for `schemars`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{Circle, Element, Label, LabelType, Line, LineType, Rectangle, Shape};

/// Adds every schema of the contract to the generator's definitions.
pub fn add_all(generator: &mut schemars::SchemaGenerator) {
    let _ = generator.subschema_for::<Shape>();
    let _ = generator.subschema_for::<Circle>();
    let _ = generator.subschema_for::<Rectangle>();
    let _ = generator.subschema_for::<Element>();
    let _ = generator.subschema_for::<Line>();
    let _ = generator.subschema_for::<Label>();
    let _ = generator.subschema_for::<LineType>();
    let _ = generator.subschema_for::<LabelType>();
}

impl schemars::JsonSchema for Shape {
    fn schema_name() -> Cow<'static, str> {
        "Shape".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Shape").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[
                ("Circle", generator.subschema_for::<Circle>()),
                ("Rectangle", generator.subschema_for::<Rectangle>()),
            ],
        )
    }
}

impl schemars::JsonSchema for Circle {
    fn schema_name() -> Cow<'static, str> {
        "Circle".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Circle").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[],
        )
    }
}

impl schemars::JsonSchema for Rectangle {
    fn schema_name() -> Cow<'static, str> {
        "Rectangle".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Rectangle").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[],
        )
    }
}

impl schemars::JsonSchema for Element {
    fn schema_name() -> Cow<'static, str> {
        "Element".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Element").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[
                ("Label", generator.subschema_for::<Label>()),
                ("Line", generator.subschema_for::<Line>()),
            ],
        )
    }
}

impl schemars::JsonSchema for Line {
    fn schema_name() -> Cow<'static, str> {
        "Line".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Line").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[("LineType", generator.subschema_for::<LineType>())],
        )
    }
}

impl schemars::JsonSchema for Label {
    fn schema_name() -> Cow<'static, str> {
        "Label".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Label").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[("LabelType", generator.subschema_for::<LabelType>())],
        )
    }
}

impl schemars::JsonSchema for LineType {
    fn schema_name() -> Cow<'static, str> {
        "LineType".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "LineType").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "const": "Line",
  "description": "Says that this is a line."
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for LabelType {
    fn schema_name() -> Cow<'static, str> {
        "LabelType".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "LabelType").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "const": "Label",
  "description": "Says that this is a text."
}"#,
            &[],
        )
    }
}
