//! What the Files 1.0.0 says of each value, for the readers of the runtime.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{IntegerFormat, Number, Schema};

pub(super) static BUSY_RESPONSE_RETRY_AFTER: Schema = Schema::integer(
        IntegerFormat::Int32,
    )
    .minimum(Number::Integer(0));
