//! The schemas of the API "Botanical garden", version 1, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{IntegerFormat, Number, Property, Schema};
use counterpart_runtime::schema;

pub(super) static PLANT: Schema = Schema::object(&PLANT_PROPERTIES);

static PLANT_PROPERTIES: [Property; 4] = [
    Property::required("name", &PLANT_NAME),
    Property::required("bed", &BED),
    Property::optional("label", &LABEL),
    Property::optional("offspring", &PLANT_OFFSPRING),
];

pub(super) static PLANT_NAME: Schema = Schema::string().min_length(1);

pub(super) static PLANT_OFFSPRING: Schema = Schema::array(&PLANT);

pub(super) static LABEL: Schema = Schema::object(&LABEL_PROPERTIES);

static LABEL_PROPERTIES: [Property; 1] = [Property::optional("latin", &schema::STRING)];

pub(super) static BED: Schema = Schema::object(&BED_PROPERTIES);

static BED_PROPERTIES: [Property; 4] = [
    Property::required("number", &BED_NUMBER),
    Property::optional("soil", &SOIL),
    Property::optional("state", &SCHEMAS_STATE),
    Property::optional("finest", &PLANT),
];

pub(super) static BED_NUMBER: Schema = Schema::integer(IntegerFormat::Int64)
    .minimum(Number::Integer(1));

pub(super) static SOIL: Schema = Schema::enumeration(&["loam", "sand", "clay"]);

pub(super) static SCHEMAS_STATE: Schema = Schema::enumeration(&["planted", "fallow"]);

pub(super) static FAILURE: Schema = Schema::object(&FAILURE_PROPERTIES);

static FAILURE_PROPERTIES: [Property; 1] = [
    Property::required("message", &schema::STRING),
];

pub(super) static TOOL: Schema = Schema::object(&TOOL_PROPERTIES);

static TOOL_PROPERTIES: [Property; 2] = [
    Property::required("state", &GARDEN_TOOLS_STATE),
    Property::optional("next", &TOOL),
];

pub(super) static GARDEN_TOOLS_STATE: Schema = Schema::enumeration(&["clean", "dirty"]);

pub(super) static LIST_PLANTS_LIMIT: Schema = Schema::integer(IntegerFormat::Int64)
    .minimum(Number::Integer(1))
    .maximum(Number::Integer(100));

pub(super) static LIST_PLANTS_OK: Schema = Schema::array(&PLANT);

pub(super) static GET_BED_BED: Schema = Schema::integer(IntegerFormat::Int64)
    .minimum(Number::Integer(1));

pub(super) static LIST_TOOLS_OK: Schema = Schema::array(&TOOL);
