//! The schemas of the API "Prints", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Format, IntegerFormat, Number, Property, Schema};
use counterpart_runtime::schema;

pub(super) static PRINT: Schema = Schema::object(&PRINT_PROPERTIES);

static PRINT_PROPERTIES: [Property; 13] = [
    Property::required("picture", &schema::STRING),
    Property::optional("framed", &schema::BOOLEAN).or("false"),
    Property::optional("copies", &PRINT_COPIES).or("1"),
    Property::optional("scale", &schema::NUMBER).or("1.5"),
    Property::optional("title", &PRINT_TITLE).or("\"an \\\"untitled\\\" one\""),
    Property::optional("paper", &PAPER).or("\"matt\""),
    Property::optional("due", &PRINT_DUE).or("\"2030-01-31\""),
    Property::optional("tags", &PRINT_TAGS).or("[\"plain\"]"),
    Property::optional("labels", &PRINT_LABELS).or("{\"a\":1}"),
    Property::optional("note", &PRINT_NOTE).or("\"none\""),
    Property::optional("remark", &PRINT_REMARK),
    Property::optional("frame", &FRAME),
    Property::optional("twin", &PRINT),
];

pub(super) static PRINT_COPIES: Schema = Schema::integer(IntegerFormat::Int32)
    .minimum(Number::Integer(1));

pub(super) static PRINT_TITLE: Schema = Schema::string().max_length(20);

pub(super) static PRINT_DUE: Schema = Schema::string().format(Format::Date);

pub(super) static PRINT_TAGS: Schema = Schema::array(&schema::STRING);

pub(super) static PRINT_LABELS: Schema = Schema::object(&[]).additional(&schema::INT64);

pub(super) static PRINT_NOTE: Schema = Schema::string().nullable();

pub(super) static PRINT_REMARK: Schema = Schema::string().nullable();

pub(super) static PAPER: Schema = Schema::enumeration(&["matt", "glossy"]);

pub(super) static FRAME: Schema = Schema::object(&FRAME_PROPERTIES);

static FRAME_PROPERTIES: [Property; 2] = [
    Property::optional("width", &schema::INT64).or("3"),
    Property::optional("colour", &schema::STRING).or("\"black\""),
];
