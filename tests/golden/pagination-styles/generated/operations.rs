//! Requests and outcomes of the API "Archive", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::{MediaType, RequestReader, ResponseDescription};
use counterpart_runtime::http::Method;
use counterpart_runtime::{
    EncodedRequest, EncodedResponse, Failure, Invalid, Operation, OperationDescription,
    schema,
};
use std::error::Error;
use std::fmt;
use super::tables;
use super::types::{ListLettersOk, ListMapsOk, ListScrollsOk};

// ---- GET /letters (listLetters) ----

/// What a request of `GET /letters` carries.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListLetters {
    /// The query parameter `after`.
    pub after: Option<String>,
}

impl ListLetters {
    /// Sets `after`.
    #[must_use]
    pub fn with_after(mut self, value: impl Into<String>) -> Self {
        self.after = Some(value.into());
        self
    }
}

/// 200: a page of letters.
pub type ListLettersOutput = ListLettersOk;

/// What `listLetters` answers if it does not succeed.
#[derive(Debug)]
pub enum ListLettersError {
    /// 400: no page begins there.
    BadRequest,
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for ListLettersError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for ListLettersError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BadRequest => {
                formatter.write_str("listLetters answered 400 Bad Request")
            }
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for ListLettersError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        Error::source(failure)
    }
}

impl Operation for ListLetters {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "listLetters",
            Method::GET,
            "/letters",
        )
        .with_responses(
            &[
                ResponseDescription::exact(200, &[MediaType::json("application/json")]),
                ResponseDescription::exact(400, &[]),
            ],
        );

    type Output = ListLettersOutput;

    type Error = ListLettersError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let after = reader.query("after").optional(&schema::STRING);
        reader.finish(|| Some(Self { after: after? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_query("after").optional(self.after.as_ref())?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.read_json(&tables::LIST_LETTERS_OK)?),
            _ => Err(ListLettersError::decode(&response)?),
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

impl ListLettersError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::BadRequest => EncodedResponse::empty(400),
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        let error = match response.status.as_u16() {
            400 => Self::BadRequest,
            _ => return Err(Failure::undeclared(response)),
        };
        Ok(error)
    }
}

// ---- GET /maps (listMaps) ----

/// What a request of `GET /maps` carries.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListMaps {
    /// The query parameter `skip`.
    pub skip: Option<i32>,
}

impl ListMaps {
    /// Sets `skip`.
    #[must_use]
    pub fn with_skip(mut self, value: i32) -> Self {
        self.skip = Some(value);
        self
    }
}

/// 200: a page of maps.
pub type ListMapsOutput = ListMapsOk;

/// What `listMaps` answers if it does not succeed.
#[derive(Debug)]
pub enum ListMapsError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for ListMapsError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for ListMapsError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for ListMapsError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for ListMaps {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "listMaps",
            Method::GET,
            "/maps",
        )
        .with_responses(
            &[ResponseDescription::exact(200, &[MediaType::json("application/json")])],
        );

    type Output = ListMapsOutput;

    type Error = ListMapsError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let skip = reader.query("skip").optional(&schema::INT32);
        reader.finish(|| Some(Self { skip: skip? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_query("skip").optional(self.skip.as_ref())?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.read_json(&tables::LIST_MAPS_OK)?),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => EncodedResponse::json(200, &output),
            Err(ListMapsError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- GET /seals (listSeals) ----

/// What a request of `GET /seals` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListSeals {
    /// The query parameter `page`.
    pub page: i64,
}

impl ListSeals {
    /// A value with this member and no others.
    pub fn new(page: i64) -> Self {
        Self { page }
    }
}

/// What `listSeals` answers if it does not succeed.
#[derive(Debug)]
pub enum ListSealsError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for ListSealsError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for ListSealsError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for ListSealsError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

/// A page of seals.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListSealsOutput {
    /// The header `X-Request-Id`.
    pub x_request_id: Option<String>,
    /// The body.
    pub body: Vec<String>,
}

impl ListSealsOutput {
    /// A value with this member and no others.
    pub fn new(body: Vec<String>) -> Self {
        Self { x_request_id: None, body }
    }

    /// Sets `X-Request-Id`.
    #[must_use]
    pub fn with_x_request_id(mut self, value: impl Into<String>) -> Self {
        self.x_request_id = Some(value.into());
        self
    }
}

impl ListSealsOutput {
    fn encode(self, status: u16) -> Result<EncodedResponse, Failure> {
        let mut response = EncodedResponse::json(status, &self.body)?;
        response.write_header("x-request-id").optional(self.x_request_id.as_ref())?;
        Ok(response)
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        Ok(Self {
            x_request_id: response
                .read_header("x-request-id")
                .optional(&schema::STRING)?,
            body: response.read_json(&tables::LIST_SEALS_OUTPUT_BODY)?,
        })
    }
}

impl Operation for ListSeals {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "listSeals",
            Method::GET,
            "/seals",
        )
        .with_responses(
            &[ResponseDescription::exact(200, &[MediaType::json("application/json")])],
        );

    type Output = ListSealsOutput;

    type Error = ListSealsError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let page = reader.query("page").required(&schema::INT64);
        reader.finish(|| Some(Self { page: page? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_query("page").required(&self.page)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(ListSealsOutput::decode(&response)?),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => output.encode(200),
            Err(ListSealsError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- GET /scrolls (listScrolls) ----

/// What a request of `GET /scrolls` carries.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListScrolls {
    /// The query parameter `page`.
    pub page: Option<i64>,
}

impl ListScrolls {
    /// Sets `page`.
    #[must_use]
    pub fn with_page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
}

/// What `listScrolls` answers if it does not succeed.
#[derive(Debug)]
pub enum ListScrollsError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for ListScrollsError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for ListScrollsError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for ListScrollsError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

/// A page of scrolls.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListScrollsOutput {
    /// The header `Link`.
    pub link: Option<String>,
    /// The body.
    pub body: ListScrollsOk,
}

impl ListScrollsOutput {
    /// A value with this member and no others.
    pub fn new(body: ListScrollsOk) -> Self {
        Self { link: None, body }
    }

    /// Sets `Link`.
    #[must_use]
    pub fn with_link(mut self, value: impl Into<String>) -> Self {
        self.link = Some(value.into());
        self
    }
}

impl ListScrollsOutput {
    fn encode(self, status: u16) -> Result<EncodedResponse, Failure> {
        let mut response = EncodedResponse::json(status, &self.body)?;
        response.write_header("link").optional(self.link.as_ref())?;
        Ok(response)
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        Ok(Self {
            link: response.read_header("link").optional(&schema::STRING)?,
            body: response.read_json(&tables::LIST_SCROLLS_OK)?,
        })
    }
}

impl Operation for ListScrolls {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "listScrolls",
            Method::GET,
            "/scrolls",
        )
        .with_responses(
            &[ResponseDescription::exact(200, &[MediaType::json("application/json")])],
        );

    type Output = ListScrollsOutput;

    type Error = ListScrollsError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let page = reader.query("page").optional(&schema::INT64);
        reader.finish(|| Some(Self { page: page? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_query("page").optional(self.page.as_ref())?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(ListScrollsOutput::decode(&response)?),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => output.encode(200),
            Err(ListScrollsError::Undeclared(failure)) => Err(failure),
        }
    }
}
