//! The schemas of the API "Gauge", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{IntegerFormat, Number, Property, Schema};
use counterpart_runtime::schema;

pub(super) static RANGE: Schema = Schema::object(&RANGE_PROPERTIES);

static RANGE_PROPERTIES: [Property; 2] = [
    Property::required("from", &schema::INT32),
    Property::optional("to", &schema::INT32),
];

pub(super) static SOURCE: Schema = Schema::object(&SOURCE_PROPERTIES);

static SOURCE_PROPERTIES: [Property; 1] = [Property::required("names", &SOURCE_NAMES)];

pub(super) static SOURCE_NAMES: Schema = Schema::array(&schema::STRING);

pub(super) static READ_LEVELS_OK_X_TOTAL: Schema = Schema::one_of(
    &READ_LEVELS_OK_X_TOTAL_VARIANTS,
);

static READ_LEVELS_OK_X_TOTAL_VARIANTS: [&Schema; 2] = [
    &schema::INT64,
    &READ_LEVELS_OK_X_TOTAL_STRING,
];

pub(super) static READ_LEVELS_OK_X_TOTAL_STRING: Schema = Schema::enumeration(&["many"]);

pub(super) static READ_LEVELS_OUTPUT_X_LEVELS: Schema = Schema::array(
    &READ_LEVELS_OUTPUT_X_LEVELS_ITEM,
);

pub(super) static READ_LEVELS_OUTPUT_X_LEVELS_ITEM: Schema = Schema::integer(
        IntegerFormat::Int32,
    )
    .maximum(Number::Integer(100));

pub(super) static READ_LEVELS_OUTPUT_X_COUNTS: Schema = Schema::object(&[])
    .additional(&schema::INT64);

pub(super) static READ_LEVELS_OUTPUT_SET_COOKIE: Schema = Schema::array(&schema::STRING);
