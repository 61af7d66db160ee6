//! The schemas of the API "Reports", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Property, Schema};
use counterpart_runtime::schema;

pub(super) static REPORT: Schema = Schema::object(&REPORT_PROPERTIES);

static REPORT_PROPERTIES: [Property; 1] = [Property::required("total", &schema::INT64)];

pub(super) static PROBLEM: Schema = Schema::object(&PROBLEM_PROPERTIES);

static PROBLEM_PROPERTIES: [Property; 1] = [
    Property::required("title", &schema::STRING),
];
