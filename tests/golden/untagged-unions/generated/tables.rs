//! The schemas of the API "Payments", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Property, Schema};
use counterpart_runtime::schema;

pub(super) static PAYMENT: Schema = Schema::object(&PAYMENT_PROPERTIES);

static PAYMENT_PROPERTIES: [Property; 4] = [
    Property::required("amount", &AMOUNT),
    Property::required("method", &METHOD),
    Property::optional("references", &PAYMENT_REFERENCES),
    Property::optional("payer", &PAYMENT_PAYER),
];

pub(super) static AMOUNT: Schema = Schema::one_of(&AMOUNT_VARIANTS);

static AMOUNT_VARIANTS: [&Schema; 2] = [&AMOUNT_VARIANT_0, &schema::INT64];

pub(super) static AMOUNT_VARIANT_0: Schema = Schema::string()
    .pattern("^[0-9]+\\.[0-9]{2}$");

pub(super) static METHOD: Schema = Schema::one_of(&METHOD_VARIANTS).exclusive();

static METHOD_VARIANTS: [&Schema; 3] = [&CARD_METHOD, &TRANSFER_METHOD, &METHOD_STRING];

pub(super) static CARD_METHOD: Schema = Schema::object(&CARD_METHOD_PROPERTIES).closed();

static CARD_METHOD_PROPERTIES: [Property; 1] = [
    Property::required("cardNumber", &schema::STRING),
];

pub(super) static TRANSFER_METHOD: Schema = Schema::object(&TRANSFER_METHOD_PROPERTIES);

static TRANSFER_METHOD_PROPERTIES: [Property; 2] = [
    Property::required("iban", &schema::STRING),
    Property::optional("reference", &schema::STRING),
];

pub(super) static PAYMENT_REFERENCES: Schema = Schema::one_of(
    &PAYMENT_REFERENCES_VARIANTS,
);

static PAYMENT_REFERENCES_VARIANTS: [&Schema; 2] = [
    &schema::STRING,
    &PAYMENT_REFERENCES_VARIANT_1,
];

pub(super) static PAYMENT_REFERENCES_VARIANT_1: Schema = Schema::array(&schema::STRING);

pub(super) static PAYMENT_PAYER: Schema = Schema::one_of(&PAYMENT_PAYER_VARIANTS)
    .exclusive();

static PAYMENT_PAYER_VARIANTS: [&Schema; 3] = [
    &PAYMENT_PAYER_WITH_EMAIL,
    &PAYMENT_PAYER_WITH_PHONE,
    &PAYMENT_PAYER_UNNAMED,
];

pub(super) static METHOD_STRING: Schema = Schema::enumeration(&["cash"]);

pub(super) static PAYMENT_PAYER_WITH_EMAIL: Schema = Schema::object(
    &PAYMENT_PAYER_WITH_EMAIL_PROPERTIES,
);

static PAYMENT_PAYER_WITH_EMAIL_PROPERTIES: [Property; 1] = [
    Property::required("email", &schema::STRING),
];

pub(super) static PAYMENT_PAYER_WITH_PHONE: Schema = Schema::object(
    &PAYMENT_PAYER_WITH_PHONE_PROPERTIES,
);

static PAYMENT_PAYER_WITH_PHONE_PROPERTIES: [Property; 2] = [
    Property::required("phone", &schema::STRING),
    Property::optional("name", &schema::STRING),
];

pub(super) static PAYMENT_PAYER_UNNAMED: Schema = Schema::object(
    &PAYMENT_PAYER_UNNAMED_PROPERTIES,
);

static PAYMENT_PAYER_UNNAMED_PROPERTIES: [Property; 1] = [
    Property::required("kind", &PAYMENT_PAYER_UNNAMED_KIND),
];

pub(super) static PAYMENT_PAYER_UNNAMED_KIND: Schema = Schema::enumeration(&["unnamed"]);
