//! The schemas of the API "Kiosk", version 1.0 for `utoipa`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{
    Announcement, AnnouncementKind, Birth, Booklet, Coupon, CouponKind, Flyer, FlyerKind,
    Insert, Notice, Paper, Poster, Supplement, Wedding,
};

/// Every schema of the contract by its name, as `utoipa`'s `ComponentsBuilder::schemas_from_iter` takes them.
pub fn schemas() -> Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)> {
    let mut schemas = Vec::new();
    embedding::add_schema::<Paper>(&mut schemas);
    embedding::add_schema::<Supplement>(&mut schemas);
    embedding::add_schema::<Poster>(&mut schemas);
    embedding::add_schema::<Booklet>(&mut schemas);
    embedding::add_schema::<Insert>(&mut schemas);
    embedding::add_schema::<Flyer>(&mut schemas);
    embedding::add_schema::<Coupon>(&mut schemas);
    embedding::add_schema::<Notice>(&mut schemas);
    embedding::add_schema::<Announcement>(&mut schemas);
    embedding::add_schema::<Birth>(&mut schemas);
    embedding::add_schema::<Wedding>(&mut schemas);
    embedding::add_schema::<FlyerKind>(&mut schemas);
    embedding::add_schema::<CouponKind>(&mut schemas);
    embedding::add_schema::<AnnouncementKind>(&mut schemas);
    schemas
}

impl utoipa::PartialSchema for Paper {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for Paper {
    fn name() -> Cow<'static, str> {
        "Paper".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<Insert>(schemas);
        embedding::add_schema::<Notice>(schemas);
        embedding::add_schema::<Supplement>(schemas);
    }
}

impl utoipa::PartialSchema for Supplement {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for Supplement {
    fn name() -> Cow<'static, str> {
        "Supplement".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<Booklet>(schemas);
        embedding::add_schema::<Poster>(schemas);
    }
}

impl utoipa::PartialSchema for Poster {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for Poster {
    fn name() -> Cow<'static, str> {
        "Poster".into()
    }
}

impl utoipa::PartialSchema for Booklet {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for Booklet {
    fn name() -> Cow<'static, str> {
        "Booklet".into()
    }
}

impl utoipa::PartialSchema for Insert {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for Insert {
    fn name() -> Cow<'static, str> {
        "Insert".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<Coupon>(schemas);
        embedding::add_schema::<Flyer>(schemas);
    }
}

impl utoipa::PartialSchema for Flyer {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for Flyer {
    fn name() -> Cow<'static, str> {
        "Flyer".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<FlyerKind>(schemas);
    }
}

impl utoipa::PartialSchema for Coupon {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for Coupon {
    fn name() -> Cow<'static, str> {
        "Coupon".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<CouponKind>(schemas);
    }
}

impl utoipa::PartialSchema for Notice {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for Notice {
    fn name() -> Cow<'static, str> {
        "Notice".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<Birth>(schemas);
        embedding::add_schema::<Wedding>(schemas);
    }
}

impl utoipa::PartialSchema for Announcement {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for Announcement {
    fn name() -> Cow<'static, str> {
        "Announcement".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<AnnouncementKind>(schemas);
    }
}

impl utoipa::PartialSchema for Birth {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for Birth {
    fn name() -> Cow<'static, str> {
        "Birth".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<Announcement>(schemas);
    }
}

impl utoipa::PartialSchema for Wedding {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for Wedding {
    fn name() -> Cow<'static, str> {
        "Wedding".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<Announcement>(schemas);
    }
}

impl utoipa::PartialSchema for FlyerKind {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(r#"{
  "enum": [
    "flyer",
    "advertisement"
  ]
}"#)
    }
}

impl utoipa::ToSchema for FlyerKind {
    fn name() -> Cow<'static, str> {
        "FlyerKind".into()
    }
}

impl utoipa::PartialSchema for CouponKind {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(r#"{
  "enum": [
    "coupon",
    "advertisement"
  ]
}"#)
    }
}

impl utoipa::ToSchema for CouponKind {
    fn name() -> Cow<'static, str> {
        "CouponKind".into()
    }
}

impl utoipa::PartialSchema for AnnouncementKind {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(r#"{
  "enum": [
    "birth",
    "wedding"
  ]
}"#)
    }
}

impl utoipa::ToSchema for AnnouncementKind {
    fn name() -> Cow<'static, str> {
        "AnnouncementKind".into()
    }
}
