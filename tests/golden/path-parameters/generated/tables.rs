//! The schemas of the API "Calendar", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Format, IntegerFormat, Number, Schema};

pub(super) static GET_COLOUR_COLOUR: Schema = Schema::enumeration(&["red", "dark blue"]);

pub(super) static GET_EVENT_CALENDAR_ID: Schema = Schema::string().format(Format::Uuid);

pub(super) static GET_EVENT_DAY: Schema = Schema::string().format(Format::Date);

pub(super) static GET_EVENT_EVENT_NUMBER: Schema = Schema::integer(IntegerFormat::Int32)
    .minimum(Number::Integer(1));

pub(super) static DELETE_EVENT_CALENDAR_ID: Schema = Schema::string()
    .format(Format::Uuid);

pub(super) static DELETE_EVENT_DAY: Schema = Schema::string().format(Format::Date);

pub(super) static DELETE_EVENT_EVENT_NUMBER: Schema = Schema::integer(
        IntegerFormat::Int32,
    )
    .minimum(Number::Integer(1));
