//! The schemas of the API "Queue API", version 2019-06-01, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{IntegerFormat, Number, Property, Schema};

pub(super) static QUEUE: Schema = Schema::object(&QUEUE_PROPERTIES);

static QUEUE_PROPERTIES: [Property; 1] = [Property::required("name", &QUEUE_NAME)];

pub(super) static QUEUE_NAME: Schema = Schema::string().min_length(1);

pub(super) static LIST_QUEUES_X_QUEUE_TARGET: Schema = Schema::enumeration(
    &["Queues.ListQueues"],
);

pub(super) static CREATE_QUEUE_X_QUEUE_TARGET: Schema = Schema::enumeration(
    &["Queues.CreateQueue"],
);

pub(super) static PURGE_ACTION: Schema = Schema::enumeration(&["Purge"]);

pub(super) static PURGE_VERSION: Schema = Schema::enumeration(&["2019-06-01"]);

pub(super) static PAUSE_ACTION: Schema = Schema::enumeration(&["Pause"]);

pub(super) static LIST_QUEUES_PAGE: Schema = Schema::integer(IntegerFormat::Int64)
    .minimum(Number::Integer(1));

pub(super) static LIST_QUEUES_OK: Schema = Schema::array(&QUEUE);
