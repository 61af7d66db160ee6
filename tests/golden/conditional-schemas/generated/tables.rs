//! The schemas of the API "Conditional schemas", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Number, Pattern, Property, Rule, Schema};
use counterpart_runtime::schema;

pub(super) static DELIVERY: Schema = Schema::object(&DELIVERY_PROPERTIES)
    .additional(&schema::ANY)
    .rules(&DELIVERY_RULES);

static DELIVERY_PROPERTIES: [Property; 6] = [
    Property::required("country", &schema::STRING),
    Property::optional("postcode", &schema::STRING),
    Property::optional("worth", &schema::NUMBER),
    Property::optional("currency", &schema::STRING),
    Property::optional("insured", &schema::BOOLEAN),
    Property::optional("notify", &DELIVERY_NOTIFY),
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

pub(super) static DELIVERY_NOTIFY: Schema = Schema::any().rules(&DELIVERY_NOTIFY_RULES);

static DELIVERY_NOTIFY_RULES: [Rule; 4] = [
    Rule::MaxLength(8),
    Rule::MaxItems(2),
    Rule::Items(0, &[Rule::MaxLength(8)]),
    Rule::MinProperties(1),
];
