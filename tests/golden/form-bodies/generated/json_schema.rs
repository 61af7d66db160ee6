//! The schemas of the API "Accounts", version 1.0.0 for `schemars`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{
    Account, AccountAddress, AccountPlace, AccountSize, Drawing, Element, Fault,
    GetTokenBody, GetTokenBodyGrantType, Line, Point,
};

/// Adds every schema of the contract to the generator's definitions.
pub fn add_all(generator: &mut schemars::SchemaGenerator) {
    let _ = generator.subschema_for::<Drawing>();
    let _ = generator.subschema_for::<Element>();
    let _ = generator.subschema_for::<Point>();
    let _ = generator.subschema_for::<Line>();
    let _ = generator.subschema_for::<Account>();
    let _ = generator.subschema_for::<Fault>();
    let _ = generator.subschema_for::<AccountAddress>();
    let _ = generator.subschema_for::<AccountSize>();
    let _ = generator.subschema_for::<AccountPlace>();
    let _ = generator.subschema_for::<GetTokenBody>();
    let _ = generator.subschema_for::<GetTokenBodyGrantType>();
}

impl schemars::JsonSchema for Drawing {
    fn schema_name() -> Cow<'static, str> {
        "Drawing".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Drawing").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r##"{
  "type": "object",
  "description": "A drawing; its objects travel as JSON, each in a field of its own.",
  "required": [
    "points",
    "elements",
    "layers"
  ],
  "properties": {
    "points": {
      "description": "Where the pen touched the paper.",
      "type": "array",
      "items": {
        "$ref": "#/components/schemas/Point"
      }
    },
    "elements": {
      "description": "What it consists of.",
      "type": "array",
      "items": {
        "$ref": "#/components/schemas/Element"
      }
    },
    "layers": {
      "description": "The layers by name, in which the elements are.",
      "type": "array",
      "items": {
        "type": "array",
        "items": {
          "type": "string"
        }
      }
    },
    "background": {
      "$ref": "#/components/schemas/Element"
    }
  }
}"##,
            &[
                ("Element", generator.subschema_for::<Element>()),
                ("Point", generator.subschema_for::<Point>()),
            ],
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
  "description": "A part of a drawing, or its name in the library.",
  "anyOf": [
    {
      "$ref": "#/components/schemas/Point"
    },
    {
      "$ref": "#/components/schemas/Line"
    },
    {
      "type": "string",
      "description": "A name in the library."
    }
  ]
}"##,
            &[
                ("Line", generator.subschema_for::<Line>()),
                ("Point", generator.subschema_for::<Point>()),
            ],
        )
    }
}

impl schemars::JsonSchema for Point {
    fn schema_name() -> Cow<'static, str> {
        "Point".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Point").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "description": "A point.",
  "required": [
    "x",
    "y"
  ],
  "properties": {
    "x": {
      "type": "integer",
      "description": "To the right."
    },
    "y": {
      "type": "integer",
      "description": "Downwards."
    }
  }
}"#,
            &[],
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
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "description": "A line.",
  "required": [
    "length"
  ],
  "properties": {
    "length": {
      "type": "integer",
      "description": "How long it is."
    }
  }
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for Account {
    fn schema_name() -> Cow<'static, str> {
        "Account".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Account").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r##"{
  "type": "object",
  "required": [
    "name",
    "age"
  ],
  "additionalProperties": false,
  "properties": {
    "name": {
      "type": "string",
      "minLength": 1
    },
    "age": {
      "type": "integer",
      "format": "int32",
      "minimum": 18
    },
    "subscribed": {
      "type": "boolean"
    },
    "tags": {
      "type": "array",
      "maxItems": 3,
      "items": {
        "type": "string"
      }
    },
    "address": {
      "$ref": "#/components/schemas/AccountAddress"
    },
    "codes": {
      "type": "array",
      "items": {
        "type": "integer"
      }
    },
    "words": {
      "type": "array",
      "items": {
        "type": "string"
      }
    },
    "marks": {
      "type": "array",
      "items": {
        "type": "string"
      }
    },
    "size": {
      "$ref": "#/components/schemas/AccountSize"
    },
    "place": {
      "$ref": "#/components/schemas/AccountPlace"
    }
  }
}"##,
            &[
                ("AccountAddress", generator.subschema_for::<AccountAddress>()),
                ("AccountPlace", generator.subschema_for::<AccountPlace>()),
                ("AccountSize", generator.subschema_for::<AccountSize>()),
            ],
        )
    }
}

impl schemars::JsonSchema for Fault {
    fn schema_name() -> Cow<'static, str> {
        "Fault".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Fault").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "required": [
    "message"
  ],
  "properties": {
    "message": {
      "type": "string"
    }
  }
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for AccountAddress {
    fn schema_name() -> Cow<'static, str> {
        "AccountAddress".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "AccountAddress").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "required": [
    "street"
  ],
  "properties": {
    "street": {
      "type": "string"
    }
  }
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for AccountSize {
    fn schema_name() -> Cow<'static, str> {
        "AccountSize".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "AccountSize").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "properties": {
    "width": {
      "type": "integer"
    },
    "height": {
      "type": "integer"
    }
  }
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for AccountPlace {
    fn schema_name() -> Cow<'static, str> {
        "AccountPlace".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "AccountPlace").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "properties": {
    "city": {
      "type": "string"
    },
    "country": {
      "type": "string"
    }
  }
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for GetTokenBody {
    fn schema_name() -> Cow<'static, str> {
        "GetTokenBody".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "GetTokenBody").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r##"{
  "type": "object",
  "required": [
    "grant_type"
  ],
  "properties": {
    "grant_type": {
      "$ref": "#/components/schemas/GetTokenBodyGrantType"
    },
    "scope": {
      "type": "string"
    }
  }
}"##,
            &[
                (
                    "GetTokenBodyGrantType",
                    generator.subschema_for::<GetTokenBodyGrantType>(),
                ),
            ],
        )
    }
}

impl schemars::JsonSchema for GetTokenBodyGrantType {
    fn schema_name() -> Cow<'static, str> {
        "GetTokenBodyGrantType".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "GetTokenBodyGrantType").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "string",
  "enum": [
    "password",
    "refresh_token"
  ]
}"#,
            &[],
        )
    }
}
