//! The schemas of the API "Paint", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Property, Schema};

pub(super) static PAINT: Schema = Schema::object(&PAINT_PROPERTIES);

static PAINT_PROPERTIES: [Property; 7] = [
    Property::required("colour", &COLOUR),
    Property::required("coats", &COATS),
    Property::required("finish", &FINISH),
    Property::required("comparison", &COMPARISON),
    Property::required("word", &WORD),
    Property::required("kind", &PAINT_KIND),
    Property::optional("underlay", &PAINT_UNDERLAY),
];

pub(super) static COLOUR: Schema = Schema::enumeration(
    &["red", "light-green", "DARK_BLUE", "9010"],
);

pub(super) static COATS: Schema = Schema::integer_enumeration(&[1, 2, 4, -1]);

pub(super) static FINISH: Schema = Schema::string();

pub(super) static COMPARISON: Schema = Schema::enumeration(
    &["<", "<=", ">", ">=", "=", "!=", "*", ""],
);

pub(super) static WORD: Schema = Schema::enumeration(
    &["type", "self", "Self", "crate", "async", "true"],
);

pub(super) static PAINT_KIND: Schema = Schema::enumeration(&["paint"]);

pub(super) static PAINT_UNDERLAY: Schema = Schema::enumeration(&["grey", "white"])
    .nullable();
