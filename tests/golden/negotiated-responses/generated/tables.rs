//! The schemas of the API "Charts", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Property, Schema};
use counterpart_runtime::schema;

pub(super) static CHART: Schema = Schema::object(&CHART_PROPERTIES);

static CHART_PROPERTIES: [Property; 1] = [Property::required("points", &CHART_POINTS)];

pub(super) static CHART_POINTS: Schema = Schema::array(&schema::NUMBER);

pub(super) static PROBLEM: Schema = Schema::object(&PROBLEM_PROPERTIES);

static PROBLEM_PROPERTIES: [Property; 1] = [
    Property::required("title", &schema::STRING),
];
