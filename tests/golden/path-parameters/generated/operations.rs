//! Requests and outcomes of the API "Calendar", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::{MediaType, RequestReader, ResponseDescription};
use counterpart_runtime::http::Method;
use counterpart_runtime::{
    EncodedRequest, EncodedResponse, Failure, Invalid, Operation, OperationDescription,
    jiff, schema, uuid,
};
use std::error::Error;
use std::fmt;
use super::tables;
use super::types::GetColourColour;

// ---- GET /calendars/{calendarId}/days/{day}/events/{event-number} (getEvent) ----

/// What a request of `GET /calendars/{calendarId}/days/{day}/events/{event-number}` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetEvent {
    /// The calendar.
    pub calendar_id: uuid::Uuid,
    /// The day of the event.
    pub day: jiff::civil::Date,
    /// The number of the event within its day.
    pub event_number: i32,
}

/// The members that every [`GetEvent`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct GetEventRequired {
    /// The calendar.
    pub calendar_id: uuid::Uuid,
    /// The day of the event.
    pub day: jiff::civil::Date,
    /// The number of the event within its day.
    pub event_number: i32,
}

impl GetEvent {
    /// A value with these members and no others.
    pub fn new(required: impl Into<GetEventRequired>) -> Self {
        let GetEventRequired { calendar_id, day, event_number } = required.into();
        Self {
            calendar_id,
            day,
            event_number,
        }
    }
}

/// 200: what the event is about.
pub type GetEventOutput = String;

/// What `getEvent` answers if it does not succeed.
#[derive(Debug)]
pub enum GetEventError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for GetEventError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for GetEventError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for GetEventError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for GetEvent {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "getEvent",
            Method::GET,
            "/calendars/{calendarId}/days/{day}/events/{event-number}",
        )
        .with_responses(
            &[ResponseDescription::exact(200, &[MediaType::text("text/plain")])],
        );

    type Output = GetEventOutput;

    type Error = GetEventError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let calendar_id = reader
            .path("calendarId")
            .required(&tables::GET_EVENT_CALENDAR_ID);
        let day = reader.path("day").required(&tables::GET_EVENT_DAY);
        let event_number = reader
            .path("event-number")
            .required(&tables::GET_EVENT_EVENT_NUMBER);
        reader
            .finish(|| Some(Self {
                calendar_id: calendar_id?,
                day: day?,
                event_number: event_number?,
            }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_path("calendarId").required(&self.calendar_id)?;
        request.write_path("day").required(&self.day)?;
        request.write_path("event-number").required(&self.event_number)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.read_text(&schema::STRING)?),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => EncodedResponse::with_body(200, "text/plain", output),
            Err(GetEventError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- DELETE /calendars/{calendarId}/days/{day}/events/{event-number} (deleteEvent) ----

/// What a request of `DELETE /calendars/{calendarId}/days/{day}/events/{event-number}` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteEvent {
    /// The calendar.
    pub calendar_id: uuid::Uuid,
    /// The day of the event.
    pub day: jiff::civil::Date,
    /// The number of the event within its day.
    pub event_number: i32,
}

/// The members that every [`DeleteEvent`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteEventRequired {
    /// The calendar.
    pub calendar_id: uuid::Uuid,
    /// The day of the event.
    pub day: jiff::civil::Date,
    /// The number of the event within its day.
    pub event_number: i32,
}

impl DeleteEvent {
    /// A value with these members and no others.
    pub fn new(required: impl Into<DeleteEventRequired>) -> Self {
        let DeleteEventRequired { calendar_id, day, event_number } = required.into();
        Self {
            calendar_id,
            day,
            event_number,
        }
    }
}

/// 204: the event is gone.
pub type DeleteEventOutput = ();

/// What `deleteEvent` answers if it does not succeed.
#[derive(Debug)]
pub enum DeleteEventError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for DeleteEventError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for DeleteEventError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for DeleteEventError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for DeleteEvent {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "deleteEvent",
            Method::DELETE,
            "/calendars/{calendarId}/days/{day}/events/{event-number}",
        )
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = DeleteEventOutput;

    type Error = DeleteEventError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let calendar_id = reader
            .path("calendarId")
            .required(&tables::DELETE_EVENT_CALENDAR_ID);
        let day = reader.path("day").required(&tables::DELETE_EVENT_DAY);
        let event_number = reader
            .path("event-number")
            .required(&tables::DELETE_EVENT_EVENT_NUMBER);
        reader
            .finish(|| Some(Self {
                calendar_id: calendar_id?,
                day: day?,
                event_number: event_number?,
            }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_path("calendarId").required(&self.calendar_id)?;
        request.write_path("day").required(&self.day)?;
        request.write_path("event-number").required(&self.event_number)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            204 => Ok(()),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(()) => EncodedResponse::empty(204),
            Err(DeleteEventError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- GET /colours/{colour} (getColour) ----

/// What a request of `GET /colours/{colour}` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetColour {
    /// The colour.
    pub colour: GetColourColour,
}

impl GetColour {
    /// A value with this member and no others.
    pub fn new(colour: GetColourColour) -> Self {
        Self { colour }
    }
}

/// 204: there is nothing to say of it.
pub type GetColourOutput = ();

/// What `getColour` answers if it does not succeed.
#[derive(Debug)]
pub enum GetColourError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for GetColourError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for GetColourError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for GetColourError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for GetColour {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "getColour",
            Method::GET,
            "/colours/{colour}",
        )
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = GetColourOutput;

    type Error = GetColourError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let colour = reader.path("colour").required(&tables::GET_COLOUR_COLOUR);
        reader.finish(|| Some(Self { colour: colour? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_path("colour").required(&self.colour)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            204 => Ok(()),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(()) => EncodedResponse::empty(204),
            Err(GetColourError::Undeclared(failure)) => Err(failure),
        }
    }
}
