//! The schemas of the API "Settings", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Property, Schema};
use counterpart_runtime::schema;

pub(super) static SETTINGS: Schema = Schema::object(&SETTINGS_PROPERTIES);

static SETTINGS_PROPERTIES: [Property; 6] = [
    Property::required("limits", &LIMITS),
    Property::required("labels", &LABELS),
    Property::required("extras", &EXTRAS),
    Property::required("strict", &STRICT),
    Property::required("open", &OPEN),
    Property::required("anything", &schema::ANY),
];

pub(super) static LIMITS: Schema = Schema::object(&LIMITS_PROPERTIES)
    .additional(&schema::INT64);

static LIMITS_PROPERTIES: [Property; 2] = [
    Property::required("total", &schema::INT64),
    Property::optional("additionalProperties", &schema::STRING),
];

pub(super) static LABELS: Schema = Schema::object(&[]).additional(&LABELS_VALUE);

pub(super) static LABELS_VALUE: Schema = Schema::string().nullable();

pub(super) static EXTRAS: Schema = Schema::object(&EXTRAS_PROPERTIES)
    .additional(&schema::ANY);

static EXTRAS_PROPERTIES: [Property; 1] = [Property::optional("note", &schema::STRING)];

pub(super) static STRICT: Schema = Schema::object(&STRICT_PROPERTIES).closed();

static STRICT_PROPERTIES: [Property; 1] = [Property::optional("name", &schema::STRING)];

pub(super) static OPEN: Schema = Schema::object(&OPEN_PROPERTIES);

static OPEN_PROPERTIES: [Property; 1] = [Property::optional("name", &schema::STRING)];
