//! The schemas of the API "Conditional schemas", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Number, Pattern, Property, Rule, Schema};
use counterpart_runtime::schema;

pub(super) static DELIVERY: Schema = Schema::object(&DELIVERY_PROPERTIES)
    .additional(&schema::ANY)
    .rules(&DELIVERY_RULES);

static DELIVERY_PROPERTIES: [Property; 5] = [
    Property::required("country", &schema::STRING),
    Property::optional("postcode", &schema::STRING),
    Property::optional("worth", &schema::NUMBER),
    Property::optional("currency", &schema::STRING),
    Property::optional("insured", &schema::BOOLEAN),
];

static DELIVERY_RULES: [Rule; 3] = [
    Rule::If(
        &[Rule::Properties(&[("country", &[Rule::Values(&["\"FR\""])])])],
        &[Rule::Properties(&[("postcode", &[Rule::Pattern(&DELIVERY_PATTERN_0)])])],
        &[Rule::Required(&["worth"])],
    ),
    Rule::DependentRequired(&[("worth", &["currency"])]),
    Rule::DependentSchemas(
        &[
            (
                "insured",
                &[
                    Rule::Required(&["worth"]),
                    Rule::Properties(
                        &[("worth", &[Rule::Minimum(Number::Integer(100))])],
                    ),
                ],
            ),
        ],
    ),
];

static DELIVERY_PATTERN_0: Pattern = Pattern::new("^[0-9]{5}$");
