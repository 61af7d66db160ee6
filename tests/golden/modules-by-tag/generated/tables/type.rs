//! The schemas of the API "Observatory", version 1.0.0, as the readers of the runtime take them: the part of the tag `type`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{IntegerFormat, Number, Property, Schema};
use super::MOUNT_NAME;

pub(in super::super) static MOUNT: Schema = Schema::object(&MOUNT_PROPERTIES);

static MOUNT_PROPERTIES: [Property; 2] = [
    Property::required("name", &MOUNT_NAME),
    Property::required("axes", &MOUNT_AXES),
];

pub(in super::super) static MOUNT_AXES: Schema = Schema::integer(IntegerFormat::Int64)
    .minimum(Number::Integer(1))
    .maximum(Number::Integer(3));
