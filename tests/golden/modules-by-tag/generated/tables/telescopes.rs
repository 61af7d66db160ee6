//! The schemas of the API "Observatory", version 1.0.0, as the readers of the runtime take them: the part of the tag `telescopes`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{IntegerFormat, Number, Property, Schema};
use super::{MOUNT_NAME, PLACE};

pub(in super::super) static TELESCOPE: Schema = Schema::object(&TELESCOPE_PROPERTIES);

static TELESCOPE_PROPERTIES: [Property; 4] = [
    Property::required("id", &TELESCOPE_ID),
    Property::required("mount", &MOUNT_NAME),
    Property::required("lens", &LENS),
    Property::optional("place", &PLACE),
];

pub(in super::super) static TELESCOPE_ID: Schema = Schema::string().max_length(20);

pub(in super::super) static LENS: Schema = Schema::object(&LENS_PROPERTIES);

static LENS_PROPERTIES: [Property; 1] = [
    Property::required("millimetres", &LENS_MILLIMETRES),
];

pub(in super::super) static LENS_MILLIMETRES: Schema = Schema::integer(
        IntegerFormat::Int64,
    )
    .minimum(Number::Integer(1));

pub(in super::super) static GET_TELESCOPE_TELESCOPE_ID: Schema = Schema::string()
    .max_length(20);
