//! The schemas of the API "Jobs", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Property, Schema};
use counterpart_runtime::schema;

pub(super) static PROBLEM: Schema = Schema::object(&PROBLEM_PROPERTIES);

static PROBLEM_PROPERTIES: [Property; 1] = [
    Property::required("title", &schema::STRING),
];
