//! The schemas of the API "Printer", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{IntegerFormat, Number, Property, Schema};
use counterpart_runtime::schema;

pub(super) static JOB: Schema = Schema::object(&JOB_PROPERTIES);

static JOB_PROPERTIES: [Property; 2] = [
    Property::required("document", &schema::STRING),
    Property::required("callbackUrl", &schema::STRING),
];

pub(super) static RECEIPT: Schema = Schema::object(&RECEIPT_PROPERTIES);

static RECEIPT_PROPERTIES: [Property; 1] = [Property::required("pages", &RECEIPT_PAGES)];

pub(super) static RECEIPT_PAGES: Schema = Schema::integer(IntegerFormat::Int32)
    .minimum(Number::Integer(1));
