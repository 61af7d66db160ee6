//! What the Reports 1.0.0 says of each value, for the readers of the runtime.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Property, Schema};
use counterpart_runtime::schema;

pub(super) static REFUSAL: Schema = Schema::object(&REFUSAL_PROPERTIES);

static REFUSAL_PROPERTIES: [Property; 2] = [
    Property::required("status", &schema::INT32),
    Property::required("reason", &REFUSAL_REASON),
];

pub(super) static REFUSAL_REASON: Schema = Schema::string().min_length(1);
