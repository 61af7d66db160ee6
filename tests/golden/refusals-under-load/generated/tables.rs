//! The schemas of the API "Reports", version 1.0.0, as the readers of the runtime take them.
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

pub(super) static OVERLOAD: Schema = Schema::reference(&REFUSAL);
