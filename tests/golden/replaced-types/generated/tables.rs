//! The schemas of the API "Price list", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{IntegerFormat, Number, Property, Schema};

pub(super) static PRICE: Schema = Schema::object(&PRICE_PROPERTIES);

static PRICE_PROPERTIES: [Property; 2] = [
    Property::required("cents", &PRICE_CENTS),
    Property::required("currency", &PRICE_CURRENCY),
];

pub(super) static PRICE_CENTS: Schema = Schema::integer(IntegerFormat::Int64)
    .minimum(Number::Integer(0));

pub(super) static PRICE_CURRENCY: Schema = Schema::string().min_length(3).max_length(3);

pub(super) static AGE: Schema = Schema::integer(IntegerFormat::Uint8)
    .minimum(Number::Integer(18));

pub(super) static LIST_PRICES_OK: Schema = Schema::object(&[]).additional(&PRICE);

pub(super) static SET_PRICES_BODY: Schema = Schema::array(&PRICE);
