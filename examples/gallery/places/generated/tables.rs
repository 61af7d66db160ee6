//! The schemas of the API "Places", version 2.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{IntegerFormat, Number, Property, Schema};
use counterpart_runtime::schema;

pub(super) static CATEGORY: Schema = Schema::enumeration(
    &["cafe", "restaurant", "park", "museum", "public-transport", "24h-shop"],
);

pub(super) static POINT: Schema = Schema::object(&POINT_PROPERTIES);

static POINT_PROPERTIES: [Property; 2] = [
    Property::required("lat", &POINT_LAT),
    Property::required("lng", &POINT_LNG),
];

pub(super) static POINT_LAT: Schema = Schema::number()
    .minimum(Number::Float(-90.0))
    .maximum(Number::Float(90.0));

pub(super) static POINT_LNG: Schema = Schema::number()
    .minimum(Number::Float(-180.0))
    .maximum(Number::Float(180.0));

pub(super) static PLACE: Schema = Schema::object(&PLACE_PROPERTIES);

static PLACE_PROPERTIES: [Property; 5] = [
    Property::required("id", &schema::STRING),
    Property::required("name", &schema::STRING),
    Property::required("location", &POINT),
    Property::required("categories", &PLACE_CATEGORIES),
    Property::optional("rating", &PLACE_RATING),
];

pub(super) static PLACE_CATEGORIES: Schema = Schema::array(&CATEGORY).min_items(1);

pub(super) static PLACE_RATING: Schema = Schema::number()
    .minimum(Number::Float(1.0))
    .maximum(Number::Float(5.0))
    .nullable();

pub(super) static PLACE_DETAILS: Schema = Schema::object(&PLACE_DETAILS_PROPERTIES);

static PLACE_DETAILS_PROPERTIES: [Property; 8] = [
    Property::required("id", &schema::STRING),
    Property::required("name", &schema::STRING),
    Property::required("location", &POINT),
    Property::required("categories", &PLACE_DETAILS_CATEGORIES),
    Property::optional("rating", &PLACE_DETAILS_RATING),
    Property::required("address", &schema::STRING),
    Property::optional("website", &schema::STRING),
    Property::optional("openingHours", &PLACE_DETAILS_OPENING_HOURS),
];

pub(super) static PLACE_DETAILS_CATEGORIES: Schema = Schema::array(&CATEGORY)
    .min_items(1);

pub(super) static PLACE_DETAILS_RATING: Schema = Schema::number()
    .minimum(Number::Float(1.0))
    .maximum(Number::Float(5.0))
    .nullable();

pub(super) static PLACE_DETAILS_OPENING_HOURS: Schema = Schema::array(&OPENING_HOURS);

pub(super) static OPENING_HOURS: Schema = Schema::object(&OPENING_HOURS_PROPERTIES);

static OPENING_HOURS_PROPERTIES: [Property; 3] = [
    Property::required("day", &OPENING_HOURS_DAY),
    Property::required("opens", &OPENING_HOURS_OPENS),
    Property::required("closes", &OPENING_HOURS_CLOSES),
];

pub(super) static OPENING_HOURS_OPENS: Schema = Schema::string()
    .pattern("^[0-2][0-9]:[0-5][0-9]$");

pub(super) static OPENING_HOURS_CLOSES: Schema = Schema::string()
    .pattern("^[0-2][0-9]:[0-5][0-9]$");

pub(super) static SEARCH_RESULT: Schema = Schema::object(&SEARCH_RESULT_PROPERTIES);

static SEARCH_RESULT_PROPERTIES: [Property; 2] = [
    Property::required("places", &SEARCH_RESULT_PLACES),
    Property::optional("attributions", &SEARCH_RESULT_ATTRIBUTIONS),
];

pub(super) static SEARCH_RESULT_PLACES: Schema = Schema::array(&PLACE);

pub(super) static SEARCH_RESULT_ATTRIBUTIONS: Schema = Schema::array(&schema::STRING);

pub(super) static TIME_ZONE: Schema = Schema::object(&TIME_ZONE_PROPERTIES);

static TIME_ZONE_PROPERTIES: [Property; 2] = [
    Property::required("name", &schema::STRING),
    Property::required("offsetSeconds", &schema::INT32),
];

pub(super) static ERROR: Schema = Schema::object(&ERROR_PROPERTIES);

static ERROR_PROPERTIES: [Property; 2] = [
    Property::required("message", &schema::STRING),
    Property::optional("parameter", &schema::STRING),
];

pub(super) static OPENING_HOURS_DAY: Schema = Schema::enumeration(
    &["mon", "tue", "wed", "thu", "fri", "sat", "sun"],
);

pub(super) static SEARCH_NEARBY_RANK_BY: Schema = Schema::enumeration(
    &["distance", "rating"],
);

pub(super) static GET_PLACE_FIELD: Schema = Schema::enumeration(
    &["opening_hours", "photos", "reviews"],
);

pub(super) static SEARCH_NEARBY_LAT: Schema = Schema::number()
    .minimum(Number::Float(-90.0))
    .maximum(Number::Float(90.0));

pub(super) static SEARCH_NEARBY_LNG: Schema = Schema::number()
    .minimum(Number::Float(-180.0))
    .maximum(Number::Float(180.0));

pub(super) static SEARCH_NEARBY_RADIUS: Schema = Schema::integer(IntegerFormat::Int32)
    .minimum(Number::Integer(1))
    .maximum(Number::Integer(50000));

pub(super) static SEARCH_NEARBY_CATEGORY: Schema = Schema::array(&CATEGORY).max_items(5);

pub(super) static SEARCH_TEXT_QUERY: Schema = Schema::string()
    .min_length(2)
    .max_length(100);

pub(super) static SEARCH_TEXT_BOUNDS: Schema = Schema::array(&schema::NUMBER)
    .min_items(4)
    .max_items(4);

pub(super) static SEARCH_TEXT_CATEGORY: Schema = Schema::array(&CATEGORY).max_items(5);

pub(super) static SEARCH_TEXT_LIMIT: Schema = Schema::integer(IntegerFormat::Int32)
    .minimum(Number::Integer(1))
    .maximum(Number::Integer(50));

pub(super) static GET_PLACE_PLACE_ID: Schema = Schema::string()
    .min_length(1)
    .max_length(64);

pub(super) static GET_PLACE_FIELDS: Schema = Schema::array(&GET_PLACE_FIELD)
    .unique_items();

pub(super) static GET_PHOTO_PLACE_ID: Schema = Schema::string()
    .min_length(1)
    .max_length(64);

pub(super) static GET_PHOTO_NUMBER: Schema = Schema::integer(IntegerFormat::Int32)
    .minimum(Number::Integer(1));

pub(super) static GET_PHOTO_WIDTH: Schema = Schema::integer(IntegerFormat::Int32)
    .minimum(Number::Integer(16))
    .maximum(Number::Integer(4096));

pub(super) static GET_TIME_ZONE_LAT: Schema = Schema::number()
    .minimum(Number::Float(-90.0))
    .maximum(Number::Float(90.0));

pub(super) static GET_TIME_ZONE_LNG: Schema = Schema::number()
    .minimum(Number::Float(-180.0))
    .maximum(Number::Float(180.0));
