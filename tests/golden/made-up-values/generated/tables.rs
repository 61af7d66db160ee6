//! The schemas of the API "Seed bank", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{
    IntegerFormat, JsonType, Number, Pattern, Property, Rule, Schema,
};
use counterpart_runtime::schema;

pub(super) static JAR: Schema = Schema::object(&JAR_PROPERTIES);

static JAR_PROPERTIES: [Property; 4] = [
    Property::required("key", &JAR_KEY),
    Property::required("origin", &ORIGIN),
    Property::required("germination", &JAR_GERMINATION),
    Property::optional("labels", &JAR_LABELS),
];

pub(super) static JAR_KEY: Schema = Schema::string()
    .max_length(20)
    .pattern("^(?=.*[a-z])(?=.*[A-Z])(?=.*[0-9]).{8,20}$");

pub(super) static JAR_LABELS: Schema = Schema::object(&[])
    .additional(&schema::STRING)
    .min_properties(1)
    .rules(&JAR_LABELS_RULES);

static JAR_LABELS_RULES: [Rule; 2] = [
    Rule::PatternProperties(
        &[(&JAR_LABELS_PATTERN_0, &[Rule::Type(&[JsonType::String])])],
    ),
    Rule::AdditionalProperties(&[], &[&JAR_LABELS_PATTERN_0], &[Rule::Never]),
];

static JAR_LABELS_PATTERN_0: Pattern = Pattern::new("^[a-z]{2}$");

pub(super) static ORIGIN: Schema = Schema::one_of(&ORIGIN_VARIANTS).exclusive();

static ORIGIN_VARIANTS: [&Schema; 2] = [&ORIGIN_GARDEN, &ORIGIN_WILD];

pub(super) static KEEPER: Schema = Schema::object(&KEEPER_PROPERTIES);

static KEEPER_PROPERTIES: [Property; 1] = [Property::required("name", &KEEPER_NAME)];

pub(super) static JAR_GERMINATION: Schema = Schema::one_of(&JAR_GERMINATION_VARIANTS)
    .exclusive();

static JAR_GERMINATION_VARIANTS: [&Schema; 2] = [
    &JAR_GERMINATION_VARIANT_0,
    &JAR_GERMINATION_VARIANT_1,
];

pub(super) static JAR_GERMINATION_VARIANT_0: Schema = Schema::number()
    .exclusive_minimum(Number::Float(0.0))
    .maximum(Number::Float(1.0));

pub(super) static JAR_GERMINATION_VARIANT_1: Schema = Schema::integer(
        IntegerFormat::Int64,
    )
    .minimum(Number::Integer(1))
    .maximum(Number::Integer(100));

pub(super) static ORIGIN_GARDEN: Schema = Schema::object(&ORIGIN_GARDEN_PROPERTIES);

static ORIGIN_GARDEN_PROPERTIES: [Property; 2] = [
    Property::required("garden", &schema::STRING),
    Property::required("kind", &schema::STRING),
];

pub(super) static ORIGIN_WILD: Schema = Schema::object(&ORIGIN_WILD_PROPERTIES);

static ORIGIN_WILD_PROPERTIES: [Property; 2] = [
    Property::optional("place", &schema::STRING),
    Property::required("kind", &schema::STRING),
];

pub(super) static KEEPER_NAME: Schema = Schema::one_of(&KEEPER_NAME_VARIANTS)
    .exclusive();

static KEEPER_NAME_VARIANTS: [&Schema; 2] = [&schema::STRING, &schema::STRING];

pub(super) static STORE_JAR_SHELF: Schema = Schema::string()
    .pattern("^[A-Z]{2}(?:-[0-9]+)?$");

pub(super) static STORE_JAR_CODE: Schema = Schema::string()
    .min_length(8)
    .max_length(8)
    .pattern("^(?!0)[0-9a-f]+$");

pub(super) static STORE_JAR_X_KEEPER: Schema = Schema::string()
    .pattern("^[\\p{L} ,]{3,40}$");

pub(super) static STORE_JAR_NEAR: Schema = Schema::array(&STORE_JAR_NEAR_ITEM)
    .min_items(2)
    .unique_items();

pub(super) static STORE_JAR_NEAR_ITEM: Schema = Schema::string()
    .pattern("^jar:(?<kind>seed|bulb)/[^/?#\\s]+$");
