//! The schemas of the API "Support desk", version 1.2.0 for `schemars`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{
    Agent, Comment, NewComment, NewTicket, Priority, Problem, Ticket, TicketChange,
    TicketPage, TicketStatus,
};

/// Adds every schema of the contract to the generator's definitions.
pub fn add_all(generator: &mut schemars::SchemaGenerator) {
    let _ = generator.subschema_for::<Ticket>();
    let _ = generator.subschema_for::<TicketStatus>();
    let _ = generator.subschema_for::<Priority>();
    let _ = generator.subschema_for::<TicketPage>();
    let _ = generator.subschema_for::<NewTicket>();
    let _ = generator.subschema_for::<TicketChange>();
    let _ = generator.subschema_for::<NewComment>();
    let _ = generator.subschema_for::<Comment>();
    let _ = generator.subschema_for::<Agent>();
    let _ = generator.subschema_for::<Problem>();
}

impl schemars::JsonSchema for Ticket {
    fn schema_name() -> Cow<'static, str> {
        "Ticket".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Ticket").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r##"{
  "type": "object",
  "description": "What a customer asked, and how far the answer has come.",
  "required": [
    "id",
    "subject",
    "status",
    "priority",
    "requester",
    "assigneeId",
    "openedAt"
  ],
  "properties": {
    "id": {
      "type": "string",
      "format": "uuid",
      "description": "Never used again for another ticket."
    },
    "subject": {
      "type": "string",
      "minLength": 1,
      "maxLength": 200,
      "description": "What it is about, in one line."
    },
    "status": {
      "$ref": "#/components/schemas/TicketStatus"
    },
    "priority": {
      "$ref": "#/components/schemas/Priority"
    },
    "requester": {
      "type": "string",
      "format": "email",
      "description": "The customer's address."
    },
    "assigneeId": {
      "type": [
        "string",
        "null"
      ],
      "format": "uuid",
      "description": "The agent who works on it, if anyone does."
    },
    "tags": {
      "type": "array",
      "items": {
        "type": "string",
        "minLength": 1
      },
      "description": "Words to find it by."
    },
    "openedAt": {
      "type": "string",
      "format": "date-time",
      "description": "When the customer opened it."
    }
  }
}"##,
            &[
                ("Priority", generator.subschema_for::<Priority>()),
                ("TicketStatus", generator.subschema_for::<TicketStatus>()),
            ],
        )
    }
}

impl schemars::JsonSchema for TicketStatus {
    fn schema_name() -> Cow<'static, str> {
        "TicketStatus".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "TicketStatus").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "string",
  "enum": [
    "open",
    "waiting_for_customer",
    "resolved",
    "closed"
  ],
  "description": "How far the answer to a ticket has come."
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for Priority {
    fn schema_name() -> Cow<'static, str> {
        "Priority".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Priority").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "string",
  "enum": [
    "low",
    "normal",
    "urgent"
  ],
  "description": "How soon an answer is expected."
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for TicketPage {
    fn schema_name() -> Cow<'static, str> {
        "TicketPage".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "TicketPage").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r##"{
  "type": "object",
  "description": "Some tickets of a longer list.",
  "required": [
    "tickets"
  ],
  "properties": {
    "tickets": {
      "type": "array",
      "items": {
        "$ref": "#/components/schemas/Ticket"
      },
      "description": "The tickets of this page, the newest first."
    },
    "nextCursor": {
      "type": "string",
      "description": "Where the next page begins; left out on the last one."
    }
  }
}"##,
            &[("Ticket", generator.subschema_for::<Ticket>())],
        )
    }
}

impl schemars::JsonSchema for NewTicket {
    fn schema_name() -> Cow<'static, str> {
        "NewTicket".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "NewTicket").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r##"{
  "type": "object",
  "description": "What it takes to open a ticket.",
  "required": [
    "subject",
    "body",
    "requester"
  ],
  "properties": {
    "subject": {
      "type": "string",
      "minLength": 1,
      "maxLength": 200,
      "description": "What it is about, in one line."
    },
    "body": {
      "type": "string",
      "minLength": 1,
      "description": "The question in the customer's own words."
    },
    "requester": {
      "type": "string",
      "format": "email",
      "description": "The address that the answer goes to."
    },
    "priority": {
      "$ref": "#/components/schemas/Priority"
    }
  }
}"##,
            &[("Priority", generator.subschema_for::<Priority>())],
        )
    }
}

impl schemars::JsonSchema for TicketChange {
    fn schema_name() -> Cow<'static, str> {
        "TicketChange".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "TicketChange").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r##"{
  "type": "object",
  "description": "The members of a ticket that an agent may change.",
  "properties": {
    "status": {
      "$ref": "#/components/schemas/TicketStatus"
    },
    "priority": {
      "$ref": "#/components/schemas/Priority"
    },
    "assigneeId": {
      "type": [
        "string",
        "null"
      ],
      "format": "uuid",
      "description": "Who works on it from now on; null for nobody."
    }
  }
}"##,
            &[
                ("Priority", generator.subschema_for::<Priority>()),
                ("TicketStatus", generator.subschema_for::<TicketStatus>()),
            ],
        )
    }
}

impl schemars::JsonSchema for NewComment {
    fn schema_name() -> Cow<'static, str> {
        "NewComment".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "NewComment").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "description": "Something to say about a ticket.",
  "required": [
    "text"
  ],
  "properties": {
    "text": {
      "type": "string",
      "minLength": 1,
      "description": "What is said, as plain text."
    },
    "internal": {
      "type": "boolean",
      "default": false,
      "description": "Whether only agents may read it."
    }
  }
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for Comment {
    fn schema_name() -> Cow<'static, str> {
        "Comment".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Comment").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "description": "Something that was said about a ticket.",
  "required": [
    "id",
    "author",
    "text",
    "internal",
    "createdAt"
  ],
  "properties": {
    "id": {
      "type": "integer",
      "format": "int64",
      "description": "Counts up within the ticket."
    },
    "author": {
      "type": "string",
      "description": "The name of whoever said it."
    },
    "text": {
      "type": "string",
      "description": "What was said, as plain text."
    },
    "internal": {
      "type": "boolean",
      "description": "Whether only agents may read it."
    },
    "createdAt": {
      "type": "string",
      "format": "date-time",
      "description": "When it was said."
    }
  }
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for Agent {
    fn schema_name() -> Cow<'static, str> {
        "Agent".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Agent").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "description": "Somebody who answers tickets.",
  "required": [
    "id",
    "name"
  ],
  "properties": {
    "id": {
      "type": "string",
      "format": "uuid",
      "description": "What tickets are assigned by."
    },
    "name": {
      "type": "string",
      "description": "The name that customers see."
    }
  }
}"#,
            &[],
        )
    }
}

impl schemars::JsonSchema for Problem {
    fn schema_name() -> Cow<'static, str> {
        "Problem".into()
    }

    fn schema_id() -> Cow<'static, str> {
        concat!(module_path!(), "::", "Problem").into()
    }

    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        embedding::json_schema(
            r#"{
  "type": "object",
  "description": "Why a request was not carried out.",
  "required": [
    "code",
    "message"
  ],
  "properties": {
    "code": {
      "type": "string",
      "description": "A word for programs, such as `ticket_closed`."
    },
    "message": {
      "type": "string",
      "description": "A sentence for people."
    }
  }
}"#,
            &[],
        )
    }
}
