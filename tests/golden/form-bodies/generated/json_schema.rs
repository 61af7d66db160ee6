//! The schemas of the API "Accounts", version 1.0.0 for `schemars`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::embedding;
use std::borrow::Cow;
use super::types::{
    Account, AccountAddress, AccountPlace, AccountSize, Fault, GetTokenBody,
    GetTokenBodyGrantType,
};

/// Adds every schema of the contract to the generator's definitions.
pub fn add_all(generator: &mut schemars::SchemaGenerator) {
    let _ = generator.subschema_for::<Account>();
    let _ = generator.subschema_for::<Fault>();
    let _ = generator.subschema_for::<AccountAddress>();
    let _ = generator.subschema_for::<AccountSize>();
    let _ = generator.subschema_for::<AccountPlace>();
    let _ = generator.subschema_for::<GetTokenBody>();
    let _ = generator.subschema_for::<GetTokenBodyGrantType>();
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
