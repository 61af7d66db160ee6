//! The schemas of the API "Support desk", version 1.2.0, as the readers of the runtime take them.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::schema::{Format, IntegerFormat, Number, Property, Schema};
use counterpart_runtime::schema;

pub(super) static TICKET: Schema = Schema::object(&TICKET_PROPERTIES);

static TICKET_PROPERTIES: [Property; 8] = [
    Property::required("id", &TICKET_ID),
    Property::required("subject", &TICKET_SUBJECT),
    Property::required("status", &TICKET_STATUS),
    Property::required("priority", &PRIORITY),
    Property::required("requester", &schema::STRING),
    Property::required("assigneeId", &TICKET_ASSIGNEE_ID),
    Property::optional("tags", &TICKET_TAGS),
    Property::required("openedAt", &TICKET_OPENED_AT),
];

pub(super) static TICKET_ID: Schema = Schema::string().format(Format::Uuid);

pub(super) static TICKET_SUBJECT: Schema = Schema::string()
    .min_length(1)
    .max_length(200);

pub(super) static TICKET_ASSIGNEE_ID: Schema = Schema::string()
    .format(Format::Uuid)
    .nullable();

pub(super) static TICKET_TAGS: Schema = Schema::array(&TICKET_TAGS_ITEM);

pub(super) static TICKET_TAGS_ITEM: Schema = Schema::string().min_length(1);

pub(super) static TICKET_OPENED_AT: Schema = Schema::string().format(Format::DateTime);

pub(super) static TICKET_STATUS: Schema = Schema::enumeration(
    &["open", "waiting_for_customer", "resolved", "closed"],
);

pub(super) static PRIORITY: Schema = Schema::enumeration(&["low", "normal", "urgent"]);

pub(super) static TICKET_PAGE: Schema = Schema::object(&TICKET_PAGE_PROPERTIES);

static TICKET_PAGE_PROPERTIES: [Property; 2] = [
    Property::required("tickets", &TICKET_PAGE_TICKETS),
    Property::optional("nextCursor", &schema::STRING),
];

pub(super) static TICKET_PAGE_TICKETS: Schema = Schema::array(&TICKET);

pub(super) static NEW_TICKET: Schema = Schema::object(&NEW_TICKET_PROPERTIES);

static NEW_TICKET_PROPERTIES: [Property; 4] = [
    Property::required("subject", &NEW_TICKET_SUBJECT),
    Property::required("body", &NEW_TICKET_BODY),
    Property::required("requester", &schema::STRING),
    Property::optional("priority", &PRIORITY),
];

pub(super) static NEW_TICKET_SUBJECT: Schema = Schema::string()
    .min_length(1)
    .max_length(200);

pub(super) static NEW_TICKET_BODY: Schema = Schema::string().min_length(1);

pub(super) static TICKET_CHANGE: Schema = Schema::object(&TICKET_CHANGE_PROPERTIES);

static TICKET_CHANGE_PROPERTIES: [Property; 3] = [
    Property::optional("status", &TICKET_STATUS),
    Property::optional("priority", &PRIORITY),
    Property::optional("assigneeId", &TICKET_CHANGE_ASSIGNEE_ID),
];

pub(super) static TICKET_CHANGE_ASSIGNEE_ID: Schema = Schema::string()
    .format(Format::Uuid)
    .nullable();

pub(super) static NEW_COMMENT: Schema = Schema::object(&NEW_COMMENT_PROPERTIES);

static NEW_COMMENT_PROPERTIES: [Property; 2] = [
    Property::required("text", &NEW_COMMENT_TEXT),
    Property::optional("internal", &schema::BOOLEAN).or("false"),
];

pub(super) static NEW_COMMENT_TEXT: Schema = Schema::string().min_length(1);

pub(super) static COMMENT: Schema = Schema::object(&COMMENT_PROPERTIES);

static COMMENT_PROPERTIES: [Property; 5] = [
    Property::required("id", &schema::INT64),
    Property::required("author", &schema::STRING),
    Property::required("text", &schema::STRING),
    Property::required("internal", &schema::BOOLEAN),
    Property::required("createdAt", &COMMENT_CREATED_AT),
];

pub(super) static COMMENT_CREATED_AT: Schema = Schema::string().format(Format::DateTime);

pub(super) static AGENT: Schema = Schema::object(&AGENT_PROPERTIES);

static AGENT_PROPERTIES: [Property; 2] = [
    Property::required("id", &AGENT_ID),
    Property::required("name", &schema::STRING),
];

pub(super) static AGENT_ID: Schema = Schema::string().format(Format::Uuid);

pub(super) static PROBLEM: Schema = Schema::object(&PROBLEM_PROPERTIES);

static PROBLEM_PROPERTIES: [Property; 2] = [
    Property::required("code", &schema::STRING),
    Property::required("message", &schema::STRING),
];

pub(super) static LIST_TICKETS_ASSIGNEE_ID: Schema = Schema::string()
    .format(Format::Uuid);

pub(super) static LIST_TICKETS_LIMIT: Schema = Schema::integer(IntegerFormat::Int32)
    .minimum(Number::Integer(1))
    .maximum(Number::Integer(100));

pub(super) static OPEN_TICKET_TOO_MANY_REQUESTS_RETRY_AFTER: Schema = Schema::integer(
        IntegerFormat::Int64,
    )
    .minimum(Number::Integer(0));

pub(super) static GET_TICKET_TICKET_ID: Schema = Schema::string().format(Format::Uuid);

pub(super) static UPDATE_TICKET_TICKET_ID: Schema = Schema::string()
    .format(Format::Uuid);

pub(super) static ADD_COMMENT_TICKET_ID: Schema = Schema::string().format(Format::Uuid);
