//! The schemas of the API "Queue API", version 2019-06-01 for `utoipa`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{
    CreateQueueXQueueTarget, ListQueuesXQueueTarget, PauseAction, PurgeAction,
    PurgeVersion, Queue,
};

/// Every schema of the contract by its name, as `utoipa`'s `ComponentsBuilder::schemas_from_iter` takes them.
pub fn schemas() -> Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)> {
    let mut schemas = Vec::new();
    embedding::add_schema::<Queue>(&mut schemas);
    embedding::add_schema::<ListQueuesXQueueTarget>(&mut schemas);
    embedding::add_schema::<CreateQueueXQueueTarget>(&mut schemas);
    embedding::add_schema::<PurgeAction>(&mut schemas);
    embedding::add_schema::<PurgeVersion>(&mut schemas);
    embedding::add_schema::<PauseAction>(&mut schemas);
    schemas
}

impl utoipa::PartialSchema for Queue {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "object",
  "required": [
    "name"
  ],
  "properties": {
    "name": {
      "type": "string",
      "minLength": 1
    }
  }
}"#,
        )
    }
}

impl utoipa::ToSchema for Queue {
    fn name() -> Cow<'static, str> {
        "Queue".into()
    }
}

impl utoipa::PartialSchema for ListQueuesXQueueTarget {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "string",
  "enum": [
    "Queues.ListQueues"
  ]
}"#,
        )
    }
}

impl utoipa::ToSchema for ListQueuesXQueueTarget {
    fn name() -> Cow<'static, str> {
        "ListQueuesXQueueTarget".into()
    }
}

impl utoipa::PartialSchema for CreateQueueXQueueTarget {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "string",
  "enum": [
    "Queues.CreateQueue"
  ]
}"#,
        )
    }
}

impl utoipa::ToSchema for CreateQueueXQueueTarget {
    fn name() -> Cow<'static, str> {
        "CreateQueueXQueueTarget".into()
    }
}

impl utoipa::PartialSchema for PurgeAction {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(r#"{
  "type": "string",
  "enum": [
    "Purge"
  ]
}"#)
    }
}

impl utoipa::ToSchema for PurgeAction {
    fn name() -> Cow<'static, str> {
        "PurgeAction".into()
    }
}

impl utoipa::PartialSchema for PurgeVersion {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(r#"{
  "type": "string",
  "enum": [
    "2019-06-01"
  ]
}"#)
    }
}

impl utoipa::ToSchema for PurgeVersion {
    fn name() -> Cow<'static, str> {
        "PurgeVersion".into()
    }
}

impl utoipa::PartialSchema for PauseAction {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(r#"{
  "type": "string",
  "enum": [
    "Pause"
  ]
}"#)
    }
}

impl utoipa::ToSchema for PauseAction {
    fn name() -> Cow<'static, str> {
        "PauseAction".into()
    }
}
