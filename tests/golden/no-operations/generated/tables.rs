//! The schemas of the API "Lexicon", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Property, Schema};
use counterpart_runtime::schema;

pub(super) static WORD: Schema = Schema::object(&WORD_PROPERTIES);

static WORD_PROPERTIES: [Property; 1] = [Property::required("text", &schema::STRING)];
