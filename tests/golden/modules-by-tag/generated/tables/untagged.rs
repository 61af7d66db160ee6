//! The schemas of the API "Observatory", version 1.0.0, as the readers of the runtime take them: the part of the operations without a tag.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Number, Schema};

pub(in super::super) static GET_WEATHER_OK: Schema = Schema::number()
    .minimum(Number::Float(0.0))
    .maximum(Number::Float(1.0));
