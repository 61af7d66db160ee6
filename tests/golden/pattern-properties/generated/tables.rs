//! The schemas of the API "Pattern properties", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{JsonType, Number, Pattern, Property, Rule, Schema};
use counterpart_runtime::schema;

pub(super) static DOCUMENT: Schema = Schema::object(&DOCUMENT_PROPERTIES)
    .additional(&schema::ANY)
    .rules(&DOCUMENT_RULES);

static DOCUMENT_PROPERTIES: [Property; 3] = [
    Property::required("title", &schema::STRING),
    Property::optional("translations", &TRANSLATIONS),
    Property::optional("labels", &LABELS),
];

static DOCUMENT_RULES: [Rule; 2] = [
    Rule::PatternProperties(
        &[
            (&DOCUMENT_PATTERN_0, &[Rule::Type(&[JsonType::String])]),
            (
                &DOCUMENT_PATTERN_1,
                &[Rule::Type(&[JsonType::Integer]), Rule::Minimum(Number::Integer(0))],
            ),
        ],
    ),
    Rule::AdditionalProperties(
        &["title", "translations", "labels"],
        &[&DOCUMENT_PATTERN_0, &DOCUMENT_PATTERN_1],
        &[Rule::Never],
    ),
];

static DOCUMENT_PATTERN_0: Pattern = Pattern::new("^x-");

static DOCUMENT_PATTERN_1: Pattern = Pattern::new("^n-");

pub(super) static TRANSLATIONS: Schema = Schema::object(&[])
    .additional(&TRANSLATION)
    .rules(&TRANSLATIONS_RULES);

static TRANSLATIONS_RULES: [Rule; 2] = [
    Rule::PatternProperties(&[(&TRANSLATIONS_PATTERN_0, &[Rule::Table(&TRANSLATION)])]),
    Rule::AdditionalProperties(&[], &[&TRANSLATIONS_PATTERN_0], &[Rule::Never]),
];

static TRANSLATIONS_PATTERN_0: Pattern = Pattern::new("^[a-z]{2}$");

pub(super) static TRANSLATION: Schema = Schema::object(&TRANSLATION_PROPERTIES);

static TRANSLATION_PROPERTIES: [Property; 1] = [
    Property::required("text", &TRANSLATION_TEXT),
];

pub(super) static TRANSLATION_TEXT: Schema = Schema::string().min_length(1);

pub(super) static LABELS: Schema = Schema::object(&[])
    .additional(&schema::STRING)
    .rules(&LABELS_RULES);

static LABELS_RULES: [Rule; 1] = [
    Rule::PropertyNames(&[Rule::Pattern(&LABELS_PATTERN_0), Rule::MaxLength(8)]),
];

static LABELS_PATTERN_0: Pattern = Pattern::new("^[a-z]+$");
