//! The schemas of the API "Support desk", version 1.2.0 for `utoipa`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::embedding;
use std::borrow::Cow;
use super::types::{
    Agent, Comment, NewComment, NewTicket, Priority, Problem, Ticket, TicketChange,
    TicketPage, TicketStatus,
};

/// Every schema of the contract by its name, as `utoipa`'s `ComponentsBuilder::schemas_from_iter` takes them.
pub fn schemas() -> Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)> {
    let mut schemas = Vec::new();
    embedding::add_schema::<Ticket>(&mut schemas);
    embedding::add_schema::<TicketStatus>(&mut schemas);
    embedding::add_schema::<Priority>(&mut schemas);
    embedding::add_schema::<TicketPage>(&mut schemas);
    embedding::add_schema::<NewTicket>(&mut schemas);
    embedding::add_schema::<TicketChange>(&mut schemas);
    embedding::add_schema::<NewComment>(&mut schemas);
    embedding::add_schema::<Comment>(&mut schemas);
    embedding::add_schema::<Agent>(&mut schemas);
    embedding::add_schema::<Problem>(&mut schemas);
    schemas
}

impl utoipa::PartialSchema for Ticket {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for Ticket {
    fn name() -> Cow<'static, str> {
        "Ticket".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<Priority>(schemas);
        embedding::add_schema::<TicketStatus>(schemas);
    }
}

impl utoipa::PartialSchema for TicketStatus {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for TicketStatus {
    fn name() -> Cow<'static, str> {
        "TicketStatus".into()
    }
}

impl utoipa::PartialSchema for Priority {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
            r#"{
  "type": "string",
  "enum": [
    "low",
    "normal",
    "urgent"
  ],
  "description": "How soon an answer is expected."
}"#,
        )
    }
}

impl utoipa::ToSchema for Priority {
    fn name() -> Cow<'static, str> {
        "Priority".into()
    }
}

impl utoipa::PartialSchema for TicketPage {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for TicketPage {
    fn name() -> Cow<'static, str> {
        "TicketPage".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<Ticket>(schemas);
    }
}

impl utoipa::PartialSchema for NewTicket {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for NewTicket {
    fn name() -> Cow<'static, str> {
        "NewTicket".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<Priority>(schemas);
    }
}

impl utoipa::PartialSchema for TicketChange {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for TicketChange {
    fn name() -> Cow<'static, str> {
        "TicketChange".into()
    }

    fn schemas(
        schemas: &mut Vec<(String, utoipa::openapi::RefOr<utoipa::openapi::Schema>)>,
    ) {
        embedding::add_schema::<Priority>(schemas);
        embedding::add_schema::<TicketStatus>(schemas);
    }
}

impl utoipa::PartialSchema for NewComment {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for NewComment {
    fn name() -> Cow<'static, str> {
        "NewComment".into()
    }
}

impl utoipa::PartialSchema for Comment {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for Comment {
    fn name() -> Cow<'static, str> {
        "Comment".into()
    }
}

impl utoipa::PartialSchema for Agent {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for Agent {
    fn name() -> Cow<'static, str> {
        "Agent".into()
    }
}

impl utoipa::PartialSchema for Problem {
    #[allow(clippy::too_many_lines, reason = "the schema as the contract writes it")]
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
        embedding::schema(
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
        )
    }
}

impl utoipa::ToSchema for Problem {
    fn name() -> Cow<'static, str> {
        "Problem".into()
    }
}
