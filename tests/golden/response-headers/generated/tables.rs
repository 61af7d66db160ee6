//! The schemas of the API "Files", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{IntegerFormat, Number, Schema};

pub(super) static BUSY_RESPONSE_RETRY_AFTER: Schema = Schema::integer(
        IntegerFormat::Int32,
    )
    .minimum(Number::Integer(0));
