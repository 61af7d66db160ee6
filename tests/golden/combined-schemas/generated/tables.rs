//! The schemas of the API "Combined schemas", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{JsonType, Pattern, Property, Rule, Schema};
use counterpart_runtime::schema;

pub(super) static CONTACT: Schema = Schema::object(&CONTACT_PROPERTIES);

static CONTACT_PROPERTIES: [Property; 8] = [
    Property::required("name", &CONTACT_NAME),
    Property::required("way", &WAY),
    Property::optional("level", &CONTACT_LEVEL),
    Property::optional("ratio", &CONTACT_RATIO),
    Property::optional("consent", &CONTACT_CONSENT),
    Property::optional("retired", &CONTACT_RETIRED),
    Property::optional("nothing", &CONTACT_NOTHING),
    Property::optional("billing", &BILLING),
];

pub(super) static CONTACT_NAME: Schema = Schema::string().rules(&CONTACT_NAME_RULES);

static CONTACT_NAME_RULES: [Rule; 1] = [
    Rule::Not(&[Rule::Pattern(&CONTACT_NAME_PATTERN_0)]),
];

static CONTACT_NAME_PATTERN_0: Pattern = Pattern::new("^(?:bot|crawler)");

pub(super) static CONTACT_LEVEL: Schema = Schema::any()
    .nullable()
    .rules(&CONTACT_LEVEL_RULES);

static CONTACT_LEVEL_RULES: [Rule; 1] = [
    Rule::Values(&["1", "2.5", "\"top\"", "true", "null"]),
];

pub(super) static CONTACT_RATIO: Schema = Schema::number().rules(&CONTACT_RATIO_RULES);

static CONTACT_RATIO_RULES: [Rule; 1] = [Rule::Values(&["0.25", "0.5", "1"])];

pub(super) static CONTACT_CONSENT: Schema = Schema::boolean()
    .rules(&CONTACT_CONSENT_RULES);

static CONTACT_CONSENT_RULES: [Rule; 1] = [Rule::Values(&["true"])];

pub(super) static CONTACT_RETIRED: Schema = Schema::any().rules(&CONTACT_RETIRED_RULES);

static CONTACT_RETIRED_RULES: [Rule; 1] = [Rule::Never];

pub(super) static CONTACT_NOTHING: Schema = Schema::any().rules(&CONTACT_NOTHING_RULES);

static CONTACT_NOTHING_RULES: [Rule; 1] = [Rule::Type(&[JsonType::Null])];

pub(super) static WAY: Schema = Schema::one_of(&WAY_VARIANTS).exclusive();

static WAY_VARIANTS: [&Schema; 2] = [&BY_PHONE, &BY_POST];

pub(super) static BY_PHONE: Schema = Schema::object(&BY_PHONE_PROPERTIES);

static BY_PHONE_PROPERTIES: [Property; 2] = [
    Property::required("phone", &schema::STRING),
    Property::optional("note", &schema::STRING),
];

pub(super) static BY_POST: Schema = Schema::object(&BY_POST_PROPERTIES);

static BY_POST_PROPERTIES: [Property; 3] = [
    Property::required("street", &schema::STRING),
    Property::optional("country", &schema::STRING),
    Property::optional("note", &schema::STRING),
];

pub(super) static BILLING: Schema = Schema::one_of(&BILLING_VARIANTS);

static BILLING_VARIANTS: [&Schema; 2] = [&BILLING_ACCOUNT, &BILLING_CARD];

pub(super) static RANGE: Schema = Schema::object(&RANGE_PROPERTIES).rules(&RANGE_RULES);

static RANGE_PROPERTIES: [Property; 2] = [
    Property::optional("from", &schema::INT64),
    Property::optional("to", &schema::INT64),
];

static RANGE_RULES: [Rule; 1] = [
    Rule::AnyOf(&[&[Rule::Required(&["from"])], &[Rule::Required(&["to"])]]),
];

pub(super) static BILLING_ACCOUNT: Schema = Schema::object(&BILLING_ACCOUNT_PROPERTIES);

static BILLING_ACCOUNT_PROPERTIES: [Property; 1] = [
    Property::required("account", &schema::STRING),
];

pub(super) static BILLING_CARD: Schema = Schema::object(&BILLING_CARD_PROPERTIES);

static BILLING_CARD_PROPERTIES: [Property; 2] = [
    Property::required("card", &schema::STRING),
    Property::optional("expires", &schema::STRING),
];

pub(super) static ADD_CONTACT_PRIORITY: Schema = Schema::number()
    .rules(&ADD_CONTACT_PRIORITY_RULES);

static ADD_CONTACT_PRIORITY_RULES: [Rule; 1] = [Rule::Values(&["0.25", "0.5", "1"])];
