//! The schemas of the API "Ledger", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{IntegerFormat, Number, Schema};
use counterpart_runtime::schema;

pub(super) static ORDER: Schema = Schema::enumeration(&["newest-first", "oldest-first"]);

pub(super) static LIST_ENTRIES_X_LEDGER: Schema = Schema::string().min_length(1);

pub(super) static LIST_ENTRIES_X_PAGE_SIZE: Schema = Schema::integer(
        IntegerFormat::Int32,
    )
    .minimum(Number::Integer(1))
    .maximum(Number::Integer(100));

pub(super) static LIST_ENTRIES_X_ACCOUNTS: Schema = Schema::array(&schema::STRING);
