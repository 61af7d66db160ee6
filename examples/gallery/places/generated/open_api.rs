//! The schemas of the API "Places", version 2.0.0 for `utoipa`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{
    Category, Error, GetPlaceField, OpeningHours, OpeningHoursDay, Place, PlaceDetails,
    Point, SearchNearbyRankBy, SearchResult, TimeZone,
};

/// Every schema of the contract by its name, as `utoipa`'s `ComponentsBuilder::schemas_from_iter` takes them.
pub fn schemas() -> Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)> {
    let mut schemas = Vec::new();
    embedding::add_schema::<Category>(&mut schemas);
    embedding::add_schema::<Point>(&mut schemas);
    embedding::add_schema::<Place>(&mut schemas);
    embedding::add_schema::<PlaceDetails>(&mut schemas);
    embedding::add_schema::<OpeningHours>(&mut schemas);
    embedding::add_schema::<SearchResult>(&mut schemas);
    embedding::add_schema::<TimeZone>(&mut schemas);
    embedding::add_schema::<Error>(&mut schemas);
    embedding::add_schema::<OpeningHoursDay>(&mut schemas);
    embedding::add_schema::<SearchNearbyRankBy>(&mut schemas);
    embedding::add_schema::<GetPlaceField>(&mut schemas);
    schemas
}

impl utoipa::PartialSchema for Category {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "string",
  "enum": [
    "cafe",
    "restaurant",
    "park",
    "museum",
    "public-transport",
    "24h-shop"
  ],
  "description": "What kind of place it is."
}"#,
        )
    }
}

impl utoipa::ToSchema for Category {
    fn name() -> Cow<'static, str> {
        "Category".into()
    }
}

impl utoipa::PartialSchema for Point {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "description": "A point on the surface of the earth.",
  "required": [
    "lat",
    "lng"
  ],
  "properties": {
    "lat": {
      "type": "number",
      "format": "double",
      "minimum": -90,
      "maximum": 90,
      "description": "Degrees north of the equator."
    },
    "lng": {
      "type": "number",
      "format": "double",
      "minimum": -180,
      "maximum": 180,
      "description": "Degrees east of Greenwich."
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

impl utoipa::PartialSchema for Place {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r##"{
  "type": "object",
  "description": "Somewhere to go.",
  "required": [
    "id",
    "name",
    "location",
    "categories"
  ],
  "properties": {
    "id": {
      "type": "string",
      "description": "Stays the same when the place is renamed."
    },
    "name": {
      "type": "string",
      "description": "The name in the language that was asked for."
    },
    "location": {
      "$ref": "#/components/schemas/Point"
    },
    "categories": {
      "type": "array",
      "minItems": 1,
      "items": {
        "$ref": "#/components/schemas/Category"
      },
      "description": "What kinds of place it is."
    },
    "rating": {
      "type": [
        "number",
        "null"
      ],
      "format": "double",
      "minimum": 1,
      "maximum": 5,
      "description": "The mean of all ratings; null where nobody has rated it."
    }
  }
}"##,
        )
    }
}

impl utoipa::ToSchema for Place {
    fn name() -> Cow<'static, str> {
        "Place".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<Category>(schemas);
        embedding::add_schema::<Point>(schemas);
    }
}

impl utoipa::PartialSchema for PlaceDetails {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r##"{
  "description": "All that is known of a place.",
  "allOf": [
    {
      "$ref": "#/components/schemas/Place"
    },
    {
      "type": "object",
      "required": [
        "address"
      ],
      "properties": {
        "address": {
          "type": "string",
          "description": "The address as it is written on a letter, in one line."
        },
        "website": {
          "type": "string",
          "format": "uri",
          "description": "The place's own site."
        },
        "openingHours": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/OpeningHours"
          },
          "description": "When it is open, in the order of the week."
        }
      }
    }
  ]
}"##,
        )
    }
}

impl utoipa::ToSchema for PlaceDetails {
    fn name() -> Cow<'static, str> {
        "PlaceDetails".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<OpeningHours>(schemas);
        embedding::add_schema::<Place>(schemas);
    }
}

impl utoipa::PartialSchema for OpeningHours {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r##"{
  "type": "object",
  "description": "Hours of one day in which a place is open.",
  "required": [
    "day",
    "opens",
    "closes"
  ],
  "properties": {
    "day": {
      "$ref": "#/components/schemas/OpeningHoursDay"
    },
    "opens": {
      "type": "string",
      "pattern": "^[0-2][0-9]:[0-5][0-9]$",
      "description": "When it opens, such as `09:30`."
    },
    "closes": {
      "type": "string",
      "pattern": "^[0-2][0-9]:[0-5][0-9]$",
      "description": "When it closes, such as `18:00`."
    }
  }
}"##,
        )
    }
}

impl utoipa::ToSchema for OpeningHours {
    fn name() -> Cow<'static, str> {
        "OpeningHours".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<OpeningHoursDay>(schemas);
    }
}

impl utoipa::PartialSchema for SearchResult {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r##"{
  "type": "object",
  "description": "What a search has found.",
  "required": [
    "places"
  ],
  "properties": {
    "places": {
      "type": "array",
      "items": {
        "$ref": "#/components/schemas/Place"
      },
      "description": "The places in the order that was asked for."
    },
    "attributions": {
      "type": "array",
      "items": {
        "type": "string"
      },
      "description": "Whom to name where the places are shown."
    }
  }
}"##,
        )
    }
}

impl utoipa::ToSchema for SearchResult {
    fn name() -> Cow<'static, str> {
        "SearchResult".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<Place>(schemas);
    }
}

impl utoipa::PartialSchema for TimeZone {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "description": "A time zone and how far it is from UTC.",
  "required": [
    "name",
    "offsetSeconds"
  ],
  "properties": {
    "name": {
      "type": "string",
      "description": "Its name in the IANA database, such as `Europe/Lisbon`."
    },
    "offsetSeconds": {
      "type": "integer",
      "format": "int32",
      "description": "Seconds to add to UTC, with summer time."
    }
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for TimeZone {
    fn name() -> Cow<'static, str> {
        "TimeZone".into()
    }
}

impl utoipa::PartialSchema for Error {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "description": "Why a request was not carried out.",
  "required": [
    "message"
  ],
  "properties": {
    "message": {
      "type": "string",
      "description": "A sentence for people."
    },
    "parameter": {
      "type": "string",
      "description": "The parameter that is wrong, if it is one."
    }
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for Error {
    fn name() -> Cow<'static, str> {
        "Error".into()
    }
}

impl utoipa::PartialSchema for OpeningHoursDay {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "string",
  "enum": [
    "mon",
    "tue",
    "wed",
    "thu",
    "fri",
    "sat",
    "sun"
  ],
  "description": "The day of the week."
}"#,
        )
    }
}

impl utoipa::ToSchema for OpeningHoursDay {
    fn name() -> Cow<'static, str> {
        "OpeningHoursDay".into()
    }
}

impl utoipa::PartialSchema for SearchNearbyRankBy {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "string",
  "enum": [
    "distance",
    "rating"
  ],
  "default": "distance"
}"#,
        )
    }
}

impl utoipa::ToSchema for SearchNearbyRankBy {
    fn name() -> Cow<'static, str> {
        "SearchNearbyRankBy".into()
    }
}

impl utoipa::PartialSchema for GetPlaceField {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "string",
  "enum": [
    "opening_hours",
    "photos",
    "reviews"
  ]
}"#,
        )
    }
}

impl utoipa::ToSchema for GetPlaceField {
    fn name() -> Cow<'static, str> {
        "GetPlaceField".into()
    }
}
