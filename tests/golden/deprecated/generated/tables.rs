//! The schemas of the API "Attic", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Property, Schema};
use counterpart_runtime::schema;

pub(super) static BOX_SCHEMA: Schema = Schema::object(&BOX_SCHEMA_PROPERTIES);

static BOX_SCHEMA_PROPERTIES: [Property; 4] = [
    Property::required("label", &schema::STRING),
    Property::required("colour", &schema::STRING),
    Property::optional("size", &schema::INT64),
    Property::optional("lid", &LID),
];

pub(super) static LID: Schema = Schema::object(&LID_PROPERTIES);

static LID_PROPERTIES: [Property; 1] = [Property::required("heavy", &schema::BOOLEAN)];
