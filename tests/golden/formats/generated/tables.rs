//! The schemas of the API "Measurements", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Format, Property, Schema};
use counterpart_runtime::schema;

pub(super) static MEASUREMENT: Schema = Schema::object(&MEASUREMENT_PROPERTIES);

static MEASUREMENT_PROPERTIES: [Property; 13] = [
    Property::required("id", &MEASUREMENT_ID),
    Property::required("at", &MEASUREMENT_AT),
    Property::required("day", &MEASUREMENT_DAY),
    Property::required("small", &schema::INT32),
    Property::required("large", &schema::INT64),
    Property::required("plain", &schema::INT64),
    Property::required("exact", &schema::NUMBER),
    Property::required("rough", &schema::FLOAT),
    Property::required("times", &MEASUREMENT_TIMES),
    Property::optional("removedAt", &MEASUREMENT_REMOVED_AT),
    Property::optional("email", &schema::STRING),
    Property::optional("digest", &schema::STRING),
    Property::optional("byDay", &MEASUREMENT_BY_DAY),
];

pub(super) static MEASUREMENT_ID: Schema = Schema::string().format(Format::Uuid);

pub(super) static MEASUREMENT_AT: Schema = Schema::string().format(Format::DateTime);

pub(super) static MEASUREMENT_DAY: Schema = Schema::string().format(Format::Date);

pub(super) static MEASUREMENT_TIMES: Schema = Schema::array(&MEASUREMENT_TIMES_ITEM);

pub(super) static MEASUREMENT_TIMES_ITEM: Schema = Schema::string()
    .format(Format::DateTime);

pub(super) static MEASUREMENT_REMOVED_AT: Schema = Schema::string()
    .format(Format::DateTime)
    .nullable();

pub(super) static MEASUREMENT_BY_DAY: Schema = Schema::object(&[])
    .additional(&MEASUREMENT_BY_DAY_VALUE);

pub(super) static MEASUREMENT_BY_DAY_VALUE: Schema = Schema::string()
    .format(Format::DateTime);

pub(super) static ADD_MEASUREMENT_SINCE: Schema = Schema::string()
    .format(Format::DateTime);
