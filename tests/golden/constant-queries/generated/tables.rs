//! The schemas of the API "Aviary", version 1, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{IntegerFormat, Number, Schema};
use counterpart_runtime::schema;

pub(super) static GET_REST_BIRDS_LIST_JSON_PAGE: Schema = Schema::integer(
        IntegerFormat::Int64,
    )
    .minimum(Number::Integer(1));

pub(super) static GET_REST_BIRDS_LIST_JSON_OK: Schema = Schema::array(&schema::STRING);

pub(super) static RENAME_ALL_BODY: Schema = Schema::string().min_length(1);
