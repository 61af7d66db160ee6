//! The schemas of the API "Places", version 2.0.0 for `schemars`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{
    Category, Error, GetPlaceField, OpeningHours, OpeningHoursDay, Place, PlaceDetails,
    Point, SearchNearbyRankBy, SearchResult, TimeZone,
};

/// Adds every schema of the contract to the generator's definitions.
pub fn add_all(generator: &mut schemars::SchemaGenerator) {
    let _ = generator.subschema_for::<Category>();
    let _ = generator.subschema_for::<Point>();
    let _ = generator.subschema_for::<Place>();
    let _ = generator.subschema_for::<PlaceDetails>();
    let _ = generator.subschema_for::<OpeningHours>();
    let _ = generator.subschema_for::<SearchResult>();
    let _ = generator.subschema_for::<TimeZone>();
    let _ = generator.subschema_for::<Error>();
    let _ = generator.subschema_for::<OpeningHoursDay>();
    let _ = generator.subschema_for::<SearchNearbyRankBy>();
    let _ = generator.subschema_for::<GetPlaceField>();
}

impl schemars::JsonSchema for Category {
    fn schema_name() -> Cow<'static, str> {
        "Category".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Category").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[],
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
            &[],
        )
    }
}

impl schemars::JsonSchema for Place {
    fn schema_name() -> Cow<'static, str> {
        "Place".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Place").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[
                ("Category", generator.subschema_for::<Category>()),
                ("Point", generator.subschema_for::<Point>()),
            ],
        )
    }
}

impl schemars::JsonSchema for PlaceDetails {
    fn schema_name() -> Cow<'static, str> {
        "PlaceDetails".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "PlaceDetails").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[
                ("OpeningHours", generator.subschema_for::<OpeningHours>()),
                ("Place", generator.subschema_for::<Place>()),
            ],
        )
    }
}

impl schemars::JsonSchema for OpeningHours {
    fn schema_name() -> Cow<'static, str> {
        "OpeningHours".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "OpeningHours").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[("OpeningHoursDay", generator.subschema_for::<OpeningHoursDay>())],
        )
    }
}

impl schemars::JsonSchema for SearchResult {
    fn schema_name() -> Cow<'static, str> {
        "SearchResult".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "SearchResult").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[("Place", generator.subschema_for::<Place>())],
        )
    }
}

impl schemars::JsonSchema for TimeZone {
    fn schema_name() -> Cow<'static, str> {
        "TimeZone".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "TimeZone").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[],
        )
    }
}

impl schemars::JsonSchema for Error {
    fn schema_name() -> Cow<'static, str> {
        "Error".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Error").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[],
        )
    }
}

impl schemars::JsonSchema for OpeningHoursDay {
    fn schema_name() -> Cow<'static, str> {
        "OpeningHoursDay".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "OpeningHoursDay").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[],
        )
    }
}

impl schemars::JsonSchema for SearchNearbyRankBy {
    fn schema_name() -> Cow<'static, str> {
        "SearchNearbyRankBy".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "SearchNearbyRankBy").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "string",
  "enum": [
    "distance",
    "rating"
  ],
  "default": "distance"
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for GetPlaceField {
    fn schema_name() -> Cow<'static, str> {
        "GetPlaceField".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "GetPlaceField").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "string",
  "enum": [
    "opening_hours",
    "photos",
    "reviews"
  ]
}"#,
            &[],
        )
    }
}
