//! The schemas of the API "Locker", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::Schema;
use counterpart_runtime::schema;

pub(super) static THING_CONTENT_ENCODING: Schema = Schema::enumeration(&["gzip", "br"]);

pub(super) static LIST_THINGS_OUTPUT_BODY: Schema = Schema::array(&schema::STRING);
