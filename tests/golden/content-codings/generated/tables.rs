//! The schemas of the API "Archive", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Property, Schema};

pub(super) static LETTER: Schema = Schema::object(&LETTER_PROPERTIES);

static LETTER_PROPERTIES: [Property; 1] = [Property::required("text", &LETTER_TEXT)];

pub(super) static LETTER_TEXT: Schema = Schema::string().min_length(1);

pub(super) static REPLACE_FORM_CONTENT_ENCODING: Schema = Schema::enumeration(&["gzip"]);

pub(super) static FILL_FORM_CONTENT_ENCODING: Schema = Schema::enumeration(
    &["identity", "gzip"],
);
