//! Requests and outcomes of the API "Tills", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::{Framing, MediaType, ResponseDescription};
use counterpart_runtime::http::{Method, StatusCode};
use counterpart_runtime::{
    EncodedRequest, EncodedResponse, Events, Failure, Invalid, Items, Operation,
    OperationDescription,
};
use std::error::Error;
use std::fmt;
use super::tables;
use super::types::{Problem, Receipt, Till};

// ---- GET /till (getTill) ----

/// A request of `GET /till`; it carries nothing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetTill {}

/// What `getTill` answers if it does not succeed.
#[derive(Debug)]
pub enum GetTillError {
    /// 404: there is none.
    NotFound(Problem),
    /// Any other status: something else went wrong.
    Default(StatusCode, Problem),
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for GetTillError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for GetTillError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotFound(_) => formatter.write_str("getTill answered 404 Not Found"),
            Self::Default(status, _) => write!(formatter, "getTill answered {status}"),
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for GetTillError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        Error::source(failure)
    }
}

/// What is in it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetTillOutput {
    /// How often it may be asked for.
    pub x_remaining: i64,
    /// The body.
    pub body: Till,
}

/// The members that every [`GetTillOutput`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct GetTillOutputRequired {
    /// How often it may be asked for.
    pub x_remaining: i64,
    /// The body.
    pub body: Till,
}

impl GetTillOutput {
    /// A value with these members and no others.
    pub fn new(required: impl Into<GetTillOutputRequired>) -> Self {
        let GetTillOutputRequired { x_remaining, body } = required.into();
        Self { x_remaining, body }
    }
}

impl GetTillOutput {
    fn encode(self, status: u16) -> Result<EncodedResponse, Failure> {
        let mut response = EncodedResponse::json(status, &self.body)?;
        response.write_header("x-remaining").required(&self.x_remaining)?;
        Ok(response)
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        Ok(Self {
            x_remaining: response
                .read_header("x-remaining")
                .required(&tables::GET_TILL_OUTPUT_X_REMAINING)?,
            body: response.read_json(&tables::TILL)?,
        })
    }
}

impl Operation for GetTill {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "getTill",
            Method::GET,
            "/till",
        )
        .with_responses(
            &[
                ResponseDescription::exact(200, &[MediaType::json("application/json")]),
                ResponseDescription::exact(404, &[MediaType::json("application/json")]),
                ResponseDescription::default(&[MediaType::json("application/json")]),
            ],
        );

    type Output = GetTillOutput;

    type Error = GetTillError;

    fn decode(_request: &mut EncodedRequest) -> Result<Self, Invalid> {
        Ok(Self {})
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        Ok(EncodedRequest::default())
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(GetTillOutput::decode(&response)?),
            _ => Err(GetTillError::decode(&response)?),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => output.encode(200),
            Err(error) => error.encode(),
        }
    }
}

impl GetTillError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::NotFound(payload) => EncodedResponse::json(404, &payload),
            Self::Default(status, payload) => {
                EncodedResponse::json(
                    <GetTill as Operation>::DESCRIPTION.default_status(status)?,
                    &payload,
                )
            }
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        let error = match response.status.as_u16() {
            404 => Self::NotFound(response.read_json(&tables::PROBLEM)?),
            _ => Self::Default(response.status, response.read_json(&tables::PROBLEM)?),
        };
        Ok(error)
    }
}

// ---- GET /till/label (getLabel) ----

/// A request of `GET /till/label`; it carries nothing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetLabel {}

/// 200: what stands on it.
pub type GetLabelOutput = String;

/// What `getLabel` answers if it does not succeed.
#[derive(Debug)]
pub enum GetLabelError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for GetLabelError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for GetLabelError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for GetLabelError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for GetLabel {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "getLabel",
            Method::GET,
            "/till/label",
        )
        .with_responses(
            &[ResponseDescription::exact(200, &[MediaType::text("text/plain")])],
        );

    type Output = GetLabelOutput;

    type Error = GetLabelError;

    fn decode(_request: &mut EncodedRequest) -> Result<Self, Invalid> {
        Ok(Self {})
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        Ok(EncodedRequest::default())
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.read_text(&tables::GET_LABEL_OK)?),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => EncodedResponse::with_body(200, "text/plain", output),
            Err(GetLabelError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- GET /till/size (getSize) ----

/// A request of `GET /till/size`; it carries nothing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetSize {}

/// 200: how wide it is, in millimetres.
pub type GetSizeOutput = String;

/// What `getSize` answers if it does not succeed.
#[derive(Debug)]
pub enum GetSizeError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for GetSizeError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for GetSizeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for GetSizeError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for GetSize {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "getSize",
            Method::GET,
            "/till/size",
        )
        .with_responses(
            &[ResponseDescription::exact(200, &[MediaType::text("text/plain")])],
        );

    type Output = GetSizeOutput;

    type Error = GetSizeError;

    fn decode(_request: &mut EncodedRequest) -> Result<Self, Invalid> {
        Ok(Self {})
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        Ok(EncodedRequest::default())
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.read_text(&tables::GET_SIZE_OK)?),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => EncodedResponse::with_body(200, "text/plain", output),
            Err(GetSizeError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- GET /till/receipts (listReceipts) ----

/// A request of `GET /till/receipts`; it carries nothing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListReceipts {}

/// 200: what was paid, one by one.
pub type ListReceiptsOutput = Items<Receipt>;

/// What `listReceipts` answers if it does not succeed.
#[derive(Debug)]
pub enum ListReceiptsError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for ListReceiptsError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for ListReceiptsError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for ListReceiptsError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for ListReceipts {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "listReceipts",
            Method::GET,
            "/till/receipts",
        )
        .with_responses(
            &[ResponseDescription::exact(200, &[MediaType::items("application/jsonl")])],
        );

    type Output = ListReceiptsOutput;

    type Error = ListReceiptsError;

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
            200 => Ok(response.take_items(Framing::Lines, &tables::RECEIPT)),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => {
                EncodedResponse::with_items(
                    200,
                    "application/jsonl",
                    Framing::Lines,
                    output,
                    &tables::RECEIPT,
                )
            }
            Err(ListReceiptsError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- GET /till/events (watchTill) ----

/// A request of `GET /till/events`; it carries nothing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WatchTill {}

/// 200: what is paid.
pub type WatchTillOutput = Events<Receipt>;

/// What `watchTill` answers if it does not succeed.
#[derive(Debug)]
pub enum WatchTillError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for WatchTillError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for WatchTillError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for WatchTillError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for WatchTill {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "watchTill",
            Method::GET,
            "/till/events",
        )
        .with_responses(
            &[ResponseDescription::exact(200, &[MediaType::events("text/event-stream")])],
        );

    type Output = WatchTillOutput;

    type Error = WatchTillError;

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
            200 => Ok(response.take_events(&tables::RECEIPT)),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => {
                EncodedResponse::events(
                    200,
                    "text/event-stream",
                    output,
                    &tables::RECEIPT,
                )
            }
            Err(WatchTillError::Undeclared(failure)) => Err(failure),
        }
    }
}
