//! The schemas of the API "Shop", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Property, Schema};
use counterpart_runtime::schema;

pub(super) static ORDER: Schema = Schema::object(&ORDER_PROPERTIES);

static ORDER_PROPERTIES: [Property; 6] = [
    Property::required("total", &MONEY),
    Property::required("buyer", &BUYER),
    Property::optional("channel", &CHANNEL),
    Property::optional("tip", &ORDER_TIP),
    Property::optional("instalments", &ORDER_INSTALMENTS),
    Property::optional("fees", &ORDER_FEES),
];

pub(super) static ORDER_TIP: Schema = Schema::reference(&MONEY).nullable();

pub(super) static ORDER_INSTALMENTS: Schema = Schema::array(&MONEY).max_items(12);

pub(super) static ORDER_FEES: Schema = Schema::object(&[]).additional(&MONEY);

pub(super) static MONEY: Schema = Schema::object(&MONEY_PROPERTIES);

static MONEY_PROPERTIES: [Property; 2] = [
    Property::required("amount", &MONEY_AMOUNT),
    Property::required("currency", &MONEY_CURRENCY),
];

pub(super) static MONEY_AMOUNT: Schema = Schema::string().pattern("^[0-9]+\\.[0-9]{2}$");

pub(super) static MONEY_CURRENCY: Schema = Schema::string().min_length(3).max_length(3);

pub(super) static BUYER: Schema = Schema::object(&BUYER_PROPERTIES);

static BUYER_PROPERTIES: [Property; 2] = [
    Property::required("name", &schema::STRING),
    Property::optional("address", &BUYER_ADDRESS),
];

pub(super) static CHANNEL: Schema = Schema::enumeration(&["web", "phone"]);

pub(super) static REFUND: Schema = Schema::one_of(&REFUND_VARIANTS);

static REFUND_VARIANTS: [&Schema; 2] = [&MONEY, &REFUND_STRING];

pub(super) static BUYER_ADDRESS: Schema = Schema::object(&BUYER_ADDRESS_PROPERTIES);

static BUYER_ADDRESS_PROPERTIES: [Property; 1] = [
    Property::optional("city", &schema::STRING),
];

pub(super) static REFUND_STRING: Schema = Schema::enumeration(&["everything"]);
