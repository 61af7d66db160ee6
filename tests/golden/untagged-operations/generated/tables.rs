//! The schemas of the API "Mixed", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Property, Schema};
use counterpart_runtime::schema;

pub(super) static ORDER: Schema = Schema::object(&ORDER_PROPERTIES);

static ORDER_PROPERTIES: [Property; 1] = [Property::optional("number", &schema::INT64)];
