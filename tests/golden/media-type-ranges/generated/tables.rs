//! The schemas of the API "Attachments", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Property, Schema};
use counterpart_runtime::schema;

pub(super) static ADD_NOTE_BODY: Schema = Schema::object(&ADD_NOTE_BODY_PROPERTIES);

static ADD_NOTE_BODY_PROPERTIES: [Property; 1] = [
    Property::required("text", &schema::STRING),
];
