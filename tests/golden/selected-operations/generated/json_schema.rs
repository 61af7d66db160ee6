//! The schemas of the API "Queue API", version 2019-06-01 for `schemars`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{
    CreateQueueXQueueTarget, ListQueuesXQueueTarget, PauseAction, PurgeAction,
    PurgeVersion, Queue,
};

/// Adds every schema of the contract to the generator's definitions.
pub fn add_all(generator: &mut schemars::SchemaGenerator) {
    let _ = generator.subschema_for::<Queue>();
    let _ = generator.subschema_for::<ListQueuesXQueueTarget>();
    let _ = generator.subschema_for::<CreateQueueXQueueTarget>();
    let _ = generator.subschema_for::<PurgeAction>();
    let _ = generator.subschema_for::<PurgeVersion>();
    let _ = generator.subschema_for::<PauseAction>();
}

impl schemars::JsonSchema for Queue {
    fn schema_name() -> Cow<'static, str> {
        "Queue".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Queue").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
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
            &[],
        )
    }
}

impl schemars::JsonSchema for ListQueuesXQueueTarget {
    fn schema_name() -> Cow<'static, str> {
        "ListQueuesXQueueTarget".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "ListQueuesXQueueTarget").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "string",
  "enum": [
    "Queues.ListQueues"
  ]
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for CreateQueueXQueueTarget {
    fn schema_name() -> Cow<'static, str> {
        "CreateQueueXQueueTarget".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "CreateQueueXQueueTarget").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "string",
  "enum": [
    "Queues.CreateQueue"
  ]
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for PurgeAction {
    fn schema_name() -> Cow<'static, str> {
        "PurgeAction".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "PurgeAction").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "string",
  "enum": [
    "Purge"
  ]
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for PurgeVersion {
    fn schema_name() -> Cow<'static, str> {
        "PurgeVersion".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "PurgeVersion").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "string",
  "enum": [
    "2019-06-01"
  ]
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for PauseAction {
    fn schema_name() -> Cow<'static, str> {
        "PauseAction".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "PauseAction").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "string",
  "enum": [
    "Pause"
  ]
}"#,
            &[],
        )
    }
}
