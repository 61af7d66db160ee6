//! The schemas of the API "Catalogue", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Property, Schema};
use counterpart_runtime::schema;

pub(super) static FILTER: Schema = Schema::object(&FILTER_PROPERTIES);

static FILTER_PROPERTIES: [Property; 2] = [
    Property::required("field", &schema::STRING),
    Property::optional("values", &FILTER_VALUES),
];

pub(super) static FILTER_VALUES: Schema = Schema::array(&schema::STRING);

pub(super) static LIST_PRODUCTS_TAGS: Schema = Schema::one_of(
    &LIST_PRODUCTS_TAGS_VARIANTS,
);

static LIST_PRODUCTS_TAGS_VARIANTS: [&Schema; 2] = [
    &schema::STRING,
    &LIST_PRODUCTS_TAGS_VARIANT_1,
];

pub(super) static LIST_PRODUCTS_TAGS_VARIANT_1: Schema = Schema::array(&schema::STRING);

pub(super) static LIST_PRODUCTS_SORT: Schema = Schema::object(
    &LIST_PRODUCTS_SORT_PROPERTIES,
);

static LIST_PRODUCTS_SORT_PROPERTIES: [Property; 1] = [
    Property::optional("page", &schema::STRING),
];

pub(super) static LIST_PRODUCTS_OUTPUT_X_FILTERS: Schema = Schema::array(&FILTER);

pub(super) static LIST_PRODUCTS_FILTERS: Schema = Schema::array(&FILTER);

pub(super) static LIST_PRODUCTS_TAGS2: Schema = Schema::array(&schema::STRING);
