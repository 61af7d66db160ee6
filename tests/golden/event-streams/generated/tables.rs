//! The schemas of the API "News", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Format, Property, Schema};
use counterpart_runtime::schema;

pub(super) static STORY: Schema = Schema::object(&STORY_PROPERTIES);

static STORY_PROPERTIES: [Property; 2] = [
    Property::required("title", &STORY_TITLE),
    Property::optional("tags", &STORY_TAGS),
];

pub(super) static STORY_TITLE: Schema = Schema::string().min_length(1);

pub(super) static STORY_TAGS: Schema = Schema::array(&schema::STRING);

pub(super) static LISTEN_OUTPUT_BODY: Schema = Schema::string().max_length(40);

pub(super) static TICK_OUTPUT_JSON: Schema = Schema::string().format(Format::DateTime);
