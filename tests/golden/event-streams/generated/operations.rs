//! Requests and outcomes of the API "News", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::{MediaType, RequestReader, ResponseDescription};
use counterpart_runtime::http::Method;
use counterpart_runtime::{
    AnswerFormat, EncodedRequest, EncodedResponse, Events, Failure, Invalid, Operation,
    OperationDescription, jiff, schema,
};
use std::error::Error;
use std::fmt;
use super::tables;
use super::types::Story;

// ---- GET /news (followNews) ----

/// What a request of `GET /news` carries.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FollowNews {
    /// The id of the last event that the caller has seen.
    pub last_event_id: Option<String>,
}

impl FollowNews {
    /// Sets `Last-Event-ID`.
    #[must_use]
    pub fn with_last_event_id(mut self, value: impl Into<String>) -> Self {
        self.last_event_id = Some(value.into());
        self
    }
}

/// What `followNews` answers if it succeeds.
#[derive(Debug)]
pub enum FollowNewsOutput {
    /// 200: the news, from the first one that the caller has not seen.
    Ok(Events<Story>),
    /// 204: nothing will ever come again.
    NoContent,
}

/// What `followNews` answers if it does not succeed.
#[derive(Debug)]
pub enum FollowNewsError {
    /// 410: the caller has missed too much.
    Gone(Story),
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for FollowNewsError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for FollowNewsError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Gone(_) => formatter.write_str("followNews answered 410 Gone"),
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for FollowNewsError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        Error::source(failure)
    }
}

impl Operation for FollowNews {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "followNews",
            Method::GET,
            "/news",
        )
        .with_responses(
            &[
                ResponseDescription::exact(
                    200,
                    &[MediaType::events("text/event-stream")],
                ),
                ResponseDescription::exact(204, &[]),
                ResponseDescription::exact(410, &[MediaType::json("application/json")]),
            ],
        );

    type Output = FollowNewsOutput;

    type Error = FollowNewsError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let last_event_id = reader.header("Last-Event-ID").optional(&schema::STRING);
        reader
            .finish(|| Some(Self {
                last_event_id: last_event_id?,
            }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_header("Last-Event-ID").optional(self.last_event_id.as_ref())?;
        Ok(request)
    }

    fn decode_outcome(
        mut response: EncodedResponse,
    ) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(FollowNewsOutput::Ok(response.take_events(&tables::STORY))),
            204 => Ok(FollowNewsOutput::NoContent),
            _ => Err(FollowNewsError::decode(&response)?),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(FollowNewsOutput::Ok(payload)) => {
                EncodedResponse::events(
                    200,
                    "text/event-stream",
                    payload,
                    &tables::STORY,
                )
            }
            Ok(FollowNewsOutput::NoContent) => EncodedResponse::empty(204),
            Err(error) => error.encode(),
        }
    }
}

impl FollowNewsError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::Gone(payload) => EncodedResponse::json(410, &payload),
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        let error = match response.status.as_u16() {
            410 => Self::Gone(response.read_json(&tables::STORY)?),
            _ => return Err(Failure::undeclared(response)),
        };
        Ok(error)
    }
}

// ---- GET /words (listen) ----

/// A request of `GET /words`; it carries nothing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Listen {}

/// What `listen` answers if it does not succeed.
#[derive(Debug)]
pub enum ListenError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for ListenError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for ListenError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for ListenError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

/// Words, and how many they are.
#[derive(Debug)]
#[non_exhaustive]
pub struct ListenOutput {
    /// How many words come.
    pub x_count: i64,
    /// The body.
    pub body: Events<String>,
}

/// The members that every [`ListenOutput`] has.
#[derive(Debug)]
pub struct ListenOutputRequired {
    /// How many words come.
    pub x_count: i64,
    /// The body.
    pub body: Events<String>,
}

impl ListenOutput {
    /// A value with these members and no others.
    pub fn new(required: impl Into<ListenOutputRequired>) -> Self {
        let ListenOutputRequired { x_count, body } = required.into();
        Self { x_count, body }
    }
}

impl ListenOutput {
    fn encode(self, status: u16) -> Result<EncodedResponse, Failure> {
        let mut response = EncodedResponse::events(
            status,
            "text/event-stream",
            self.body,
            &tables::LISTEN_OUTPUT_BODY,
        )?;
        response.write_header("x-count").required(&self.x_count)?;
        Ok(response)
    }

    fn decode(response: &mut EncodedResponse) -> Result<Self, Failure> {
        Ok(Self {
            x_count: response.read_header("x-count").required(&schema::INT64)?,
            body: response.take_events(&tables::LISTEN_OUTPUT_BODY),
        })
    }
}

impl Operation for Listen {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "listen",
            Method::GET,
            "/words",
        )
        .with_responses(
            &[ResponseDescription::exact(200, &[MediaType::events("text/event-stream")])],
        );

    type Output = ListenOutput;

    type Error = ListenError;

    fn decode(_request: &mut EncodedRequest) -> Result<Self, Invalid> {
        Ok(Self {})
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        Ok(EncodedRequest::default())
    }

    fn decode_outcome(
        mut response: EncodedResponse,
    ) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(ListenOutput::decode(&mut response)?),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => output.encode(200),
            Err(ListenError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- GET /ticks (tick) ----

/// A request of `GET /ticks`; it carries nothing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Tick {}

/// What `tick` answers if it does not succeed.
#[derive(Debug)]
pub enum TickError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for TickError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for TickError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for TickError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

/// Ticks, or the time of the last one.
#[derive(Debug)]
pub enum TickOutput {
    /// `text/event-stream`
    Events(Events<String>),
    /// `application/json`
    Json(jiff::Timestamp),
}

impl TickOutput {
    const CONTENT: &'static [MediaType] = &[
        MediaType::events("text/event-stream"),
        MediaType::json("application/json"),
    ];

    fn encode(self, status: u16) -> Result<EncodedResponse, Failure> {
        match self {
            Self::Events(body) => {
                EncodedResponse::events(
                    status,
                    "text/event-stream",
                    body,
                    &schema::STRING,
                )
            }
            Self::Json(body) => EncodedResponse::json(status, &body),
        }
    }

    fn decode(response: &mut EncodedResponse) -> Result<Self, Failure> {
        match response.media_type_of(Self::CONTENT)? {
            "text/event-stream" => {
                Ok(Self::Events(response.take_events(&schema::STRING)))
            }
            _ => response.read_json(&tables::TICK_OUTPUT_JSON).map(Self::Json),
        }
    }
}

/// The media types of a [`TickOutput`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TickOutputFormat {
    /// `text/event-stream`
    Events,
    /// `application/json`
    Json,
}

impl AnswerFormat for TickOutputFormat {
    const ALL: &'static [Self] = &[Self::Events, Self::Json];

    fn media_type(self) -> &'static str {
        match self {
            Self::Events => "text/event-stream",
            Self::Json => "application/json",
        }
    }
}

impl Operation for Tick {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "tick",
            Method::GET,
            "/ticks",
        )
        .with_responses(&[ResponseDescription::exact(200, TickOutput::CONTENT)]);

    type Output = TickOutput;

    type Error = TickError;

    fn decode(_request: &mut EncodedRequest) -> Result<Self, Invalid> {
        Ok(Self {})
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        Ok(EncodedRequest::default())
    }

    fn decode_outcome(
        mut response: EncodedResponse,
    ) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(TickOutput::decode(&mut response)?),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => output.encode(200),
            Err(TickError::Undeclared(failure)) => Err(failure),
        }
    }
}
