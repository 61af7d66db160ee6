//! The schemas of the API "Registrations", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{IntegerFormat, Number, Property, Schema};
use counterpart_runtime::schema;

pub(super) static REGISTRATION: Schema = Schema::object(&REGISTRATION_PROPERTIES)
    .closed();

static REGISTRATION_PROPERTIES: [Property; 9] = [
    Property::required("name", &REGISTRATION_NAME),
    Property::required("code", &REGISTRATION_CODE),
    Property::required("age", &REGISTRATION_AGE),
    Property::optional("pace", &REGISTRATION_PACE),
    Property::optional("share", &REGISTRATION_SHARE),
    Property::optional("step", &REGISTRATION_STEP),
    Property::required("topics", &REGISTRATION_TOPICS),
    Property::required("contact", &CONTACT),
    Property::optional("answers", &REGISTRATION_ANSWERS),
];

pub(super) static REGISTRATION_NAME: Schema = Schema::string()
    .min_length(2)
    .max_length(10);

pub(super) static REGISTRATION_CODE: Schema = Schema::string()
    .pattern("^[A-Z]{2}-\\d+$");

pub(super) static REGISTRATION_AGE: Schema = Schema::integer(IntegerFormat::Int64)
    .minimum(Number::Integer(18))
    .exclusive_maximum(Number::Integer(130));

pub(super) static REGISTRATION_PACE: Schema = Schema::integer(IntegerFormat::Int64)
    .multiple_of(Number::Integer(5));

pub(super) static REGISTRATION_SHARE: Schema = Schema::number()
    .exclusive_minimum(Number::Float(0.0))
    .maximum(Number::Float(1.0));

pub(super) static REGISTRATION_STEP: Schema = Schema::number()
    .multiple_of(Number::Float(0.25));

pub(super) static REGISTRATION_TOPICS: Schema = Schema::array(&TOPIC)
    .min_items(1)
    .max_items(3)
    .unique_items();

pub(super) static REGISTRATION_ANSWERS: Schema = Schema::object(&[])
    .additional(&REGISTRATION_ANSWERS_VALUE)
    .min_properties(1)
    .max_properties(2);

pub(super) static REGISTRATION_ANSWERS_VALUE: Schema = Schema::string().max_length(5);

pub(super) static TOPIC: Schema = Schema::string().min_length(3);

pub(super) static CONTACT: Schema = Schema::object(&CONTACT_PROPERTIES)
    .closed()
    .min_properties(1);

static CONTACT_PROPERTIES: [Property; 2] = [
    Property::optional("email", &schema::STRING),
    Property::optional("phone", &schema::STRING),
];
