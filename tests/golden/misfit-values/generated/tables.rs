//! The schemas of the API "Image API", version 2, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{IntegerFormat, Number, Schema};
use counterpart_runtime::schema;

pub(super) static GET_IMAGE_SIZE: Schema = Schema::enumeration(&["64", "128", "full"]);

pub(super) static GET_IMAGE_QUALITY: Schema = Schema::integer(IntegerFormat::Int64)
    .minimum(Number::Integer(1))
    .maximum(Number::Integer(100));

pub(super) static GET_IMAGE_ROTATION: Schema = Schema::integer(IntegerFormat::Int64)
    .maximum(Number::Integer(360));

pub(super) static GET_IMAGE_FILTERS: Schema = Schema::array(&schema::STRING);
