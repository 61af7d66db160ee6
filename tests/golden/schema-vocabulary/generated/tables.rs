//! The schemas of the API "Observatory", version 1, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{
    Format, JsonType, Number, Pattern, Property, Rule, Schema,
};
use counterpart_runtime::schema;

pub(super) static SKY: Schema = Schema::object(&SKY_PROPERTIES);

static SKY_PROPERTIES: [Property; 6] = [
    Property::optional("weather", &SKY_WEATHER),
    Property::optional("brightest", &STAR),
    Property::required("stars", &SKY_STARS),
    Property::optional("regions", &REGION),
    Property::optional("grid", &GRID),
    Property::optional("selection", &SELECTION),
];

pub(super) static SKY_STARS: Schema = Schema::array(&STAR);

pub(super) static STAR: Schema = Schema::object(&STAR_PROPERTIES);

static STAR_PROPERTIES: [Property; 2] = [
    Property::required("name", &STAR_NAME),
    Property::optional("magnitude", &STAR_MAGNITUDE),
];

pub(super) static STAR_NAME: Schema = Schema::string().min_length(1);

pub(super) static STAR_MAGNITUDE: Schema = Schema::number()
    .exclusive_minimum(Number::Float(-30.0))
    .exclusive_maximum(Number::Float(30.0));

pub(super) static REGION: Schema = Schema::object(&REGION_PROPERTIES);

static REGION_PROPERTIES: [Property; 2] = [
    Property::required("title", &schema::STRING),
    Property::optional("within", &REGION_WITHIN),
];

pub(super) static REGION_WITHIN: Schema = Schema::array(&REGION);

pub(super) static SELECTION: Schema = Schema::object(&SELECTION_PROPERTIES).closed();

static SELECTION_PROPERTIES: [Property; 1] = [
    Property::required("all_of", &SELECTION_ALL_OF),
];

pub(super) static SELECTION_ALL_OF: Schema = Schema::array(&SELECTION_ALL_OF_ITEM);

pub(super) static GRID: Schema = Schema::array(&schema::ANY);

pub(super) static SIGHTING: Schema = Schema::object(&SIGHTING_PROPERTIES)
    .closed()
    .rules(&SIGHTING_RULES);

static SIGHTING_PROPERTIES: [Property; 6] = [
    Property::required("at", &SIGHTING_AT),
    Property::required("kind", &SIGHTING_KIND),
    Property::optional("seen", &SIGHTING_SEEN),
    Property::optional("picture", &SIGHTING_PICTURE),
    Property::optional("instruments", &SIGHTING_INSTRUMENTS),
    Property::optional("notes", &SIGHTING_NOTES),
];

static SIGHTING_RULES: [Rule; 1] = [Rule::DependentRequired(&[("picture", &["seen"])])];

pub(super) static SIGHTING_AT: Schema = Schema::array(&schema::ANY)
    .min_items(2)
    .rules(&SIGHTING_AT_RULES);

static SIGHTING_AT_RULES: [Rule; 2] = [
    Rule::PrefixItems(
        &[&[Rule::Type(&[JsonType::Number])], &[Rule::Type(&[JsonType::Number])]],
    ),
    Rule::Items(2, &[Rule::Never]),
];

pub(super) static SIGHTING_SEEN: Schema = Schema::string()
    .format(Format::DateTime)
    .nullable();

pub(super) static SIGHTING_PICTURE: Schema = Schema::string();

pub(super) static SIGHTING_INSTRUMENTS: Schema = Schema::object(&[])
    .additional(&schema::ANY)
    .rules(&SIGHTING_INSTRUMENTS_RULES);

static SIGHTING_INSTRUMENTS_RULES: [Rule; 3] = [
    Rule::PropertyNames(&[Rule::Pattern(&SIGHTING_INSTRUMENTS_PATTERN_0)]),
    Rule::PatternProperties(
        &[(&SIGHTING_INSTRUMENTS_PATTERN_1, &[Rule::Type(&[JsonType::Integer])])],
    ),
    Rule::AdditionalProperties(
        &[],
        &[&SIGHTING_INSTRUMENTS_PATTERN_1],
        &[Rule::Type(&[JsonType::Integer, JsonType::String])],
    ),
];

static SIGHTING_INSTRUMENTS_PATTERN_0: Pattern = Pattern::new("^[a-z]+$");

static SIGHTING_INSTRUMENTS_PATTERN_1: Pattern = Pattern::new("^lens");

pub(super) static SKY_WEATHER: Schema = Schema::enumeration(&["clear", "cloudy"])
    .nullable();

pub(super) static SIGHTING_KIND: Schema = Schema::enumeration(&["sighting"]);

pub(super) static SIGHTING_NOTES: Schema = Schema::one_of(&SIGHTING_NOTES_VARIANTS);

static SIGHTING_NOTES_VARIANTS: [&Schema; 2] = [
    &SIGHTING_NOTES_WITH_TEXT,
    &SIGHTING_NOTES_WITH_AUDIO,
];

pub(super) static SELECTION_ALL_OF_ITEM: Schema = Schema::one_of(
        &SELECTION_ALL_OF_ITEM_VARIANTS,
    )
    .exclusive();

static SELECTION_ALL_OF_ITEM_VARIANTS: [&Schema; 2] = [&STAR, &SELECTION];

pub(super) static SIGHTING_NOTES_WITH_TEXT: Schema = Schema::object(
    &SIGHTING_NOTES_WITH_TEXT_PROPERTIES,
);

static SIGHTING_NOTES_WITH_TEXT_PROPERTIES: [Property; 1] = [
    Property::required("text", &schema::STRING),
];

pub(super) static SIGHTING_NOTES_WITH_AUDIO: Schema = Schema::object(
    &SIGHTING_NOTES_WITH_AUDIO_PROPERTIES,
);

static SIGHTING_NOTES_WITH_AUDIO_PROPERTIES: [Property; 1] = [
    Property::required("audio", &schema::STRING),
];
