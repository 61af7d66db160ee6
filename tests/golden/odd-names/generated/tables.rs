//! The schemas of the API "Odd \<b> \[x\]", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Property, Schema};
use counterpart_runtime::schema;

pub(super) static R_SCHEMA: Schema = Schema::object(&R_SCHEMA_PROPERTIES);

static R_SCHEMA_PROPERTIES: [Property; 2] = [
    Property::optional("v", &T),
    Property::optional("s", &S_SCHEMA),
];

pub(super) static T: Schema = Schema::object(&T_PROPERTIES);

static T_PROPERTIES: [Property; 1] = [Property::optional("x", &schema::STRING)];

pub(super) static S_SCHEMA: Schema = Schema::enumeration(&["a", "b"]);

pub(super) static A_SCHEMA: Schema = Schema::object(&A_SCHEMA_PROPERTIES);

static A_SCHEMA_PROPERTIES: [Property; 1] = [
    Property::optional("text", &schema::STRING),
];

pub(super) static V_SCHEMA: Schema = Schema::object(&V_SCHEMA_PROPERTIES);

static V_SCHEMA_PROPERTIES: [Property; 1] = [Property::required("n", &schema::INT64)];

pub(super) static NOT_FOUND: Schema = Schema::object(&NOT_FOUND_PROPERTIES);

static NOT_FOUND_PROPERTIES: [Property; 1] = [
    Property::optional("text", &schema::STRING),
];

pub(super) static TEXT: Schema = Schema::object(&TEXT_PROPERTIES);

static TEXT_PROPERTIES: [Property; 1] = [Property::optional("text", &schema::STRING)];

pub(super) static EITHER: Schema = Schema::one_of(&EITHER_VARIANTS);

static EITHER_VARIANTS: [&Schema; 2] = [&schema::STRING, &schema::INT64];

pub(super) static TRY_INTO_KIND: Schema = Schema::enumeration(&["self", "other"]);
