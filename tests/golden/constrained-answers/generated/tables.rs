//! The schemas of the API "Tills", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{IntegerFormat, Number, Property, Schema};

pub(super) static TILL: Schema = Schema::object(&TILL_PROPERTIES);

static TILL_PROPERTIES: [Property; 2] = [
    Property::required("amount", &TILL_AMOUNT),
    Property::required("coins", &TILL_COINS),
];

pub(super) static TILL_AMOUNT: Schema = Schema::integer(IntegerFormat::Int64)
    .minimum(Number::Integer(0));

pub(super) static TILL_COINS: Schema = Schema::array(&TILL_COINS_ITEM);

pub(super) static TILL_COINS_ITEM: Schema = Schema::integer(IntegerFormat::Int64)
    .maximum(Number::Integer(200));

pub(super) static RECEIPT: Schema = Schema::object(&RECEIPT_PROPERTIES);

static RECEIPT_PROPERTIES: [Property; 1] = [Property::required("paid", &RECEIPT_PAID)];

pub(super) static RECEIPT_PAID: Schema = Schema::integer(IntegerFormat::Int64)
    .minimum(Number::Integer(1));

pub(super) static PROBLEM: Schema = Schema::object(&PROBLEM_PROPERTIES);

static PROBLEM_PROPERTIES: [Property; 1] = [
    Property::required("message", &PROBLEM_MESSAGE),
];

pub(super) static PROBLEM_MESSAGE: Schema = Schema::string().min_length(1);

pub(super) static GET_TILL_OUTPUT_X_REMAINING: Schema = Schema::integer(
        IntegerFormat::Int64,
    )
    .minimum(Number::Integer(0));

pub(super) static GET_LABEL_OK: Schema = Schema::string().max_length(8);

pub(super) static GET_SIZE_OK: Schema = Schema::integer(IntegerFormat::Int64)
    .minimum(Number::Integer(1));
