//! The schemas of the API "Prelude", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Format, Property, Schema};
use counterpart_runtime::schema;

pub(super) static STRING_SCHEMA: Schema = Schema::object(&STRING_SCHEMA_PROPERTIES);

static STRING_SCHEMA_PROPERTIES: [Property; 4] = [
    Property::required("option", &OPTION_SCHEMA),
    Property::optional("text", &schema::STRING),
    Property::optional("clearable", &STRING_SCHEMA_CLEARABLE),
    Property::optional("tags", &STRING_SCHEMA_TAGS),
];

pub(super) static STRING_SCHEMA_CLEARABLE: Schema = Schema::string().nullable();

pub(super) static STRING_SCHEMA_TAGS: Schema = Schema::array(&VEC_SCHEMA);

pub(super) static OPTION_SCHEMA: Schema = Schema::enumeration(&["some", "none"]);

pub(super) static VEC_SCHEMA: Schema = Schema::object(&VEC_SCHEMA_PROPERTIES);

static VEC_SCHEMA_PROPERTIES: [Property; 2] = [
    Property::optional("field", &FIELD),
    Property::optional("box", &BOX_SCHEMA),
];

pub(super) static BOX_SCHEMA: Schema = Schema::object(&BOX_SCHEMA_PROPERTIES);

static BOX_SCHEMA_PROPERTIES: [Property; 1] = [Property::optional("inner", &BOX_SCHEMA)];

pub(super) static FIELD: Schema = Schema::one_of(&FIELD_VARIANTS);

static FIELD_VARIANTS: [&Schema; 2] = [&schema::STRING, &schema::INT64];

pub(super) static ERROR: Schema = Schema::object(&ERROR_PROPERTIES);

static ERROR_PROPERTIES: [Property; 1] = [Property::required("failure", &FAILURE)];

pub(super) static FAILURE: Schema = Schema::enumeration(&["Ok", "Err"]);

pub(super) static RESULT_SCHEMA: Schema = Schema::object(&RESULT_SCHEMA_PROPERTIES);

static RESULT_SCHEMA_PROPERTIES: [Property; 6] = [
    Property::required("request", &REQUEST),
    Property::required("statusCode", &STATUS_CODE),
    Property::optional("client", &CLIENT_SCHEMA),
    Property::optional("b", &B_SCHEMA),
    Property::optional("l", &L_SCHEMA),
    Property::optional("t", &T),
];

pub(super) static REQUEST: Schema = Schema::object(&REQUEST_PROPERTIES);

static REQUEST_PROPERTIES: [Property; 1] = [
    Property::optional("self", &schema::BOOLEAN),
];

pub(super) static STATUS_CODE: Schema = Schema::integer_enumeration(&[1, 2]);

pub(super) static CLIENT_SCHEMA: Schema = Schema::object(&CLIENT_SCHEMA_PROPERTIES);

static CLIENT_SCHEMA_PROPERTIES: [Property; 1] = [
    Property::optional("default", &schema::STRING),
];

pub(super) static B_SCHEMA: Schema = Schema::enumeration(&["b"]);

pub(super) static L_SCHEMA: Schema = Schema::enumeration(&["l"]);

pub(super) static T: Schema = Schema::enumeration(&["t"]);

pub(super) static REQUEST_OPERATION_SINCE: Schema = Schema::string()
    .format(Format::DateTime);
