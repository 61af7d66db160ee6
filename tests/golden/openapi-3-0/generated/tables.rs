//! The schemas of the API "Old stock", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Number, Property, Schema};
use counterpart_runtime::schema;

pub(super) static ITEM: Schema = Schema::object(&ITEM_PROPERTIES);

static ITEM_PROPERTIES: [Property; 5] = [
    Property::required("name", &schema::STRING),
    Property::required("note", &ITEM_NOTE),
    Property::optional("weight", &ITEM_WEIGHT),
    Property::optional("state", &ITEM_STATE),
    Property::optional("shelf", &ITEM_SHELF),
];

pub(super) static ITEM_NOTE: Schema = Schema::string().nullable();

pub(super) static ITEM_WEIGHT: Schema = Schema::number()
    .exclusive_minimum(Number::Float(0.0))
    .maximum(Number::Float(100.0));

pub(super) static ITEM_SHELF: Schema = Schema::reference(&SHELF).nullable();

pub(super) static SHELF: Schema = Schema::object(&SHELF_PROPERTIES);

static SHELF_PROPERTIES: [Property; 1] = [Property::required("number", &schema::INT64)];

pub(super) static ITEM_STATE: Schema = Schema::enumeration(&["new", "used"]).nullable();
