//! The schemas of the API "Albums", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{IntegerFormat, Number, Property, Schema};
use counterpart_runtime::schema;

pub(super) static PLACE: Schema = Schema::object(&PLACE_PROPERTIES);

static PLACE_PROPERTIES: [Property; 2] = [
    Property::required("latitude", &PLACE_LATITUDE),
    Property::required("longitude", &schema::NUMBER),
];

pub(super) static PLACE_LATITUDE: Schema = Schema::number()
    .minimum(Number::Float(-90.0))
    .maximum(Number::Float(90.0));

pub(super) static PERSON: Schema = Schema::object(&PERSON_PROPERTIES);

static PERSON_PROPERTIES: [Property; 1] = [Property::required("name", &schema::STRING)];

pub(super) static FAULT: Schema = Schema::object(&FAULT_PROPERTIES);

static FAULT_PROPERTIES: [Property; 1] = [
    Property::required("message", &schema::STRING),
];

pub(super) static ADD_PICTURE_BODY_VISIBILITY: Schema = Schema::enumeration(
    &["public", "private"],
);

pub(super) static ADD_PICTURE_PARTS_TITLE: Schema = Schema::string().min_length(1);

pub(super) static ADD_PICTURE_PARTS_YEAR: Schema = Schema::integer(IntegerFormat::Int64)
    .minimum(Number::Integer(1826));

pub(super) static ADD_PICTURE_PARTS_TAGS: Schema = Schema::array(
        &ADD_PICTURE_PARTS_TAGS_ITEM,
    )
    .max_items(3);

pub(super) static ADD_PICTURE_PARTS_TAGS_ITEM: Schema = Schema::string().min_length(1);

pub(super) static ADD_PICTURE_PARTS_PEOPLE: Schema = Schema::array(&PERSON);

pub(super) static ADD_PICTURE_PARTS_PARTS: Schema = Schema::array(
        &ADD_PICTURE_PARTS_PARTS_ITEM,
    )
    .max_items(2);

pub(super) static ADD_PICTURE_PARTS_PARTS_ITEM: Schema = Schema::string();
