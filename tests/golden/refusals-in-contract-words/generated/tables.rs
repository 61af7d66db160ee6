//! The schemas of the API "Customers in regions", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Format, IntegerFormat, Number, Property, Schema};
use counterpart_runtime::schema;

pub(super) static CREATE_CUSTOMER_REQUEST: Schema = Schema::object(
    &CREATE_CUSTOMER_REQUEST_PROPERTIES,
);

static CREATE_CUSTOMER_REQUEST_PROPERTIES: [Property; 1] = [
    Property::required("customer", &CUSTOMER),
];

pub(super) static CUSTOMER: Schema = Schema::object(&CUSTOMER_PROPERTIES);

static CUSTOMER_PROPERTIES: [Property; 17] = [
    Property::required("email", &CUSTOMER_EMAIL),
    Property::required("name", &CUSTOMER_NAME),
    Property::required("externalId", &CUSTOMER_EXTERNAL_ID),
    Property::optional("archived", &schema::BOOLEAN).or("false"),
    Property::optional("userId", &CUSTOMER_USER_ID),
    Property::optional("age", &CUSTOMER_AGE),
    Property::optional("balance", &schema::INT64),
    Property::optional("discount", &CUSTOMER_DISCOUNT),
    Property::optional("plan", &CUSTOMER_PLAN),
    Property::optional("born", &CUSTOMER_BORN),
    Property::optional("seenAt", &CUSTOMER_SEEN_AT),
    Property::optional("key", &CUSTOMER_KEY),
    Property::optional("tags", &CUSTOMER_TAGS),
    Property::optional("notes", &CUSTOMER_NOTES),
    Property::optional("address", &ADDRESS),
    Property::optional("way", &WAY),
    Property::optional("parent", &CUSTOMER),
];

pub(super) static CUSTOMER_EMAIL: Schema = Schema::string()
    .min_length(3)
    .max_length(60)
    .pattern("@");

pub(super) static CUSTOMER_NAME: Schema = Schema::string().min_length(1).max_length(100);

pub(super) static CUSTOMER_EXTERNAL_ID: Schema = Schema::string()
    .pattern("^[A-Za-z0-9_-]+$");

pub(super) static CUSTOMER_USER_ID: Schema = Schema::string().nullable();

pub(super) static CUSTOMER_AGE: Schema = Schema::integer(IntegerFormat::Int32)
    .minimum(Number::Integer(0))
    .maximum(Number::Integer(150));

pub(super) static CUSTOMER_DISCOUNT: Schema = Schema::number()
    .minimum(Number::Float(0.0))
    .exclusive_maximum(Number::Float(1.0))
    .multiple_of(Number::Float(0.05));

pub(super) static CUSTOMER_BORN: Schema = Schema::string().format(Format::Date);

pub(super) static CUSTOMER_SEEN_AT: Schema = Schema::string().format(Format::DateTime);

pub(super) static CUSTOMER_KEY: Schema = Schema::string().format(Format::Uuid);

pub(super) static CUSTOMER_TAGS: Schema = Schema::array(&CUSTOMER_TAGS_ITEM)
    .max_items(3)
    .unique_items();

pub(super) static CUSTOMER_TAGS_ITEM: Schema = Schema::string().min_length(2);

pub(super) static CUSTOMER_NOTES: Schema = Schema::object(&[])
    .additional(&CUSTOMER_NOTES_VALUE)
    .max_properties(2);

pub(super) static CUSTOMER_NOTES_VALUE: Schema = Schema::string().max_length(5);

pub(super) static ADDRESS: Schema = Schema::object(&ADDRESS_PROPERTIES).closed();

static ADDRESS_PROPERTIES: [Property; 2] = [
    Property::required("city", &ADDRESS_CITY),
    Property::optional("zip", &ADDRESS_ZIP),
];

pub(super) static ADDRESS_CITY: Schema = Schema::string().min_length(1);

pub(super) static ADDRESS_ZIP: Schema = Schema::string().pattern("^\\d{5}$");

pub(super) static WAY: Schema = Schema::one_of(&WAY_VARIANTS).exclusive();

static WAY_VARIANTS: [&Schema; 2] = [&WAY_PHONE, &WAY_STREET];

pub(super) static BAD_REQUEST_ERROR: Schema = Schema::object(
        &BAD_REQUEST_ERROR_PROPERTIES,
    )
    .closed();

static BAD_REQUEST_ERROR_PROPERTIES: [Property; 3] = [
    Property::required("code", &BAD_REQUEST_ERROR_CODE),
    Property::required("message", &BAD_REQUEST_ERROR_MESSAGE),
    Property::optional("issues", &BAD_REQUEST_ERROR_ISSUES),
];

pub(super) static BAD_REQUEST_ERROR_MESSAGE: Schema = Schema::string().min_length(1);

pub(super) static BAD_REQUEST_ERROR_ISSUES: Schema = Schema::array(&ISSUE);

pub(super) static ISSUE: Schema = Schema::object(&ISSUE_PROPERTIES);

static ISSUE_PROPERTIES: [Property; 1] = [
    Property::required("message", &schema::STRING),
];

pub(super) static UNAUTHORIZED_ERROR: Schema = Schema::object(
        &UNAUTHORIZED_ERROR_PROPERTIES,
    )
    .closed();

static UNAUTHORIZED_ERROR_PROPERTIES: [Property; 2] = [
    Property::required("code", &UNAUTHORIZED_ERROR_CODE),
    Property::required("message", &UNAUTHORIZED_ERROR_MESSAGE),
];

pub(super) static UNAUTHORIZED_ERROR_MESSAGE: Schema = Schema::string().min_length(1);

pub(super) static FORBIDDEN_ERROR: Schema = Schema::object(&FORBIDDEN_ERROR_PROPERTIES)
    .closed();

static FORBIDDEN_ERROR_PROPERTIES: [Property; 2] = [
    Property::required("code", &FORBIDDEN_ERROR_CODE),
    Property::required("message", &FORBIDDEN_ERROR_MESSAGE),
];

pub(super) static FORBIDDEN_ERROR_MESSAGE: Schema = Schema::string().min_length(1);

pub(super) static INTERNAL_SERVER_ERROR: Schema = Schema::object(
        &INTERNAL_SERVER_ERROR_PROPERTIES,
    )
    .closed();

static INTERNAL_SERVER_ERROR_PROPERTIES: [Property; 2] = [
    Property::required("code", &INTERNAL_SERVER_ERROR_CODE),
    Property::required("message", &INTERNAL_SERVER_ERROR_MESSAGE),
];

pub(super) static INTERNAL_SERVER_ERROR_MESSAGE: Schema = Schema::string().min_length(1);

pub(super) static CUSTOMER_PLAN: Schema = Schema::enumeration(&["free", "paid"]);

pub(super) static WAY_PHONE: Schema = Schema::object(&WAY_PHONE_PROPERTIES);

static WAY_PHONE_PROPERTIES: [Property; 1] = [
    Property::required("phone", &schema::STRING),
];

pub(super) static WAY_STREET: Schema = Schema::object(&WAY_STREET_PROPERTIES);

static WAY_STREET_PROPERTIES: [Property; 1] = [
    Property::required("street", &schema::STRING),
];

pub(super) static BAD_REQUEST_ERROR_CODE: Schema = Schema::enumeration(&["BAD_REQUEST"]);

pub(super) static UNAUTHORIZED_ERROR_CODE: Schema = Schema::enumeration(
    &["UNAUTHORIZED"],
);

pub(super) static FORBIDDEN_ERROR_CODE: Schema = Schema::enumeration(&["FORBIDDEN"]);

pub(super) static INTERNAL_SERVER_ERROR_CODE: Schema = Schema::enumeration(
    &["INTERNAL_SERVER_ERROR"],
);

pub(super) static LIST_CUSTOMERS_ORDER: Schema = Schema::enumeration(&["name", "age"]);

pub(super) static LIST_CUSTOMERS_REGION: Schema = Schema::string().pattern("^[a-z]{2}$");

pub(super) static LIST_CUSTOMERS_LIMIT: Schema = Schema::integer(IntegerFormat::Int32)
    .minimum(Number::Integer(1))
    .maximum(Number::Integer(100));

pub(super) static LIST_CUSTOMERS_SINCE: Schema = Schema::string().format(Format::Date);

pub(super) static LIST_CUSTOMERS_SHARE: Schema = Schema::number()
    .exclusive_minimum(Number::Float(0.0))
    .maximum(Number::Float(1.0));

pub(super) static LIST_CUSTOMERS_TAG: Schema = Schema::array(&LIST_CUSTOMERS_TAG_ITEM)
    .max_items(3)
    .unique_items();

pub(super) static LIST_CUSTOMERS_TAG_ITEM: Schema = Schema::string().min_length(2);

pub(super) static LIST_CUSTOMERS_X_TRACE: Schema = Schema::string().format(Format::Uuid);

pub(super) static LIST_CUSTOMERS_SESSION: Schema = Schema::string().max_length(8);

pub(super) static LIST_CUSTOMERS_OK: Schema = Schema::array(&CUSTOMER);

pub(super) static CREATE_CUSTOMER_REGION: Schema = Schema::string()
    .pattern("^[a-z]{2}$");

pub(super) static CREATE_CUSTOMER_OK: Schema = Schema::array(&CUSTOMER);
