//! The schemas of the API "Observatory", version 1.0.0, as the readers of the runtime take them: the part of the tag `Observation nights`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Format, Property, Schema};
use counterpart_runtime::schema;

pub(in super::super) static NIGHT: Schema = Schema::object(&NIGHT_PROPERTIES);

static NIGHT_PROPERTIES: [Property; 2] = [
    Property::required("date", &NIGHT_DATE),
    Property::required("observers", &NIGHT_OBSERVERS),
];

pub(in super::super) static NIGHT_DATE: Schema = Schema::string().format(Format::Date);

pub(in super::super) static NIGHT_OBSERVERS: Schema = Schema::array(
        &NIGHT_OBSERVERS_ITEM,
    )
    .min_items(1);

pub(in super::super) static NIGHT_OBSERVERS_ITEM: Schema = Schema::string()
    .min_length(1);

pub(in super::super) static LIST_NIGHTS_OK: Schema = Schema::object(
    &LIST_NIGHTS_OK_PROPERTIES,
);

static LIST_NIGHTS_OK_PROPERTIES: [Property; 2] = [
    Property::required("nights", &LIST_NIGHTS_OK_NIGHTS),
    Property::optional("next", &schema::STRING),
];

pub(in super::super) static LIST_NIGHTS_OK_NIGHTS: Schema = Schema::array(&NIGHT);
