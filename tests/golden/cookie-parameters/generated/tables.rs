//! The schemas of the API "Preferences", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{IntegerFormat, Number, Schema};

pub(super) static GET_THEME_SESSION: Schema = Schema::string().min_length(8);

pub(super) static GET_THEME_FONT_SIZE: Schema = Schema::integer(IntegerFormat::Int32)
    .minimum(Number::Integer(6))
    .maximum(Number::Integer(72));
