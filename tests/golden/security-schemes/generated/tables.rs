//! The schemas of the API "The "Gate"", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Property, Schema};
use counterpart_runtime::schema;

pub(super) static BY_CERTIFICATE_AND_KEY_BODY: Schema = Schema::object(
    &BY_CERTIFICATE_AND_KEY_BODY_PROPERTIES,
);

static BY_CERTIFICATE_AND_KEY_BODY_PROPERTIES: [Property; 1] = [
    Property::optional("note", &schema::STRING),
];
