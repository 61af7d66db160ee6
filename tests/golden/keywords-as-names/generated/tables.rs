//! The schemas of the API "Awkward", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Property, Schema};
use counterpart_runtime::schema;

pub(super) static WORDS: Schema = Schema::object(&WORDS_PROPERTIES);

static WORDS_PROPERTIES: [Property; 12] = [
    Property::required("type", &schema::STRING),
    Property::required("self", &schema::STRING),
    Property::optional("async", &schema::BOOLEAN),
    Property::optional("2fa", &schema::BOOLEAN),
    Property::optional("@id", &schema::STRING),
    Property::optional("+1", &schema::INT64),
    Property::optional("-1", &schema::INT64),
    Property::optional("new", &schema::STRING),
    Property::optional("required", &schema::STRING),
    Property::optional("fooBar", &schema::STRING),
    Property::optional("foo_bar", &schema::STRING),
    Property::optional("größe", &schema::STRING),
];
