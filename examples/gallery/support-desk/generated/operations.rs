//! Requests and outcomes of the API "Support desk", version 1.2.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::{MediaType, RequestReader, ResponseDescription};
use counterpart_runtime::http::Method;
use counterpart_runtime::{
    EncodedRequest, EncodedResponse, Failure, Invalid, Operation, OperationDescription,
    schema, uuid,
};
use std::error::Error;
use std::fmt;
use super::tables;
use super::types::{
    Agent, Comment, NewComment, NewTicket, Problem, Ticket, TicketChange, TicketPage,
    TicketStatus,
};

// ---- GET /tickets (listTickets) ----

/// What a request of `GET /tickets` carries.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListTickets {
    /// Only tickets in this state.
    pub status: Option<TicketStatus>,
    /// Only tickets that this agent works on.
    pub assignee_id: Option<uuid::Uuid>,
    /// Where the page begins; the first page if it is left out.
    pub cursor: Option<String>,
    /// How many tickets a page holds at most.
    ///
    /// Default: `25`.
    pub limit: Option<i32>,
}

impl ListTickets {
    /// Sets `status`.
    #[must_use]
    pub fn with_status(mut self, value: TicketStatus) -> Self {
        self.status = Some(value);
        self
    }

    /// Sets `assigneeId`.
    #[must_use]
    pub fn with_assignee_id(mut self, value: uuid::Uuid) -> Self {
        self.assignee_id = Some(value);
        self
    }

    /// Sets `cursor`.
    #[must_use]
    pub fn with_cursor(mut self, value: impl Into<String>) -> Self {
        self.cursor = Some(value.into());
        self
    }

    /// Sets `limit`.
    #[must_use]
    pub fn with_limit(mut self, value: i32) -> Self {
        self.limit = Some(value);
        self
    }
}

/// 200: a page of tickets.
pub type ListTicketsOutput = TicketPage;

/// What `listTickets` answers if it does not succeed.
#[derive(Debug)]
pub enum ListTicketsError {
    /// 400: the request is not what it should be.
    BadRequest(Problem),
    /// 401: the token is missing or has expired.
    Unauthorized(Problem),
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for ListTicketsError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for ListTicketsError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BadRequest(_) => {
                formatter.write_str("listTickets answered 400 Bad Request")
            }
            Self::Unauthorized(_) => {
                formatter.write_str("listTickets answered 401 Unauthorized")
            }
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for ListTicketsError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        Error::source(failure)
    }
}

impl Operation for ListTickets {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "listTickets",
            Method::GET,
            "/tickets",
        )
        .with_responses(
            &[
                ResponseDescription::exact(200, &[MediaType::json("application/json")]),
                ResponseDescription::exact(400, &[MediaType::json("application/json")]),
                ResponseDescription::exact(401, &[MediaType::json("application/json")]),
            ],
        );

    type Output = ListTicketsOutput;

    type Error = ListTicketsError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let status = reader.query("status").optional(&tables::TICKET_STATUS);
        let assignee_id = reader
            .query("assigneeId")
            .optional(&tables::LIST_TICKETS_ASSIGNEE_ID);
        let cursor = reader.query("cursor").optional(&schema::STRING);
        let limit = reader.query("limit").optional_or(&tables::LIST_TICKETS_LIMIT, "25");
        reader
            .finish(|| Some(Self {
                status: status?,
                assignee_id: assignee_id?,
                cursor: cursor?,
                limit: limit?,
            }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_query("status").optional(self.status.as_ref())?;
        request.write_query("assigneeId").optional(self.assignee_id.as_ref())?;
        request.write_query("cursor").optional(self.cursor.as_ref())?;
        request.write_query("limit").optional(self.limit.as_ref())?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.read_json(&tables::TICKET_PAGE)?),
            _ => Err(ListTicketsError::decode(&response)?),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => EncodedResponse::json(200, &output),
            Err(error) => error.encode(),
        }
    }
}

impl ListTicketsError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::BadRequest(payload) => EncodedResponse::json(400, &payload),
            Self::Unauthorized(payload) => EncodedResponse::json(401, &payload),
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        let error = match response.status.as_u16() {
            400 => Self::BadRequest(response.read_json(&tables::PROBLEM)?),
            401 => Self::Unauthorized(response.read_json(&tables::PROBLEM)?),
            _ => return Err(Failure::undeclared(response)),
        };
        Ok(error)
    }
}

// ---- POST /tickets (openTicket) ----

/// What a request of `POST /tickets` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OpenTicket {
    /// The body.
    pub body: NewTicket,
}

impl OpenTicket {
    /// A value with this member and no others.
    pub fn new(body: NewTicket) -> Self {
        Self { body }
    }
}

/// What `openTicket` answers if it does not succeed.
#[derive(Debug)]
pub enum OpenTicketError {
    /// 400: the request is not what it should be.
    BadRequest(Problem),
    /// 401: the token is missing or has expired.
    Unauthorized(Problem),
    /// 429: the customer has opened too many tickets today.
    TooManyRequests(OpenTicketTooManyRequests),
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for OpenTicketError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for OpenTicketError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BadRequest(_) => {
                formatter.write_str("openTicket answered 400 Bad Request")
            }
            Self::Unauthorized(_) => {
                formatter.write_str("openTicket answered 401 Unauthorized")
            }
            Self::TooManyRequests(_) => {
                formatter.write_str("openTicket answered 429 Too Many Requests")
            }
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for OpenTicketError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        Error::source(failure)
    }
}

/// The ticket has been opened.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OpenTicketOutput {
    /// Where the ticket is found.
    pub location: String,
    /// The body.
    pub body: Ticket,
}

/// The members that every [`OpenTicketOutput`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenTicketOutputRequired {
    /// Where the ticket is found.
    pub location: String,
    /// The body.
    pub body: Ticket,
}

impl OpenTicketOutput {
    /// A value with these members and no others.
    pub fn new(required: impl Into<OpenTicketOutputRequired>) -> Self {
        let OpenTicketOutputRequired { location, body } = required.into();
        Self { location, body }
    }
}

impl OpenTicketOutput {
    fn encode(self, status: u16) -> Result<EncodedResponse, Failure> {
        let mut response = EncodedResponse::json(status, &self.body)?;
        response.write_header("location").required(&self.location)?;
        Ok(response)
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        Ok(Self {
            location: response.read_header("location").required(&schema::STRING)?,
            body: response.read_json(&tables::TICKET)?,
        })
    }
}

/// The customer has opened too many tickets today.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OpenTicketTooManyRequests {
    /// Seconds to wait before the next attempt.
    pub retry_after: Option<i64>,
    /// The body.
    pub body: Problem,
}

impl OpenTicketTooManyRequests {
    /// A value with this member and no others.
    pub fn new(body: Problem) -> Self {
        Self { retry_after: None, body }
    }

    /// Sets `Retry-After`.
    #[must_use]
    pub fn with_retry_after(mut self, value: i64) -> Self {
        self.retry_after = Some(value);
        self
    }
}

impl OpenTicketTooManyRequests {
    fn encode(self, status: u16) -> Result<EncodedResponse, Failure> {
        let mut response = EncodedResponse::json(status, &self.body)?;
        response.write_header("retry-after").optional(self.retry_after.as_ref())?;
        Ok(response)
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        Ok(Self {
            retry_after: response
                .read_header("retry-after")
                .optional(&tables::OPEN_TICKET_TOO_MANY_REQUESTS_RETRY_AFTER)?,
            body: response.read_json(&tables::PROBLEM)?,
        })
    }
}

impl Operation for OpenTicket {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "openTicket",
            Method::POST,
            "/tickets",
        )
        .with_body(&[MediaType::json("application/json")])
        .with_responses(
            &[
                ResponseDescription::exact(201, &[MediaType::json("application/json")]),
                ResponseDescription::exact(400, &[MediaType::json("application/json")]),
                ResponseDescription::exact(401, &[MediaType::json("application/json")]),
                ResponseDescription::exact(429, &[MediaType::json("application/json")]),
            ],
        );

    type Output = OpenTicketOutput;

    type Error = OpenTicketError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let body = reader.json_body(&tables::NEW_TICKET);
        reader.finish(|| Some(Self { body: body? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_json("application/json", &self.body)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            201 => Ok(OpenTicketOutput::decode(&response)?),
            _ => Err(OpenTicketError::decode(&response)?),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => output.encode(201),
            Err(error) => error.encode(),
        }
    }
}

impl OpenTicketError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::BadRequest(payload) => EncodedResponse::json(400, &payload),
            Self::Unauthorized(payload) => EncodedResponse::json(401, &payload),
            Self::TooManyRequests(payload) => payload.encode(429),
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        let error = match response.status.as_u16() {
            400 => Self::BadRequest(response.read_json(&tables::PROBLEM)?),
            401 => Self::Unauthorized(response.read_json(&tables::PROBLEM)?),
            429 => Self::TooManyRequests(OpenTicketTooManyRequests::decode(response)?),
            _ => return Err(Failure::undeclared(response)),
        };
        Ok(error)
    }
}

// ---- GET /tickets/{ticketId} (getTicket) ----

/// What a request of `GET /tickets/{ticketId}` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetTicket {
    /// The ticket.
    pub ticket_id: uuid::Uuid,
}

impl GetTicket {
    /// A value with this member and no others.
    pub fn new(ticket_id: uuid::Uuid) -> Self {
        Self { ticket_id }
    }
}

/// 200: the ticket.
pub type GetTicketOutput = Ticket;

/// What `getTicket` answers if it does not succeed.
#[derive(Debug)]
pub enum GetTicketError {
    /// 400: the request is not what it should be.
    BadRequest(Problem),
    /// 401: the token is missing or has expired.
    Unauthorized(Problem),
    /// 404: there is no such ticket.
    NotFound(Problem),
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for GetTicketError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for GetTicketError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BadRequest(_) => {
                formatter.write_str("getTicket answered 400 Bad Request")
            }
            Self::Unauthorized(_) => {
                formatter.write_str("getTicket answered 401 Unauthorized")
            }
            Self::NotFound(_) => formatter.write_str("getTicket answered 404 Not Found"),
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for GetTicketError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        Error::source(failure)
    }
}

impl Operation for GetTicket {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "getTicket",
            Method::GET,
            "/tickets/{ticketId}",
        )
        .with_responses(
            &[
                ResponseDescription::exact(200, &[MediaType::json("application/json")]),
                ResponseDescription::exact(400, &[MediaType::json("application/json")]),
                ResponseDescription::exact(401, &[MediaType::json("application/json")]),
                ResponseDescription::exact(404, &[MediaType::json("application/json")]),
            ],
        );

    type Output = GetTicketOutput;

    type Error = GetTicketError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let ticket_id = reader.path("ticketId").required(&tables::GET_TICKET_TICKET_ID);
        reader.finish(|| Some(Self { ticket_id: ticket_id? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_path("ticketId").required(&self.ticket_id)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.read_json(&tables::TICKET)?),
            _ => Err(GetTicketError::decode(&response)?),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => EncodedResponse::json(200, &output),
            Err(error) => error.encode(),
        }
    }
}

impl GetTicketError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::BadRequest(payload) => EncodedResponse::json(400, &payload),
            Self::Unauthorized(payload) => EncodedResponse::json(401, &payload),
            Self::NotFound(payload) => EncodedResponse::json(404, &payload),
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        let error = match response.status.as_u16() {
            400 => Self::BadRequest(response.read_json(&tables::PROBLEM)?),
            401 => Self::Unauthorized(response.read_json(&tables::PROBLEM)?),
            404 => Self::NotFound(response.read_json(&tables::PROBLEM)?),
            _ => return Err(Failure::undeclared(response)),
        };
        Ok(error)
    }
}

// ---- PATCH /tickets/{ticketId} (updateTicket) ----

/// What a request of `PATCH /tickets/{ticketId}` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateTicket {
    /// The ticket.
    pub ticket_id: uuid::Uuid,
    /// The body.
    pub body: TicketChange,
}

/// The members that every [`UpdateTicket`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct UpdateTicketRequired {
    /// The ticket.
    pub ticket_id: uuid::Uuid,
    /// The body.
    pub body: TicketChange,
}

impl UpdateTicket {
    /// A value with these members and no others.
    pub fn new(required: impl Into<UpdateTicketRequired>) -> Self {
        let UpdateTicketRequired { ticket_id, body } = required.into();
        Self { ticket_id, body }
    }
}

/// 200: the ticket as it is now.
pub type UpdateTicketOutput = Ticket;

/// What `updateTicket` answers if it does not succeed.
#[derive(Debug)]
pub enum UpdateTicketError {
    /// 400: the request is not what it should be.
    BadRequest(Problem),
    /// 401: the token is missing or has expired.
    Unauthorized(Problem),
    /// 404: there is no such ticket.
    NotFound(Problem),
    /// 409: the ticket is closed and cannot be changed.
    Conflict(Problem),
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for UpdateTicketError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for UpdateTicketError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BadRequest(_) => {
                formatter.write_str("updateTicket answered 400 Bad Request")
            }
            Self::Unauthorized(_) => {
                formatter.write_str("updateTicket answered 401 Unauthorized")
            }
            Self::NotFound(_) => {
                formatter.write_str("updateTicket answered 404 Not Found")
            }
            Self::Conflict(_) => {
                formatter.write_str("updateTicket answered 409 Conflict")
            }
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for UpdateTicketError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        Error::source(failure)
    }
}

impl Operation for UpdateTicket {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "updateTicket",
            Method::PATCH,
            "/tickets/{ticketId}",
        )
        .with_body(&[MediaType::json("application/json")])
        .with_responses(
            &[
                ResponseDescription::exact(200, &[MediaType::json("application/json")]),
                ResponseDescription::exact(400, &[MediaType::json("application/json")]),
                ResponseDescription::exact(401, &[MediaType::json("application/json")]),
                ResponseDescription::exact(404, &[MediaType::json("application/json")]),
                ResponseDescription::exact(409, &[MediaType::json("application/json")]),
            ],
        );

    type Output = UpdateTicketOutput;

    type Error = UpdateTicketError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let ticket_id = reader
            .path("ticketId")
            .required(&tables::UPDATE_TICKET_TICKET_ID);
        let body = reader.json_body(&tables::TICKET_CHANGE);
        reader
            .finish(|| Some(Self {
                ticket_id: ticket_id?,
                body: body?,
            }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_path("ticketId").required(&self.ticket_id)?;
        request.write_json("application/json", &self.body)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.read_json(&tables::TICKET)?),
            _ => Err(UpdateTicketError::decode(&response)?),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => EncodedResponse::json(200, &output),
            Err(error) => error.encode(),
        }
    }
}

impl UpdateTicketError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::BadRequest(payload) => EncodedResponse::json(400, &payload),
            Self::Unauthorized(payload) => EncodedResponse::json(401, &payload),
            Self::NotFound(payload) => EncodedResponse::json(404, &payload),
            Self::Conflict(payload) => EncodedResponse::json(409, &payload),
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        let error = match response.status.as_u16() {
            400 => Self::BadRequest(response.read_json(&tables::PROBLEM)?),
            401 => Self::Unauthorized(response.read_json(&tables::PROBLEM)?),
            404 => Self::NotFound(response.read_json(&tables::PROBLEM)?),
            409 => Self::Conflict(response.read_json(&tables::PROBLEM)?),
            _ => return Err(Failure::undeclared(response)),
        };
        Ok(error)
    }
}

// ---- POST /tickets/{ticketId}/comments (addComment) ----

/// What a request of `POST /tickets/{ticketId}/comments` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddComment {
    /// The ticket.
    pub ticket_id: uuid::Uuid,
    /// The body.
    pub body: NewComment,
}

/// The members that every [`AddComment`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct AddCommentRequired {
    /// The ticket.
    pub ticket_id: uuid::Uuid,
    /// The body.
    pub body: NewComment,
}

impl AddComment {
    /// A value with these members and no others.
    pub fn new(required: impl Into<AddCommentRequired>) -> Self {
        let AddCommentRequired { ticket_id, body } = required.into();
        Self { ticket_id, body }
    }
}

/// 201: the comment has been added.
pub type AddCommentOutput = Comment;

/// What `addComment` answers if it does not succeed.
#[derive(Debug)]
pub enum AddCommentError {
    /// 400: the request is not what it should be.
    BadRequest(Problem),
    /// 401: the token is missing or has expired.
    Unauthorized(Problem),
    /// 404: there is no such ticket.
    NotFound(Problem),
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for AddCommentError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for AddCommentError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BadRequest(_) => {
                formatter.write_str("addComment answered 400 Bad Request")
            }
            Self::Unauthorized(_) => {
                formatter.write_str("addComment answered 401 Unauthorized")
            }
            Self::NotFound(_) => formatter.write_str("addComment answered 404 Not Found"),
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for AddCommentError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        Error::source(failure)
    }
}

impl Operation for AddComment {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "addComment",
            Method::POST,
            "/tickets/{ticketId}/comments",
        )
        .with_body(&[MediaType::json("application/json")])
        .with_responses(
            &[
                ResponseDescription::exact(201, &[MediaType::json("application/json")]),
                ResponseDescription::exact(400, &[MediaType::json("application/json")]),
                ResponseDescription::exact(401, &[MediaType::json("application/json")]),
                ResponseDescription::exact(404, &[MediaType::json("application/json")]),
            ],
        );

    type Output = AddCommentOutput;

    type Error = AddCommentError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let ticket_id = reader.path("ticketId").required(&tables::ADD_COMMENT_TICKET_ID);
        let body = reader.json_body(&tables::NEW_COMMENT);
        reader
            .finish(|| Some(Self {
                ticket_id: ticket_id?,
                body: body?,
            }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_path("ticketId").required(&self.ticket_id)?;
        request.write_json("application/json", &self.body)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            201 => Ok(response.read_json(&tables::COMMENT)?),
            _ => Err(AddCommentError::decode(&response)?),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => EncodedResponse::json(201, &output),
            Err(error) => error.encode(),
        }
    }
}

impl AddCommentError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::BadRequest(payload) => EncodedResponse::json(400, &payload),
            Self::Unauthorized(payload) => EncodedResponse::json(401, &payload),
            Self::NotFound(payload) => EncodedResponse::json(404, &payload),
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        let error = match response.status.as_u16() {
            400 => Self::BadRequest(response.read_json(&tables::PROBLEM)?),
            401 => Self::Unauthorized(response.read_json(&tables::PROBLEM)?),
            404 => Self::NotFound(response.read_json(&tables::PROBLEM)?),
            _ => return Err(Failure::undeclared(response)),
        };
        Ok(error)
    }
}

// ---- GET /agents/me (getCurrentAgent) ----

/// A request of `GET /agents/me`; it carries nothing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCurrentAgent {}

/// 200: the agent who is calling.
pub type GetCurrentAgentOutput = Agent;

/// What `getCurrentAgent` answers if it does not succeed.
#[derive(Debug)]
pub enum GetCurrentAgentError {
    /// 401: the token is missing or has expired.
    Unauthorized(Problem),
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for GetCurrentAgentError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for GetCurrentAgentError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unauthorized(_) => {
                formatter.write_str("getCurrentAgent answered 401 Unauthorized")
            }
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for GetCurrentAgentError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        Error::source(failure)
    }
}

impl Operation for GetCurrentAgent {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "getCurrentAgent",
            Method::GET,
            "/agents/me",
        )
        .with_responses(
            &[
                ResponseDescription::exact(200, &[MediaType::json("application/json")]),
                ResponseDescription::exact(401, &[MediaType::json("application/json")]),
            ],
        );

    type Output = GetCurrentAgentOutput;

    type Error = GetCurrentAgentError;

    fn decode(_request: &mut EncodedRequest) -> Result<Self, Invalid> {
        Ok(Self {})
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        Ok(EncodedRequest::default())
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.read_json(&tables::AGENT)?),
            _ => Err(GetCurrentAgentError::decode(&response)?),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => EncodedResponse::json(200, &output),
            Err(error) => error.encode(),
        }
    }
}

impl GetCurrentAgentError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::Unauthorized(payload) => EncodedResponse::json(401, &payload),
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        let error = match response.status.as_u16() {
            401 => Self::Unauthorized(response.read_json(&tables::PROBLEM)?),
            _ => return Err(Failure::undeclared(response)),
        };
        Ok(error)
    }
}
