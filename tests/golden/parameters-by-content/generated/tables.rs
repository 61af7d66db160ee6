//! The schemas of the API "Planner", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{IntegerFormat, Number, Property, Schema};
use counterpart_runtime::schema;

pub(super) static FILTER: Schema = Schema::one_of(&FILTER_VARIANTS);

static FILTER_VARIANTS: [&Schema; 2] = [&STOP, &FILTER_VARIANT_1];

pub(super) static FILTER_VARIANT_1: Schema = Schema::array(&schema::INT64);

pub(super) static STOP: Schema = Schema::object(&STOP_PROPERTIES).closed();

static STOP_PROPERTIES: [Property; 2] = [
    Property::required("name", &STOP_NAME),
    Property::optional("minutes", &STOP_MINUTES),
];

pub(super) static STOP_NAME: Schema = Schema::string().min_length(1);

pub(super) static STOP_MINUTES: Schema = Schema::integer(IntegerFormat::Int32)
    .minimum(Number::Integer(0));

pub(super) static FIND_PLANS_ROUTE: Schema = Schema::array(&STOP).min_items(1);

pub(super) static FIND_PLANS_ORDER: Schema = Schema::array(&schema::STRING);

pub(super) static FIND_PLANS_NOTE: Schema = Schema::string().max_length(20);
