//! The schemas of the API "Vehicles", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{IntegerFormat, Number, Property, Schema};
use counterpart_runtime::schema;

pub(super) static VEHICLE: Schema = Schema::object(&VEHICLE_PROPERTIES);

static VEHICLE_PROPERTIES: [Property; 2] = [
    Property::required("wheels", &VEHICLE_WHEELS),
    Property::optional("colour", &schema::STRING),
];

pub(super) static VEHICLE_WHEELS: Schema = Schema::integer(IntegerFormat::Int64)
    .minimum(Number::Integer(1));

pub(super) static CAR: Schema = Schema::object(&CAR_PROPERTIES);

static CAR_PROPERTIES: [Property; 4] = [
    Property::required("wheels", &CAR_WHEELS),
    Property::required("colour", &schema::STRING),
    Property::required("doors", &CAR_DOORS),
    Property::optional("trailer", &VEHICLE),
];

pub(super) static CAR_WHEELS: Schema = Schema::integer(IntegerFormat::Int64)
    .minimum(Number::Integer(1))
    .maximum(Number::Integer(6));

pub(super) static CAR_DOORS: Schema = Schema::integer(IntegerFormat::Int64)
    .maximum(Number::Integer(5));

pub(super) static ADD_CAR_OK: Schema = Schema::object(&ADD_CAR_OK_PROPERTIES);

static ADD_CAR_OK_PROPERTIES: [Property; 5] = [
    Property::required("wheels", &ADD_CAR_OK_WHEELS),
    Property::required("colour", &schema::STRING),
    Property::required("doors", &ADD_CAR_OK_DOORS),
    Property::optional("trailer", &VEHICLE),
    Property::required("id", &schema::INT64),
];

pub(super) static ADD_CAR_OK_WHEELS: Schema = Schema::integer(IntegerFormat::Int64)
    .minimum(Number::Integer(1))
    .maximum(Number::Integer(6));

pub(super) static ADD_CAR_OK_DOORS: Schema = Schema::integer(IntegerFormat::Int64)
    .maximum(Number::Integer(5));
