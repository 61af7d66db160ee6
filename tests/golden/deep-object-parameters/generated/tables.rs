//! The schemas of the API "Register", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Format, IntegerFormat, Number, Property, Schema};
use counterpart_runtime::schema;

pub(super) static FILTER: Schema = Schema::object(&FILTER_PROPERTIES).closed();

static FILTER_PROPERTIES: [Property; 5] = [
    Property::required("owner", &schema::STRING),
    Property::optional("tag", &FILTER_TAG),
    Property::optional("created", &PERIOD),
    Property::optional("open", &schema::BOOLEAN),
    Property::optional("not", &FILTER),
];

pub(super) static FILTER_TAG: Schema = Schema::array(&FILTER_TAG_ITEM).max_items(3);

pub(super) static FILTER_TAG_ITEM: Schema = Schema::string().min_length(2);

pub(super) static PERIOD: Schema = Schema::object(&PERIOD_PROPERTIES);

static PERIOD_PROPERTIES: [Property; 2] = [
    Property::optional("from", &PERIOD_FROM),
    Property::optional("to", &PERIOD_TO),
];

pub(super) static PERIOD_FROM: Schema = Schema::string().format(Format::DateTime);

pub(super) static PERIOD_TO: Schema = Schema::string().format(Format::DateTime);

pub(super) static FIND_ENTRIES_PAGE: Schema = Schema::object(
    &FIND_ENTRIES_PAGE_PROPERTIES,
);

static FIND_ENTRIES_PAGE_PROPERTIES: [Property; 1] = [
    Property::optional("size", &FIND_ENTRIES_PAGE_SIZE),
];

pub(super) static FIND_ENTRIES_PAGE_SIZE: Schema = Schema::integer(IntegerFormat::Int32)
    .maximum(Number::Integer(100));

pub(super) static FIND_ENTRIES_METADATA: Schema = Schema::object(&[])
    .additional(&FIND_ENTRIES_METADATA_VALUE)
    .max_properties(3);

pub(super) static FIND_ENTRIES_METADATA_VALUE: Schema = Schema::string().min_length(1);
