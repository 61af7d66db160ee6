//! The schemas of the API "Warehouse", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{IntegerFormat, Number, Property, Schema};
use counterpart_runtime::schema;

pub(super) static SIZE: Schema = Schema::object(&SIZE_PROPERTIES);

static SIZE_PROPERTIES: [Property; 3] = [
    Property::required("width", &SIZE_WIDTH),
    Property::optional("height", &SIZE_HEIGHT),
    Property::optional("unit", &SIZE_UNIT).or("\"cm\""),
];

pub(super) static SIZE_WIDTH: Schema = Schema::integer(IntegerFormat::Int32)
    .minimum(Number::Integer(1));

pub(super) static SIZE_HEIGHT: Schema = Schema::integer(IntegerFormat::Int32)
    .minimum(Number::Integer(1));

pub(super) static PLACE: Schema = Schema::object(&PLACE_PROPERTIES).closed();

static PLACE_PROPERTIES: [Property; 2] = [
    Property::required("hall", &PLACE_HALL),
    Property::optional("shelf", &PLACE_SHELF),
];

pub(super) static PLACE_HALL: Schema = Schema::string().min_length(1);

pub(super) static PLACE_SHELF: Schema = Schema::integer(IntegerFormat::Int32).nullable();

pub(super) static RANGE: Schema = Schema::object(&RANGE_PROPERTIES);

static RANGE_PROPERTIES: [Property; 2] = [
    Property::optional("from", &schema::NUMBER),
    Property::optional("to", &schema::NUMBER),
];

pub(super) static SIZE_UNIT: Schema = Schema::enumeration(&["cm", "inch"]);

pub(super) static READ_DEFAULTS_RANGE: Schema = Schema::object(
    &READ_DEFAULTS_RANGE_PROPERTIES,
);

static READ_DEFAULTS_RANGE_PROPERTIES: [Property; 2] = [
    Property::optional("from", &schema::INT32),
    Property::optional("to", &schema::INT32),
];

pub(super) static FIND_ITEMS_X_STOCK: Schema = Schema::object(&[])
    .additional(&schema::INT32);

pub(super) static FIND_LABELS_LABELS: Schema = Schema::object(&[])
    .additional(&schema::STRING);
