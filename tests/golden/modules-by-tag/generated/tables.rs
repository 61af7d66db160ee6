//! The schemas of the API "Observatory", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{IntegerFormat, Number, Property, Schema};
use counterpart_runtime::schema;

mod observation_nights;
mod telescopes;
mod r#type;
mod untagged;

pub(super) use self::observation_nights::*;
pub(super) use self::telescopes::*;
pub(super) use self::r#type::*;
pub(super) use self::untagged::*;

pub(super) static MOUNT_NAME: Schema = Schema::enumeration(&["dobson", "equatorial"]);

pub(super) static PLACE: Schema = Schema::object(&PLACE_PROPERTIES);

static PLACE_PROPERTIES: [Property; 2] = [
    Property::required("hall", &schema::STRING),
    Property::optional("row", &PLACE_ROW),
];

pub(super) static PLACE_ROW: Schema = Schema::integer(IntegerFormat::Int64)
    .minimum(Number::Integer(1));

pub(super) static ERROR: Schema = Schema::object(&ERROR_PROPERTIES);

static ERROR_PROPERTIES: [Property; 1] = [
    Property::required("message", &schema::STRING),
];
