//! Types of the API "Support desk", version 1.2.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Described, Schema};
use counterpart_runtime::{Field, codec, jiff, uuid};
use serde::{Deserialize, Serialize};
use std::fmt;
use super::tables;

/// What a customer asked, and how far the answer has come.
///
/// Schema: `#/components/schemas/Ticket`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Ticket {
    /// Never used again for another ticket.
    #[serde(deserialize_with = "codec::member::<0, Ticket, _, _>")]
    pub id: uuid::Uuid,
    /// What it is about, in one line.
    #[serde(deserialize_with = "codec::member::<1, Ticket, _, _>")]
    pub subject: String,
    /// How far the answer to a ticket has come.
    #[serde(deserialize_with = "codec::member::<2, Ticket, _, _>")]
    pub status: TicketStatus,
    /// How soon an answer is expected.
    #[serde(deserialize_with = "codec::member::<3, Ticket, _, _>")]
    pub priority: Priority,
    /// The customer's address.
    pub requester: String,
    /// The agent who works on it, if anyone does.
    #[serde(
        rename = "assigneeId",
        deserialize_with = "codec::member::<5, Ticket, _, _>"
    )]
    pub assignee_id: Option<uuid::Uuid>,
    /// Words to find it by.
    #[serde(
        default,
        deserialize_with = "codec::member::<6, Ticket, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub tags: Option<Vec<String>>,
    /// When the customer opened it.
    #[serde(
        rename = "openedAt",
        deserialize_with = "codec::member::<7, Ticket, _, _>",
        serialize_with = "codec::encode"
    )]
    pub opened_at: jiff::Timestamp,
}

/// The members that every [`Ticket`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct TicketRequired {
    /// Never used again for another ticket.
    pub id: uuid::Uuid,
    /// What it is about, in one line.
    pub subject: String,
    /// How far the answer to a ticket has come.
    pub status: TicketStatus,
    /// How soon an answer is expected.
    pub priority: Priority,
    /// The customer's address.
    pub requester: String,
    /// The agent who works on it, if anyone does.
    pub assignee_id: Option<uuid::Uuid>,
    /// When the customer opened it.
    pub opened_at: jiff::Timestamp,
}

impl Ticket {
    /// A value with these members and no others.
    pub fn new(required: impl Into<TicketRequired>) -> Self {
        let TicketRequired {
            id,
            subject,
            status,
            priority,
            requester,
            assignee_id,
            opened_at,
        } = required.into();
        Self {
            id,
            subject,
            status,
            priority,
            requester,
            assignee_id,
            tags: None,
            opened_at,
        }
    }

    /// Sets `tags`.
    #[must_use]
    pub fn with_tags(mut self, value: Vec<String>) -> Self {
        self.tags = Some(value);
        self
    }
}

impl codec::Decode<'_> for Ticket {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Ticket {}

impl Described for Ticket {
    fn schema() -> &'static Schema {
        &tables::TICKET
    }
}

/// How far the answer to a ticket has come.
///
/// Schema: `#/components/schemas/TicketStatus`
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Deserialize,
    Serialize
)]
pub enum TicketStatus {
    /// `open`
    #[serde(rename = "open")]
    Open,
    /// `waiting_for_customer`
    #[serde(rename = "waiting_for_customer")]
    WaitingForCustomer,
    /// `resolved`
    #[serde(rename = "resolved")]
    Resolved,
    /// `closed`
    #[serde(rename = "closed")]
    Closed,
}

impl TicketStatus {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::WaitingForCustomer => "waiting_for_customer",
            Self::Resolved => "resolved",
            Self::Closed => "closed",
        }
    }
}

impl fmt::Display for TicketStatus {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl codec::Decode<'_> for TicketStatus {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for TicketStatus {}

impl Described for TicketStatus {
    fn schema() -> &'static Schema {
        &tables::TICKET_STATUS
    }
}

/// How soon an answer is expected.
///
/// Schema: `#/components/schemas/Priority`
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Deserialize,
    Serialize
)]
pub enum Priority {
    /// `low`
    #[serde(rename = "low")]
    Low,
    /// `normal`
    #[serde(rename = "normal")]
    Normal,
    /// `urgent`
    #[serde(rename = "urgent")]
    Urgent,
}

impl Priority {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Normal => "normal",
            Self::Urgent => "urgent",
        }
    }
}

impl fmt::Display for Priority {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl codec::Decode<'_> for Priority {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Priority {}

impl Described for Priority {
    fn schema() -> &'static Schema {
        &tables::PRIORITY
    }
}

/// Some tickets of a longer list.
///
/// Schema: `#/components/schemas/TicketPage`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct TicketPage {
    /// The tickets of this page, the newest first.
    #[serde(deserialize_with = "codec::member::<0, TicketPage, _, _>")]
    pub tickets: Vec<Ticket>,
    /// Where the next page begins; left out on the last one.
    #[serde(
        rename = "nextCursor",
        default,
        deserialize_with = "codec::member::<1, TicketPage, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub next_cursor: Option<String>,
}

impl TicketPage {
    /// A value with this member and no others.
    pub fn new(tickets: Vec<Ticket>) -> Self {
        Self { tickets, next_cursor: None }
    }

    /// Sets `nextCursor`.
    #[must_use]
    pub fn with_next_cursor(mut self, value: impl Into<String>) -> Self {
        self.next_cursor = Some(value.into());
        self
    }
}

impl codec::Decode<'_> for TicketPage {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for TicketPage {}

impl Described for TicketPage {
    fn schema() -> &'static Schema {
        &tables::TICKET_PAGE
    }
}

/// What it takes to open a ticket.
///
/// Schema: `#/components/schemas/NewTicket`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct NewTicket {
    /// What it is about, in one line.
    #[serde(deserialize_with = "codec::member::<0, NewTicket, _, _>")]
    pub subject: String,
    /// The question in the customer's own words.
    #[serde(deserialize_with = "codec::member::<1, NewTicket, _, _>")]
    pub body: String,
    /// The address that the answer goes to.
    pub requester: String,
    /// How soon an answer is expected.
    #[serde(
        default,
        deserialize_with = "codec::member::<3, NewTicket, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub priority: Option<Priority>,
}

/// The members that every [`NewTicket`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct NewTicketRequired {
    /// What it is about, in one line.
    pub subject: String,
    /// The question in the customer's own words.
    pub body: String,
    /// The address that the answer goes to.
    pub requester: String,
}

impl NewTicket {
    /// A value with these members and no others.
    pub fn new(required: impl Into<NewTicketRequired>) -> Self {
        let NewTicketRequired { subject, body, requester } = required.into();
        Self {
            subject,
            body,
            requester,
            priority: None,
        }
    }

    /// Sets `priority`.
    #[must_use]
    pub fn with_priority(mut self, value: Priority) -> Self {
        self.priority = Some(value);
        self
    }
}

impl codec::Decode<'_> for NewTicket {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for NewTicket {}

impl Described for NewTicket {
    fn schema() -> &'static Schema {
        &tables::NEW_TICKET
    }
}

/// The members of a ticket that an agent may change.
///
/// Schema: `#/components/schemas/TicketChange`
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct TicketChange {
    /// How far the answer to a ticket has come.
    #[serde(
        default,
        deserialize_with = "codec::member::<0, TicketChange, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub status: Option<TicketStatus>,
    /// How soon an answer is expected.
    #[serde(
        default,
        deserialize_with = "codec::member::<1, TicketChange, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub priority: Option<Priority>,
    /// Who works on it from now on; null for nobody.
    #[serde(
        rename = "assigneeId",
        default,
        deserialize_with = "codec::member::<2, TicketChange, _, _>",
        skip_serializing_if = "Field::is_absent"
    )]
    pub assignee_id: Field<uuid::Uuid>,
}

impl TicketChange {
    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, value: TicketStatus) -> Self {
        self.status = Some(value);
        self
    }

    /// Sets `priority`.
    #[must_use]
    pub fn with_priority(mut self, value: Priority) -> Self {
        self.priority = Some(value);
        self
    }

    /// Sets `assigneeId`; `None` makes it `null`.
    #[must_use]
    pub fn with_assignee_id(mut self, value: impl Into<Field<uuid::Uuid>>) -> Self {
        self.assignee_id = value.into();
        self
    }
}

impl codec::Decode<'_> for TicketChange {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for TicketChange {}

impl Described for TicketChange {
    fn schema() -> &'static Schema {
        &tables::TICKET_CHANGE
    }
}

/// Something to say about a ticket.
///
/// Schema: `#/components/schemas/NewComment`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct NewComment {
    /// What is said, as plain text.
    #[serde(deserialize_with = "codec::member::<0, NewComment, _, _>")]
    pub text: String,
    /// Whether only agents may read it.
    ///
    /// Default: `false`.
    #[serde(
        default = "codec::default_member::<1, NewComment, _>",
        deserialize_with = "codec::member::<1, NewComment, _, _>",
        skip_serializing_if = "Option::is_none"
    )]
    pub internal: Option<bool>,
}

impl NewComment {
    /// A value with this member and no others.
    pub fn new(text: impl Into<String>) -> Self {
        let text = text.into();
        Self { text, internal: None }
    }

    /// Sets `internal`.
    #[must_use]
    pub fn with_internal(mut self, value: bool) -> Self {
        self.internal = Some(value);
        self
    }
}

impl codec::Decode<'_> for NewComment {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for NewComment {}

impl Described for NewComment {
    fn schema() -> &'static Schema {
        &tables::NEW_COMMENT
    }
}

/// Something that was said about a ticket.
///
/// Schema: `#/components/schemas/Comment`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Comment {
    /// Counts up within the ticket.
    #[serde(deserialize_with = "codec::member::<0, Comment, _, _>")]
    pub id: i64,
    /// The name of whoever said it.
    pub author: String,
    /// What was said, as plain text.
    pub text: String,
    /// Whether only agents may read it.
    pub internal: bool,
    /// When it was said.
    #[serde(
        rename = "createdAt",
        deserialize_with = "codec::member::<4, Comment, _, _>",
        serialize_with = "codec::encode"
    )]
    pub created_at: jiff::Timestamp,
}

/// The members that every [`Comment`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct CommentRequired {
    /// Counts up within the ticket.
    pub id: i64,
    /// The name of whoever said it.
    pub author: String,
    /// What was said, as plain text.
    pub text: String,
    /// Whether only agents may read it.
    pub internal: bool,
    /// When it was said.
    pub created_at: jiff::Timestamp,
}

impl Comment {
    /// A value with these members and no others.
    pub fn new(required: impl Into<CommentRequired>) -> Self {
        let CommentRequired { id, author, text, internal, created_at } = required.into();
        Self {
            id,
            author,
            text,
            internal,
            created_at,
        }
    }
}

impl codec::Decode<'_> for Comment {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Comment {}

impl Described for Comment {
    fn schema() -> &'static Schema {
        &tables::COMMENT
    }
}

/// Somebody who answers tickets.
///
/// Schema: `#/components/schemas/Agent`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Agent {
    /// What tickets are assigned by.
    #[serde(deserialize_with = "codec::member::<0, Agent, _, _>")]
    pub id: uuid::Uuid,
    /// The name that customers see.
    pub name: String,
}

/// The members that every [`Agent`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct AgentRequired {
    /// What tickets are assigned by.
    pub id: uuid::Uuid,
    /// The name that customers see.
    pub name: String,
}

impl Agent {
    /// A value with these members and no others.
    pub fn new(required: impl Into<AgentRequired>) -> Self {
        let AgentRequired { id, name } = required.into();
        Self { id, name }
    }
}

impl codec::Decode<'_> for Agent {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Agent {}

impl Described for Agent {
    fn schema() -> &'static Schema {
        &tables::AGENT
    }
}

/// Why a request was not carried out.
///
/// Schema: `#/components/schemas/Problem`
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[non_exhaustive]
pub struct Problem {
    /// A word for programs, such as `ticket_closed`.
    pub code: String,
    /// A sentence for people.
    pub message: String,
}

/// The members that every [`Problem`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct ProblemRequired {
    /// A word for programs, such as `ticket_closed`.
    pub code: String,
    /// A sentence for people.
    pub message: String,
}

impl Problem {
    /// A value with these members and no others.
    pub fn new(required: impl Into<ProblemRequired>) -> Self {
        let ProblemRequired { code, message } = required.into();
        Self { code, message }
    }
}

impl codec::Decode<'_> for Problem {
    const TABLE: Option<fn() -> &'static Schema> = Some(<Self as Described>::schema);
}

impl codec::Encode for Problem {}

impl Described for Problem {
    fn schema() -> &'static Schema {
        &tables::PROBLEM
    }
}
