//! The schemas of the API "Drafts", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Property, Schema};
use counterpart_runtime::schema;

pub(super) static DRAFT: Schema = Schema::object(&DRAFT_PROPERTIES);

static DRAFT_PROPERTIES: [Property; 1] = [Property::required("text", &DRAFT_TEXT)];

pub(super) static DRAFT_TEXT: Schema = Schema::string().min_length(1);

pub(super) static CHANGE_SETTINGS_BODY: Schema = Schema::object(
    &CHANGE_SETTINGS_BODY_PROPERTIES,
);

static CHANGE_SETTINGS_BODY_PROPERTIES: [Property; 1] = [
    Property::optional("colour", &schema::STRING),
];

pub(super) static CHANGE_SETTINGS_BODY_ITEM: Schema = Schema::object(
    &CHANGE_SETTINGS_BODY_ITEM_PROPERTIES,
);

static CHANGE_SETTINGS_BODY_ITEM_PROPERTIES: [Property; 1] = [
    Property::required("op", &schema::STRING),
];

pub(super) static ADD_DRAFT_PARTS_ATTACHMENTS: Schema = Schema::array(&schema::STRING);

pub(super) static ADD_DRAFT_BODY_TEXT: Schema = Schema::string().min_length(1);

pub(super) static REPLACE_DRAFTS_BODY_JSON: Schema = Schema::array(&DRAFT);

pub(super) static CHANGE_SETTINGS_BODY_APPLICATION_JSON_PATCH_JSON: Schema = Schema::array(
    &CHANGE_SETTINGS_BODY_ITEM,
);
