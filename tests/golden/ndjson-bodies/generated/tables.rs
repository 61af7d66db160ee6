//! The schemas of the API "Measurements", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Number, Property, Schema};
use counterpart_runtime::schema;

pub(super) static MEASUREMENT: Schema = Schema::object(&MEASUREMENT_PROPERTIES);

static MEASUREMENT_PROPERTIES: [Property; 2] = [
    Property::required("sensor", &MEASUREMENT_SENSOR),
    Property::required("value", &MEASUREMENT_VALUE),
];

pub(super) static MEASUREMENT_SENSOR: Schema = Schema::string().min_length(1);

pub(super) static MEASUREMENT_VALUE: Schema = Schema::number()
    .maximum(Number::Float(1000.0));

pub(super) static FAULT: Schema = Schema::object(&FAULT_PROPERTIES);

static FAULT_PROPERTIES: [Property; 1] = [
    Property::required("message", &schema::STRING),
];

pub(super) static PUT_LABELS_BODY: Schema = Schema::string().min_length(1);
