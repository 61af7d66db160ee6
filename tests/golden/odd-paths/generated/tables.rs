//! The schemas of the API "Archive", version 3, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::Schema;
use counterpart_runtime::schema;

pub(super) static LIST_TILES_OK: Schema = Schema::array(&schema::STRING);
