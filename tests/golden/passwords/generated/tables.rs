//! The schemas of the API "Door", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Property, Schema};
use counterpart_runtime::schema;

pub(super) static SECRET: Schema = Schema::string().min_length(4);

pub(super) static KEY: Schema = Schema::object(&KEY_PROPERTIES);

static KEY_PROPERTIES: [Property; 4] = [
    Property::required("owner", &schema::STRING),
    Property::required("password", &schema::STRING),
    Property::optional("previous", &KEY_PREVIOUS),
    Property::optional("hint", &schema::STRING),
];

pub(super) static KEY_PREVIOUS: Schema = Schema::array(&SECRET);
