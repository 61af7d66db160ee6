//! The schemas of the API "Catalogue", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::Schema;
use counterpart_runtime::schema;

pub(super) static BINDING: Schema = Schema::enumeration(&["hardcover", "paperback"]);

pub(super) static LIST_BOOKS_AUTHOR: Schema = Schema::array(&LIST_BOOKS_AUTHOR_ITEM)
    .max_items(5);

pub(super) static LIST_BOOKS_AUTHOR_ITEM: Schema = Schema::string().min_length(1);

pub(super) static LIST_BOOKS_YEAR: Schema = Schema::array(&schema::INT32).min_items(1);

pub(super) static LIST_BOOKS_SHELF: Schema = Schema::array(&schema::STRING)
    .unique_items();

pub(super) static LIST_BOOKS_BINDING: Schema = Schema::array(&BINDING);
