//! Requests and outcomes of the API "Aviary", version 1.
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

// ---- GET /rest (getRestBirdsListJson) ----

/// What a request of `GET /rest` carries.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetRestBirdsListJson {
    /// The query parameter `page`.
    pub page: Option<i64>,
}

impl GetRestBirdsListJson {
    /// Sets `page`.
    #[must_use]
    pub fn with_page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
}

/// 200: their names.
pub type GetRestBirdsListJsonOutput = Vec<String>;

/// What `getRestBirdsListJson` answers if it does not succeed.
#[derive(Debug)]
pub enum GetRestBirdsListJsonError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for GetRestBirdsListJsonError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for GetRestBirdsListJsonError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for GetRestBirdsListJsonError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for GetRestBirdsListJson {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "getRestBirdsListJson",
            Method::GET,
            "/rest",
        )
        .with_responses(
            &[ResponseDescription::exact(200, &[MediaType::json("application/json")])],
        );

    type Output = GetRestBirdsListJsonOutput;

    type Error = GetRestBirdsListJsonError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let page = reader.query("page").optional(&tables::GET_REST_BIRDS_LIST_JSON_PAGE);
        reader.finish(|| Some(Self { page: page? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_constant("method", Some("birds.list"));
        request.write_constant("format", Some("json"));
        request.write_query("page").optional(self.page.as_ref())?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.read_json(&tables::GET_REST_BIRDS_LIST_JSON_OK)?),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => EncodedResponse::json(200, &output),
            Err(GetRestBirdsListJsonError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- GET /rest (getRestBirdsCountJson) ----

/// A request of `GET /rest`; it carries nothing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetRestBirdsCountJson {}

/// 200: how many there are.
pub type GetRestBirdsCountJsonOutput = i64;

/// What `getRestBirdsCountJson` answers if it does not succeed.
#[derive(Debug)]
pub enum GetRestBirdsCountJsonError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for GetRestBirdsCountJsonError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for GetRestBirdsCountJsonError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for GetRestBirdsCountJsonError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for GetRestBirdsCountJson {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "getRestBirdsCountJson",
            Method::GET,
            "/rest",
        )
        .with_responses(
            &[ResponseDescription::exact(200, &[MediaType::json("application/json")])],
        );

    type Output = GetRestBirdsCountJsonOutput;

    type Error = GetRestBirdsCountJsonError;

    fn decode(_request: &mut EncodedRequest) -> Result<Self, Invalid> {
        Ok(Self {})
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_constant("method", Some("birds.count"));
        request.write_constant("format", Some("json"));
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.read_json(&schema::INT64)?),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => EncodedResponse::json(200, &output),
            Err(GetRestBirdsCountJsonError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- POST /rest (renameAll) ----

/// What a request of `POST /rest` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RenameAll {
    /// The body.
    pub body: String,
}

impl RenameAll {
    /// A value with this member and no others.
    pub fn new(body: impl Into<String>) -> Self {
        let body = body.into();
        Self { body }
    }
}

/// 204: they have them.
pub type RenameAllOutput = ();

/// What `renameAll` answers if it does not succeed.
#[derive(Debug)]
pub enum RenameAllError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for RenameAllError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for RenameAllError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for RenameAllError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for RenameAll {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "renameAll",
            Method::POST,
            "/rest",
        )
        .with_body(&[MediaType::text("text/plain")])
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = RenameAllOutput;

    type Error = RenameAllError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let body = reader.text_body(&tables::RENAME_ALL_BODY);
        reader.finish(|| Some(Self { body: body? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_constant("method", Some("birds.rename all"));
        request.write_body("text/plain", self.body);
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
            Err(RenameAllError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- GET /nests/{nest} (getNest) ----

/// What a request of `GET /nests/{nest}` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetNest {
    /// The path parameter `nest`.
    pub nest: String,
}

impl GetNest {
    /// A value with this member and no others.
    pub fn new(nest: impl Into<String>) -> Self {
        let nest = nest.into();
        Self { nest }
    }
}

/// 204: it is there.
pub type GetNestOutput = ();

/// What `getNest` answers if it does not succeed.
#[derive(Debug)]
pub enum GetNestError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for GetNestError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for GetNestError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for GetNestError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for GetNest {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "getNest",
            Method::GET,
            "/nests/{nest}",
        )
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = GetNestOutput;

    type Error = GetNestError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let nest = reader.path("nest").required(&schema::STRING);
        reader.finish(|| Some(Self { nest: nest? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_path("nest").required(&self.nest)?;
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
            Err(GetNestError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- GET /nests/{nest} (countEggs) ----

/// What a request of `GET /nests/{nest}` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CountEggs {
    /// The path parameter `nest`.
    pub nest: String,
}

impl CountEggs {
    /// A value with this member and no others.
    pub fn new(nest: impl Into<String>) -> Self {
        let nest = nest.into();
        Self { nest }
    }
}

/// 200: how many there are.
pub type CountEggsOutput = i64;

/// What `countEggs` answers if it does not succeed.
#[derive(Debug)]
pub enum CountEggsError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for CountEggsError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for CountEggsError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for CountEggsError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for CountEggs {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "countEggs",
            Method::GET,
            "/nests/{nest}",
        )
        .with_responses(
            &[ResponseDescription::exact(200, &[MediaType::json("application/json")])],
        );

    type Output = CountEggsOutput;

    type Error = CountEggsError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let nest = reader.path("nest").required(&schema::STRING);
        reader.finish(|| Some(Self { nest: nest? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_constant("eggs", None);
        request.write_path("nest").required(&self.nest)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.read_json(&schema::INT64)?),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => EncodedResponse::json(200, &output),
            Err(CountEggsError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- GET /songs (searchSongs) ----

/// What a request of `GET /songs` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SearchSongs {
    /// The query parameter `limit`.
    pub limit: i64,
    /// The query parameter `of`.
    pub of: Option<String>,
}

impl SearchSongs {
    /// A value with this member and no others.
    pub fn new(limit: i64) -> Self {
        Self { limit, of: None }
    }

    /// Sets `of`.
    #[must_use]
    pub fn with_of(mut self, value: impl Into<String>) -> Self {
        self.of = Some(value.into());
        self
    }
}

/// 204: there is none.
pub type SearchSongsOutput = ();

/// What `searchSongs` answers if it does not succeed.
#[derive(Debug)]
pub enum SearchSongsError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for SearchSongsError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for SearchSongsError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for SearchSongsError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for SearchSongs {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "searchSongs",
            Method::GET,
            "/songs",
        )
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = SearchSongsOutput;

    type Error = SearchSongsError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let limit = reader.query("limit").required(&schema::INT64);
        let of = reader.query("of").optional(&schema::STRING);
        reader.finish(|| Some(Self { limit: limit?, of: of? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_query("limit").required(&self.limit)?;
        request.write_query("of").optional(self.of.as_ref())?;
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
            Err(SearchSongsError::Undeclared(failure)) => Err(failure),
        }
    }
}
