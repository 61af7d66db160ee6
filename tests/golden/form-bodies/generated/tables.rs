//! The schemas of the API "Accounts", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{IntegerFormat, Number, Property, Schema};
use counterpart_runtime::schema;

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
