//! The schemas of the API "Locks", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{IntegerFormat, Number, Property, Schema};

pub(super) static LOCK_OPTIONS: Schema = Schema::object(&LOCK_OPTIONS_PROPERTIES);

static LOCK_OPTIONS_PROPERTIES: [Property; 1] = [
    Property::optional("seconds", &LOCK_OPTIONS_SECONDS),
];

pub(super) static LOCK_OPTIONS_SECONDS: Schema = Schema::integer(IntegerFormat::Int32)
    .minimum(Number::Integer(1));
