//! The schemas of the API "Archive", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Property, Schema};
use counterpart_runtime::schema;

pub(super) static LETTER: Schema = Schema::object(&LETTER_PROPERTIES);

static LETTER_PROPERTIES: [Property; 1] = [Property::required("from", &schema::STRING)];

pub(super) static LIST_LETTERS_OK: Schema = Schema::object(&LIST_LETTERS_OK_PROPERTIES);

static LIST_LETTERS_OK_PROPERTIES: [Property; 2] = [
    Property::required("letters", &LIST_LETTERS_OK_LETTERS),
    Property::optional("page", &LIST_LETTERS_OK_PAGE),
];

pub(super) static LIST_LETTERS_OK_LETTERS: Schema = Schema::array(&LETTER);

pub(super) static LIST_LETTERS_OK_PAGE: Schema = Schema::object(
    &LIST_LETTERS_OK_PAGE_PROPERTIES,
);

static LIST_LETTERS_OK_PAGE_PROPERTIES: [Property; 2] = [
    Property::optional("next", &LIST_LETTERS_OK_PAGE_NEXT),
    Property::optional("hasMore", &schema::BOOLEAN),
];

pub(super) static LIST_LETTERS_OK_PAGE_NEXT: Schema = Schema::string().nullable();

pub(super) static LIST_MAPS_OK: Schema = Schema::object(&LIST_MAPS_OK_PROPERTIES);

static LIST_MAPS_OK_PROPERTIES: [Property; 1] = [
    Property::optional("maps", &LIST_MAPS_OK_MAPS),
];

pub(super) static LIST_MAPS_OK_MAPS: Schema = Schema::array(&schema::STRING);

pub(super) static LIST_SCROLLS_OK: Schema = Schema::object(&LIST_SCROLLS_OK_PROPERTIES);

static LIST_SCROLLS_OK_PROPERTIES: [Property; 1] = [
    Property::required("scrolls", &LIST_SCROLLS_OK_SCROLLS),
];

pub(super) static LIST_SCROLLS_OK_SCROLLS: Schema = Schema::array(&schema::STRING);

pub(super) static LIST_SEALS_OUTPUT_BODY: Schema = Schema::array(&schema::STRING);
