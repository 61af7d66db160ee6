//! The schemas of the API "Archive", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{IntegerFormat, Number, Property, Schema};
use counterpart_runtime::schema;

pub(super) static FONT: Schema = Schema::object(&FONT_PROPERTIES);

static FONT_PROPERTIES: [Property; 2] = [
    Property::optional("family", &schema::STRING),
    Property::optional("size", &schema::INT32),
];

pub(super) static FIND_LETTERS_KIND_ITEM: Schema = Schema::enumeration(
    &["letter", "card", "parcel"],
);

pub(super) static FIND_LETTERS_READER_ITEM: Schema = Schema::one_of(
    &FIND_LETTERS_READER_ITEM_VARIANTS,
);

static FIND_LETTERS_READER_ITEM_VARIANTS: [&Schema; 2] = [
    &schema::INT64,
    &schema::STRING,
];

pub(super) static FIND_LETTERS_FILE: Schema = Schema::array(&schema::STRING);

pub(super) static FIND_LETTERS_LIMIT: Schema = Schema::integer(IntegerFormat::Int32)
    .minimum(Number::Integer(1));

pub(super) static FIND_LETTERS_AFTER: Schema = Schema::integer(IntegerFormat::Int64)
    .nullable();

pub(super) static FIND_LETTERS_SENDER: Schema = Schema::string().nullable();

pub(super) static FIND_LETTERS_KIND: Schema = Schema::array(&FIND_LETTERS_KIND_ITEM);

pub(super) static FIND_LETTERS_READER: Schema = Schema::array(&FIND_LETTERS_READER_ITEM);

pub(super) static FIND_LETTERS_SHEET: Schema = Schema::array(&schema::INT32);

pub(super) static FIND_LETTERS_THEME: Schema = Schema::array(&schema::STRING);

pub(super) static FIND_LETTERS_VISIT: Schema = Schema::array(&schema::STRING);
