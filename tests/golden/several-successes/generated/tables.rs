//! The schemas of the API "Documents", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Property, Schema};
use counterpart_runtime::schema;

pub(super) static DOCUMENT: Schema = Schema::object(&DOCUMENT_PROPERTIES);

static DOCUMENT_PROPERTIES: [Property; 1] = [
    Property::required("text", &schema::STRING),
];
