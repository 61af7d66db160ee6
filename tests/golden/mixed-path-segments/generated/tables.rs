//! The schemas of the API "Jobs", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{IntegerFormat, Number, Schema};

pub(super) static GET_WEATHER_FORMAT: Schema = Schema::enumeration(&["csv", "txt"]);

pub(super) static GET_REPORT_FROM: Schema = Schema::integer(IntegerFormat::Int32)
    .minimum(Number::Integer(0));

pub(super) static GET_REPORT_TO: Schema = Schema::integer(IntegerFormat::Int32)
    .minimum(Number::Integer(0));
