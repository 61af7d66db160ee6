//! The schemas of the API "Palette", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{IntegerFormat, Number, Property, Schema};
use counterpart_runtime::schema;

pub(super) static COLOUR: Schema = Schema::object(&COLOUR_PROPERTIES).closed();

static COLOUR_PROPERTIES: [Property; 2] = [
    Property::required("red", &COLOUR_RED),
    Property::optional("name", &schema::STRING),
];

pub(super) static COLOUR_RED: Schema = Schema::integer(IntegerFormat::Int32)
    .minimum(Number::Integer(0))
    .maximum(Number::Integer(255));

pub(super) static MIX_SIMPLE_SHADE: Schema = Schema::string().min_length(1);

pub(super) static MIX_SIMPLE_SHADES: Schema = Schema::array(&schema::STRING)
    .min_items(1);

pub(super) static MIX_LABELS_SHADES: Schema = Schema::array(&schema::STRING);

pub(super) static MIX_LABELS_TONES: Schema = Schema::array(&schema::NUMBER);

pub(super) static MIX_MATRICES_SHADES: Schema = Schema::array(&schema::STRING);

pub(super) static MIX_MATRICES_TONES: Schema = Schema::array(&schema::INT32);
