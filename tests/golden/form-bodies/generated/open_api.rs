//! The schemas of the API "Accounts", version 1.0.0 for `utoipa`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{
    Account, AccountAddress, AccountPlace, AccountSize, Drawing, Element, Fault,
    GetTokenBody, GetTokenBodyGrantType, Line, Point,
};

/// Every schema of the contract by its name, as `utoipa`'s `ComponentsBuilder::schemas_from_iter` takes them.
pub fn schemas() -> Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)> {
    let mut schemas = Vec::new();
    embedding::add_schema::<Drawing>(&mut schemas);
    embedding::add_schema::<Element>(&mut schemas);
    embedding::add_schema::<Point>(&mut schemas);
    embedding::add_schema::<Line>(&mut schemas);
    embedding::add_schema::<Account>(&mut schemas);
    embedding::add_schema::<Fault>(&mut schemas);
    embedding::add_schema::<AccountAddress>(&mut schemas);
    embedding::add_schema::<AccountSize>(&mut schemas);
    embedding::add_schema::<AccountPlace>(&mut schemas);
    embedding::add_schema::<GetTokenBody>(&mut schemas);
    embedding::add_schema::<GetTokenBodyGrantType>(&mut schemas);
    schemas
}

impl utoipa::PartialSchema for Drawing {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for Drawing {
    fn name() -> Cow<'static, str> {
        "Drawing".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<Element>(schemas);
        embedding::add_schema::<Point>(schemas);
    }
}

impl utoipa::PartialSchema for Element {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        embedding::add_schema::<Line>(schemas);
        embedding::add_schema::<Point>(schemas);
    }
}

impl utoipa::PartialSchema for Point {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for Point {
    fn name() -> Cow<'static, str> {
        "Point".into()
    }
}

impl utoipa::PartialSchema for Line {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for Line {
    fn name() -> Cow<'static, str> {
        "Line".into()
    }
}

impl utoipa::PartialSchema for Account {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for Account {
    fn name() -> Cow<'static, str> {
        "Account".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<AccountAddress>(schemas);
        embedding::add_schema::<AccountPlace>(schemas);
        embedding::add_schema::<AccountSize>(schemas);
    }
}

impl utoipa::PartialSchema for Fault {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for Fault {
    fn name() -> Cow<'static, str> {
        "Fault".into()
    }
}

impl utoipa::PartialSchema for AccountAddress {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for AccountAddress {
    fn name() -> Cow<'static, str> {
        "AccountAddress".into()
    }
}

impl utoipa::PartialSchema for AccountSize {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for AccountSize {
    fn name() -> Cow<'static, str> {
        "AccountSize".into()
    }
}

impl utoipa::PartialSchema for AccountPlace {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for AccountPlace {
    fn name() -> Cow<'static, str> {
        "AccountPlace".into()
    }
}

impl utoipa::PartialSchema for GetTokenBody {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for GetTokenBody {
    fn name() -> Cow<'static, str> {
        "GetTokenBody".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<GetTokenBodyGrantType>(schemas);
    }
}

impl utoipa::PartialSchema for GetTokenBodyGrantType {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "string",
  "enum": [
    "password",
    "refresh_token"
  ]
}"#,
        )
    }
}

impl utoipa::ToSchema for GetTokenBodyGrantType {
    fn name() -> Cow<'static, str> {
        "GetTokenBodyGrantType".into()
    }
}
