//! The schemas of the API "Tram", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Format, Property, Schema};

pub(super) static TRIP: Schema = Schema::object(&TRIP_PROPERTIES);

static TRIP_PROPERTIES: [Property; 7] = [
    Property::required("id", &TRIP_ID),
    Property::required("departure", &TRIP_DEPARTURE),
    Property::required("day", &TRIP_DAY),
    Property::optional("arrival", &TRIP_ARRIVAL),
    Property::optional("stops", &TRIP_STOPS),
    Property::optional("holidays", &TRIP_HOLIDAYS),
    Property::optional("end", &END),
];

pub(super) static TRIP_ID: Schema = Schema::string().format(Format::Uuid);

pub(super) static TRIP_DEPARTURE: Schema = Schema::string().format(Format::DateTime);

pub(super) static TRIP_DAY: Schema = Schema::string().format(Format::Date);

pub(super) static TRIP_ARRIVAL: Schema = Schema::string()
    .format(Format::DateTime)
    .nullable();

pub(super) static TRIP_STOPS: Schema = Schema::array(&TRIP_STOPS_ITEM);

pub(super) static TRIP_STOPS_ITEM: Schema = Schema::string().format(Format::DateTime);

pub(super) static TRIP_HOLIDAYS: Schema = Schema::object(&[])
    .additional(&TRIP_HOLIDAYS_VALUE);

pub(super) static TRIP_HOLIDAYS_VALUE: Schema = Schema::string().format(Format::Date);

pub(super) static END: Schema = Schema::one_of(&END_VARIANTS).exclusive();

static END_VARIANTS: [&Schema; 2] = [&END_VARIANT_0, &END_VARIANT_1];

pub(super) static END_VARIANT_0: Schema = Schema::string().format(Format::DateTime);

pub(super) static END_VARIANT_1: Schema = Schema::string().format(Format::Date);

pub(super) static PLAN_TRIP_OUTPUT_X_PLANNED: Schema = Schema::string()
    .format(Format::DateTime);

pub(super) static PLAN_TRIP_NOT_BEFORE: Schema = Schema::string()
    .format(Format::DateTime);

pub(super) static PLAN_TRIP_DAYS: Schema = Schema::array(&PLAN_TRIP_DAYS_ITEM);

pub(super) static PLAN_TRIP_DAYS_ITEM: Schema = Schema::string().format(Format::Date);
