//! What the The "Gate" 1.0.0 says of each value, for the readers of the runtime.
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
