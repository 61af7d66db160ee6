//! The schemas of the API "Invoices", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Property, Schema};
use counterpart_runtime::schema;

pub(super) static ADD_INVOICE_BODY: Schema = Schema::object(
    &ADD_INVOICE_BODY_PROPERTIES,
);

static ADD_INVOICE_BODY_PROPERTIES: [Property; 1] = [
    Property::required("number", &schema::STRING),
];

pub(super) static ADD_INVOICE_OK: Schema = Schema::object(&ADD_INVOICE_OK_PROPERTIES);

static ADD_INVOICE_OK_PROPERTIES: [Property; 1] = [
    Property::optional("seal", &schema::STRING),
];
