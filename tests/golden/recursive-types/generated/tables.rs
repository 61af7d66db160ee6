//! The schemas of the API "Trees", version 1.0.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Property, Schema};
use counterpart_runtime::schema;

pub(super) static NODE: Schema = Schema::object(&NODE_PROPERTIES);

static NODE_PROPERTIES: [Property; 6] = [
    Property::required("value", &schema::STRING),
    Property::required("parent", &NODE_PARENT),
    Property::optional("next", &NODE),
    Property::optional("other", &NODE_OTHER),
    Property::optional("children", &NODE_CHILDREN),
    Property::optional("named", &NODE_NAMED),
];

pub(super) static NODE_PARENT: Schema = Schema::reference(&NODE).nullable();

pub(super) static NODE_OTHER: Schema = Schema::reference(&NODE).nullable();

pub(super) static NODE_CHILDREN: Schema = Schema::array(&NODE);

pub(super) static NODE_NAMED: Schema = Schema::object(&[]).additional(&NODE);

pub(super) static EXPRESSION: Schema = Schema::one_of(&EXPRESSION_VARIANTS);

static EXPRESSION_VARIANTS: [&Schema; 2] = [&schema::INT64, &SUM];

pub(super) static SUM: Schema = Schema::object(&SUM_PROPERTIES);

static SUM_PROPERTIES: [Property; 2] = [
    Property::required("left", &EXPRESSION),
    Property::required("right", &EXPRESSION),
];
