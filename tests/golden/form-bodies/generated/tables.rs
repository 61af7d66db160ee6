//! The schemas of the API "Accounts", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{IntegerFormat, Number, Property, Schema};
use counterpart_runtime::schema;

pub(super) static DRAWING: Schema = Schema::object(&DRAWING_PROPERTIES);

static DRAWING_PROPERTIES: [Property; 4] = [
    Property::required("points", &DRAWING_POINTS),
    Property::required("elements", &DRAWING_ELEMENTS),
    Property::required("layers", &DRAWING_LAYERS),
    Property::optional("background", &ELEMENT),
];

pub(super) static DRAWING_POINTS: Schema = Schema::array(&POINT);

pub(super) static DRAWING_ELEMENTS: Schema = Schema::array(&ELEMENT);

pub(super) static DRAWING_LAYERS: Schema = Schema::array(&DRAWING_LAYERS_ITEM);

pub(super) static DRAWING_LAYERS_ITEM: Schema = Schema::array(&schema::STRING);

pub(super) static ELEMENT: Schema = Schema::one_of(&ELEMENT_VARIANTS);

static ELEMENT_VARIANTS: [&Schema; 3] = [&POINT, &LINE, &schema::STRING];

pub(super) static POINT: Schema = Schema::object(&POINT_PROPERTIES);

static POINT_PROPERTIES: [Property; 2] = [
    Property::required("x", &schema::INT64),
    Property::required("y", &schema::INT64),
];

pub(super) static LINE: Schema = Schema::object(&LINE_PROPERTIES);

static LINE_PROPERTIES: [Property; 1] = [Property::required("length", &schema::INT64)];

pub(super) static ACCOUNT: Schema = Schema::object(&ACCOUNT_PROPERTIES).closed();

static ACCOUNT_PROPERTIES: [Property; 10] = [
    Property::required("name", &ACCOUNT_NAME),
    Property::required("age", &ACCOUNT_AGE),
    Property::optional("subscribed", &schema::BOOLEAN),
    Property::optional("tags", &ACCOUNT_TAGS),
    Property::optional("address", &ACCOUNT_ADDRESS),
    Property::optional("codes", &ACCOUNT_CODES),
    Property::optional("words", &ACCOUNT_WORDS),
    Property::optional("marks", &ACCOUNT_MARKS),
    Property::optional("size", &ACCOUNT_SIZE),
    Property::optional("place", &ACCOUNT_PLACE),
];

pub(super) static ACCOUNT_NAME: Schema = Schema::string().min_length(1);

pub(super) static ACCOUNT_AGE: Schema = Schema::integer(IntegerFormat::Int32)
    .minimum(Number::Integer(18));

pub(super) static ACCOUNT_TAGS: Schema = Schema::array(&schema::STRING).max_items(3);

pub(super) static ACCOUNT_CODES: Schema = Schema::array(&schema::INT64);

pub(super) static ACCOUNT_WORDS: Schema = Schema::array(&schema::STRING);

pub(super) static ACCOUNT_MARKS: Schema = Schema::array(&schema::STRING);

pub(super) static FAULT: Schema = Schema::object(&FAULT_PROPERTIES);

static FAULT_PROPERTIES: [Property; 1] = [
    Property::required("message", &schema::STRING),
];

pub(super) static ACCOUNT_ADDRESS: Schema = Schema::object(&ACCOUNT_ADDRESS_PROPERTIES);

static ACCOUNT_ADDRESS_PROPERTIES: [Property; 1] = [
    Property::required("street", &schema::STRING),
];

pub(super) static ACCOUNT_SIZE: Schema = Schema::object(&ACCOUNT_SIZE_PROPERTIES);

static ACCOUNT_SIZE_PROPERTIES: [Property; 2] = [
    Property::optional("width", &schema::INT64),
    Property::optional("height", &schema::INT64),
];

pub(super) static ACCOUNT_PLACE: Schema = Schema::object(&ACCOUNT_PLACE_PROPERTIES);

static ACCOUNT_PLACE_PROPERTIES: [Property; 2] = [
    Property::optional("city", &schema::STRING),
    Property::optional("country", &schema::STRING),
];

pub(super) static GET_TOKEN_BODY: Schema = Schema::object(&GET_TOKEN_BODY_PROPERTIES);

static GET_TOKEN_BODY_PROPERTIES: [Property; 2] = [
    Property::required("grant_type", &GET_TOKEN_BODY_GRANT_TYPE),
    Property::optional("scope", &schema::STRING),
];

pub(super) static GET_TOKEN_BODY_GRANT_TYPE: Schema = Schema::enumeration(
    &["password", "refresh_token"],
);

pub(super) static KEEP_NOTE_BODY: Schema = Schema::string().min_length(1);

pub(super) static KEEP_DRAWING_PARTS_POINTS: Schema = Schema::array(&POINT);

pub(super) static KEEP_DRAWING_PARTS_ELEMENTS: Schema = Schema::array(&ELEMENT);

pub(super) static KEEP_DRAWING_PARTS_LAYERS: Schema = Schema::array(
    &KEEP_DRAWING_PARTS_LAYERS_ITEM,
);

pub(super) static KEEP_DRAWING_PARTS_LAYERS_ITEM: Schema = Schema::array(
    &schema::STRING,
);
