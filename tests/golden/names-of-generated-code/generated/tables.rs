//! The schemas of the API "Mirror", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Pattern, Property, Rule};
use counterpart_runtime::schema;

pub(super) static CALL: counterpart_runtime::schema::Schema = counterpart_runtime::schema::Schema::object(
    &CALL_PROPERTIES,
);

static CALL_PROPERTIES: [Property; 1] = [Property::optional("schema", &SCHEMA)];

pub(super) static SCHEMA: counterpart_runtime::schema::Schema = counterpart_runtime::schema::Schema::enumeration(
    &["a", "b"],
);

pub(super) static TABLES: counterpart_runtime::schema::Schema = counterpart_runtime::schema::Schema::object(
    &TABLES_PROPERTIES,
);

static TABLES_PROPERTIES: [Property; 1] = [Property::optional("Self", &schema::STRING)];

pub(super) static DENIAL: counterpart_runtime::schema::Schema = counterpart_runtime::schema::Schema::object(
    &DENIAL_PROPERTIES,
);

static DENIAL_PROPERTIES: [Property; 1] = [Property::optional("why", &schema::STRING)];

pub(super) static SERIALIZE: counterpart_runtime::schema::Schema = counterpart_runtime::schema::Schema::object(
    &SERIALIZE_PROPERTIES,
);

static SERIALIZE_PROPERTIES: [Property; 1] = [
    Property::required("value", &schema::INT64),
];

pub(super) static DESERIALIZE: counterpart_runtime::schema::Schema = counterpart_runtime::schema::Schema::tagged(
    "tag",
    &DESERIALIZE_VARIANTS,
);

static DESERIALIZE_VARIANTS: [(&str, &counterpart_runtime::schema::Schema); 2] = [
    ("Serialize", &SERIALIZE),
    ("Clone", &CLONE_SCHEMA),
];

pub(super) static CLONE_SCHEMA: counterpart_runtime::schema::Schema = counterpart_runtime::schema::Schema::object(
    &CLONE_SCHEMA_PROPERTIES,
);

static CLONE_SCHEMA_PROPERTIES: [Property; 1] = [Property::optional("map", &B_TREE_MAP)];

pub(super) static DEFAULT_SCHEMA: counterpart_runtime::schema::Schema = counterpart_runtime::schema::Schema::object(
    &DEFAULT_SCHEMA_PROPERTIES,
);

static DEFAULT_SCHEMA_PROPERTIES: [Property; 1] = [
    Property::optional("from", &FROM_SCHEMA),
];

pub(super) static FROM_SCHEMA: counterpart_runtime::schema::Schema = counterpart_runtime::schema::Schema::boolean();

pub(super) static B_TREE_MAP: counterpart_runtime::schema::Schema = counterpart_runtime::schema::Schema::object(
        &[],
    )
    .additional(&CLONE_SCHEMA);

pub(super) static GATE: counterpart_runtime::schema::Schema = counterpart_runtime::schema::Schema::object(
    &GATE_PROPERTIES_2,
);

static GATE_PROPERTIES_2: [Property; 1] = [
    Property::optional("properties", &GATE_PROPERTIES),
];

pub(super) static GATE_PROPERTIES: counterpart_runtime::schema::Schema = counterpart_runtime::schema::Schema::object(
    &GATE_PROPERTIES_PROPERTIES,
);

static GATE_PROPERTIES_PROPERTIES: [Property; 1] = [
    Property::optional("open", &schema::BOOLEAN),
];

pub(super) static GATE_RULES: counterpart_runtime::schema::Schema = counterpart_runtime::schema::Schema::string()
    .rules(&GATE_RULES_RULES_2);

static GATE_RULES_RULES_2: [Rule; 1] = [Rule::Not(&[Rule::Values(&["\"none\""])])];

pub(super) static GATE_RULES_RULES: counterpart_runtime::schema::Schema = counterpart_runtime::schema::Schema::string()
    .rules(&GATE_RULES_RULES_RULES);

static GATE_RULES_RULES_RULES: [Rule; 1] = [
    Rule::Not(&[Rule::Pattern(&GATE_RULES_RULES_PATTERN_0)]),
];

static GATE_RULES_RULES_PATTERN_0: Pattern = Pattern::new("x");
