//! The schemas of the API "Shelter", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Format, IntegerFormat, Number, Property, Schema};
use counterpart_runtime::schema;

pub(super) static PET: Schema = Schema::object(&PET_PROPERTIES);

static PET_PROPERTIES: [Property; 2] = [
    Property::required("name", &PET_NAME),
    Property::optional("foundAt", &PET_FOUND_AT),
];

pub(super) static PET_NAME: Schema = Schema::string().min_length(1);

pub(super) static PET_FOUND_AT: Schema = Schema::string().format(Format::DateTime);

pub(super) static ERROR: Schema = Schema::object(&ERROR_PROPERTIES);

static ERROR_PROPERTIES: [Property; 1] = [
    Property::required("message", &schema::STRING),
];

pub(super) static PET_FOUND_X_SIGNATURE: Schema = Schema::string().min_length(4);

pub(super) static PET_FOUND_ATTEMPT: Schema = Schema::integer(IntegerFormat::Int64)
    .minimum(Number::Integer(1));
