//! The schemas of the API "Kiosk", version 1.0 for `schemars`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{
    Announcement, AnnouncementKind, Birth, Booklet, Coupon, CouponKind, Flyer, FlyerKind,
    Insert, Notice, Paper, Poster, Supplement, Wedding,
};

/// Adds every schema of the contract to the generator's definitions.
pub fn add_all(generator: &mut schemars::SchemaGenerator) {
    let _ = generator.subschema_for::<Paper>();
    let _ = generator.subschema_for::<Supplement>();
    let _ = generator.subschema_for::<Poster>();
    let _ = generator.subschema_for::<Booklet>();
    let _ = generator.subschema_for::<Insert>();
    let _ = generator.subschema_for::<Flyer>();
    let _ = generator.subschema_for::<Coupon>();
    let _ = generator.subschema_for::<Notice>();
    let _ = generator.subschema_for::<Announcement>();
    let _ = generator.subschema_for::<Birth>();
    let _ = generator.subschema_for::<Wedding>();
    let _ = generator.subschema_for::<FlyerKind>();
    let _ = generator.subschema_for::<CouponKind>();
    let _ = generator.subschema_for::<AnnouncementKind>();
}

impl schemars::JsonSchema for Paper {
    fn schema_name() -> Cow<'static, str> {
        "Paper".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Paper").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r##"{
  "type": "object",
  "required": [
    "title"
  ],
  "properties": {
    "title": {
      "type": "string"
    },
    "issue": {
      "type": [
        "integer",
        "null"
      ],
      "exclusiveMinimum": 1
    },
    "code": {
      "type": "string"
    },
    "pages": {
      "type": "integer"
    },
    "printed": {
      "type": "string"
    },
    "owner": {
      "anyOf": [
        {
          "type": "string"
        },
        {
          "type": "null"
        }
      ]
    },
    "extra": {
      "type": "object"
    },
    "any": true,
    "subtitle": {
      "type": [
        "string",
        "null"
      ]
    },
    "editions": {
      "type": "array"
    },
    "sizes": {
      "type": "array"
    },
    "supplement": {
      "$ref": "#/components/schemas/Supplement"
    },
    "insert": {
      "$ref": "#/components/schemas/Insert"
    },
    "notice": {
      "$ref": "#/components/schemas/Notice"
    }
  }
}"##,
            &[
                ("Insert", generator.subschema_for::<Insert>()),
                ("Notice", generator.subschema_for::<Notice>()),
                ("Supplement", generator.subschema_for::<Supplement>()),
            ],
        )
    }
}

impl schemars::JsonSchema for Supplement {
    fn schema_name() -> Cow<'static, str> {
        "Supplement".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Supplement").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r##"{
  "oneOf": [
    {
      "$ref": "#/components/schemas/Poster"
    },
    {
      "$ref": "#/components/schemas/Booklet"
    }
  ],
  "discriminator": {
    "propertyName": "kind",
    "mapping": {
      "poster": "Poster",
      "map": "Poster",
      "booklet": "Booklet"
    }
  }
}"##,
            &[
                ("Booklet", generator.subschema_for::<Booklet>()),
                ("Poster", generator.subschema_for::<Poster>()),
            ],
        )
    }
}

impl schemars::JsonSchema for Poster {
    fn schema_name() -> Cow<'static, str> {
        "Poster".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Poster").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "required": [
    "kind",
    "width"
  ],
  "properties": {
    "kind": {
      "type": "string"
    },
    "width": {
      "type": "integer"
    }
  }
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for Booklet {
    fn schema_name() -> Cow<'static, str> {
        "Booklet".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Booklet").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "required": [
    "kind",
    "pages"
  ],
  "properties": {
    "kind": {
      "type": "string"
    },
    "pages": {
      "type": "integer"
    }
  }
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for Insert {
    fn schema_name() -> Cow<'static, str> {
        "Insert".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Insert").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r##"{
  "oneOf": [
    {
      "$ref": "#/components/schemas/Flyer"
    },
    {
      "$ref": "#/components/schemas/Coupon"
    }
  ],
  "discriminator": {
    "propertyName": "kind"
  }
}"##,
            &[
                ("Coupon", generator.subschema_for::<Coupon>()),
                ("Flyer", generator.subschema_for::<Flyer>()),
            ],
        )
    }
}

impl schemars::JsonSchema for Flyer {
    fn schema_name() -> Cow<'static, str> {
        "Flyer".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Flyer").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r##"{
  "type": "object",
  "required": [
    "kind",
    "shop"
  ],
  "properties": {
    "kind": {
      "$ref": "#/components/schemas/FlyerKind"
    },
    "shop": {
      "type": "string"
    }
  }
}"##,
            &[("FlyerKind", generator.subschema_for::<FlyerKind>())],
        )
    }
}

impl schemars::JsonSchema for Coupon {
    fn schema_name() -> Cow<'static, str> {
        "Coupon".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Coupon").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r##"{
  "type": "object",
  "required": [
    "kind",
    "cents"
  ],
  "properties": {
    "kind": {
      "$ref": "#/components/schemas/CouponKind"
    },
    "cents": {
      "type": "integer"
    }
  }
}"##,
            &[("CouponKind", generator.subschema_for::<CouponKind>())],
        )
    }
}

impl schemars::JsonSchema for Notice {
    fn schema_name() -> Cow<'static, str> {
        "Notice".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Notice").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r##"{
  "oneOf": [
    {
      "$ref": "#/components/schemas/Birth"
    },
    {
      "$ref": "#/components/schemas/Wedding"
    }
  ],
  "discriminator": {
    "propertyName": "kind"
  }
}"##,
            &[
                ("Birth", generator.subschema_for::<Birth>()),
                ("Wedding", generator.subschema_for::<Wedding>()),
            ],
        )
    }
}

impl schemars::JsonSchema for Announcement {
    fn schema_name() -> Cow<'static, str> {
        "Announcement".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Announcement").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r##"{
  "type": "object",
  "required": [
    "kind"
  ],
  "properties": {
    "kind": {
      "$ref": "#/components/schemas/AnnouncementKind"
    }
  }
}"##,
            &[("AnnouncementKind", generator.subschema_for::<AnnouncementKind>())],
        )
    }
}

impl schemars::JsonSchema for Birth {
    fn schema_name() -> Cow<'static, str> {
        "Birth".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Birth").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r##"{
  "allOf": [
    {
      "$ref": "#/components/schemas/Announcement"
    },
    {
      "properties": {
        "child": {
          "type": "string"
        }
      }
    }
  ]
}"##,
            &[("Announcement", generator.subschema_for::<Announcement>())],
        )
    }
}

impl schemars::JsonSchema for Wedding {
    fn schema_name() -> Cow<'static, str> {
        "Wedding".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Wedding").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r##"{
  "allOf": [
    {
      "$ref": "#/components/schemas/Announcement"
    },
    {
      "properties": {
        "couple": {
          "type": "string"
        }
      }
    }
  ]
}"##,
            &[("Announcement", generator.subschema_for::<Announcement>())],
        )
    }
}

impl schemars::JsonSchema for FlyerKind {
    fn schema_name() -> Cow<'static, str> {
        "FlyerKind".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "FlyerKind").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "enum": [
    "flyer",
    "advertisement"
  ]
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for CouponKind {
    fn schema_name() -> Cow<'static, str> {
        "CouponKind".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "CouponKind").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "enum": [
    "coupon",
    "advertisement"
  ]
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for AnnouncementKind {
    fn schema_name() -> Cow<'static, str> {
        "AnnouncementKind".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "AnnouncementKind").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(r#"{
  "enum": [
    "birth",
    "wedding"
  ]
}"#, &[])
    }
}
