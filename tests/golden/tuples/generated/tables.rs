//! The schemas of the API "Tuples", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{JsonType, Number, Property, Rule, Schema};
use counterpart_runtime::schema;

pub(super) static TRACK: Schema = Schema::object(&TRACK_PROPERTIES);

static TRACK_PROPERTIES: [Property; 2] = [
    Property::required("start", &PLACE),
    Property::optional("marks", &TRACK_MARKS),
];

pub(super) static TRACK_MARKS: Schema = Schema::array(&schema::STRING)
    .rules(&TRACK_MARKS_RULES);

static TRACK_MARKS_RULES: [Rule; 1] = [
    Rule::Contains(&[Rule::Values(&["\"flag\""])], 1, Some(2)),
];

pub(super) static PLACE: Schema = Schema::array(&schema::ANY)
    .min_items(2)
    .rules(&PLACE_RULES);

static PLACE_RULES: [Rule; 2] = [
    Rule::PrefixItems(
        &[
            &[
                Rule::Type(&[JsonType::Number]),
                Rule::Minimum(Number::Integer(-180)),
                Rule::Maximum(Number::Integer(180)),
            ],
            &[
                Rule::Type(&[JsonType::Number]),
                Rule::Minimum(Number::Integer(-90)),
                Rule::Maximum(Number::Integer(90)),
            ],
            &[Rule::Type(&[JsonType::String]), Rule::MinLength(1)],
        ],
    ),
    Rule::Items(3, &[Rule::Type(&[JsonType::Boolean])]),
];
