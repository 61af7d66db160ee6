//! The schemas of the API "Drawings", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Number, Property, Schema};
use counterpart_runtime::schema;

pub(super) static SHAPE: Schema = Schema::tagged("kind", &SHAPE_VARIANTS);

static SHAPE_VARIANTS: [(&str, &Schema); 3] = [
    ("circle", &CIRCLE),
    ("rectangle", &RECTANGLE),
    ("square", &RECTANGLE),
];

pub(super) static CIRCLE: Schema = Schema::object(&CIRCLE_PROPERTIES);

static CIRCLE_PROPERTIES: [Property; 2] = [
    Property::required("kind", &schema::STRING),
    Property::required("radius", &CIRCLE_RADIUS),
];

pub(super) static CIRCLE_RADIUS: Schema = Schema::number()
    .exclusive_minimum(Number::Float(0.0));

pub(super) static RECTANGLE: Schema = Schema::object(&RECTANGLE_PROPERTIES);

static RECTANGLE_PROPERTIES: [Property; 3] = [
    Property::required("kind", &schema::STRING),
    Property::required("width", &RECTANGLE_WIDTH),
    Property::optional("height", &RECTANGLE_HEIGHT),
];

pub(super) static RECTANGLE_WIDTH: Schema = Schema::number()
    .exclusive_minimum(Number::Float(0.0));

pub(super) static RECTANGLE_HEIGHT: Schema = Schema::number()
    .exclusive_minimum(Number::Float(0.0));

pub(super) static ELEMENT: Schema = Schema::tagged("type", &ELEMENT_VARIANTS);

static ELEMENT_VARIANTS: [(&str, &Schema); 2] = [("Line", &LINE), ("Label", &LABEL)];

pub(super) static LINE: Schema = Schema::object(&LINE_PROPERTIES);

static LINE_PROPERTIES: [Property; 2] = [
    Property::required("type", &LINE_TYPE),
    Property::optional("length", &schema::INT64),
];

pub(super) static LABEL: Schema = Schema::object(&LABEL_PROPERTIES);

static LABEL_PROPERTIES: [Property; 2] = [
    Property::required("type", &LABEL_TYPE),
    Property::required("text", &schema::STRING),
];

pub(super) static LINE_TYPE: Schema = Schema::enumeration(&["Line"]);

pub(super) static LABEL_TYPE: Schema = Schema::enumeration(&["Label"]);

pub(super) static DRAW_OK: Schema = Schema::array(&ELEMENT);
