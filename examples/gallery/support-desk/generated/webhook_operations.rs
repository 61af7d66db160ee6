//! Requests and outcomes of the webhooks of the API "Support desk", version 1.2.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::{MediaType, RequestReader, ResponseDescription};
use counterpart_runtime::http::Method;
use counterpart_runtime::{
    EncodedRequest, EncodedResponse, Failure, Invalid, Operation, OperationDescription,
};
use std::error::Error;
use std::fmt;
use super::tables;
use super::types::{Problem, Ticket};

// ---- POST of the webhook `ticket.resolved` (ticketResolved) ----

/// What the webhook `ticket.resolved` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TicketResolved {
    /// The body.
    pub body: Ticket,
}

impl TicketResolved {
    /// A value with this member and no others.
    pub fn new(body: Ticket) -> Self {
        Self { body }
    }
}

/// 204: the receiver has taken note.
pub type TicketResolvedOutput = ();

/// What `ticketResolved` answers if it does not succeed.
#[derive(Debug)]
pub enum TicketResolvedError {
    /// 400: the request is not what it should be.
    BadRequest(Problem),
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for TicketResolvedError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for TicketResolvedError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BadRequest(_) => {
                formatter.write_str("ticketResolved answered 400 Bad Request")
            }
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for TicketResolvedError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        Error::source(failure)
    }
}

impl Operation for TicketResolved {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "ticketResolved",
            Method::POST,
            "/ticket-resolved",
        )
        .with_body(&[MediaType::json("application/json")])
        .with_responses(
            &[
                ResponseDescription::exact(204, &[]),
                ResponseDescription::exact(400, &[MediaType::json("application/json")]),
            ],
        );

    type Output = TicketResolvedOutput;

    type Error = TicketResolvedError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let body = reader.json_body(&tables::TICKET);
        reader.finish(|| Some(Self { body: body? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_json("application/json", &self.body)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            204 => Ok(()),
            _ => Err(TicketResolvedError::decode(&response)?),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(()) => EncodedResponse::empty(204),
            Err(error) => error.encode(),
        }
    }
}

impl TicketResolvedError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::BadRequest(payload) => EncodedResponse::json(400, &payload),
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        let error = match response.status.as_u16() {
            400 => Self::BadRequest(response.read_json(&tables::PROBLEM)?),
            _ => return Err(Failure::undeclared(response)),
        };
        Ok(error)
    }
}
