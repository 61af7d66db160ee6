//! The schemas of the API "Kiosk", version 1.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{IntegerFormat, Number, Property, Schema};
use counterpart_runtime::schema;

pub(super) static PAPER: Schema = Schema::object(&PAPER_PROPERTIES).closed();

static PAPER_PROPERTIES: [Property; 11] = [
    Property::required("title", &schema::STRING),
    Property::optional("issue", &PAPER_ISSUE),
    Property::optional("code", &schema::STRING),
    Property::optional("pages", &schema::INT64),
    Property::optional("printed", &schema::STRING),
    Property::optional("owner", &PAPER_OWNER),
    Property::optional("extra", &PAPER_EXTRA),
    Property::optional("any", &schema::ANY),
    Property::optional("subtitle", &PAPER_SUBTITLE),
    Property::optional("editions", &PAPER_EDITIONS),
    Property::optional("sizes", &PAPER_SIZES),
];

pub(super) static PAPER_ISSUE: Schema = Schema::integer(IntegerFormat::Int64)
    .exclusive_minimum(Number::Integer(1))
    .nullable();

pub(super) static PAPER_OWNER: Schema = Schema::string().nullable();

pub(super) static PAPER_EXTRA: Schema = Schema::object(&[]).additional(&schema::ANY);

pub(super) static PAPER_SUBTITLE: Schema = Schema::string().nullable();

pub(super) static PAPER_EDITIONS: Schema = Schema::array(&schema::INT64);

pub(super) static PAPER_SIZES: Schema = Schema::array(&schema::ANY);

pub(super) static PAPER_OPERATION_SORT: Schema = Schema::array(&schema::STRING);

pub(super) static LIST_STANDS_OK: Schema = Schema::array(&schema::STRING);
