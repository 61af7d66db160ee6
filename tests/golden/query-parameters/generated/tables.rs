//! The schemas of the API "Catalogue", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{IntegerFormat, Number, Schema};

pub(super) static SEARCH_BOOKS_SORT: Schema = Schema::enumeration(
    &["title", "price", "-price"],
);

pub(super) static SEARCH_BOOKS_Q: Schema = Schema::string()
    .min_length(1)
    .max_length(200);

pub(super) static SEARCH_BOOKS_YEAR: Schema = Schema::integer(IntegerFormat::Int64)
    .minimum(Number::Integer(1450));

pub(super) static SEARCH_BOOKS_MAX_PRICE: Schema = Schema::number()
    .exclusive_minimum(Number::Float(0.0));

pub(super) static SEARCH_BOOKS_PAGE_SIZE: Schema = Schema::integer(IntegerFormat::Int32)
    .minimum(Number::Integer(1))
    .maximum(Number::Integer(100));
