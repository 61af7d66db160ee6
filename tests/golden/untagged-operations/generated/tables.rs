//! What the Mixed 1.0.0 says of each value, for the readers of the runtime.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Property, Schema};
use counterpart_runtime::schema;

pub(super) static ORDER: Schema = Schema::object(&ORDER_PROPERTIES);

static ORDER_PROPERTIES: [Property; 1] = [Property::optional("number", &schema::INT64)];
