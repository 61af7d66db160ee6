//! Requests and outcomes of the API "Kiosk", version 1.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::{MediaType, RequestReader, ResponseDescription};
use counterpart_runtime::http::Method;
use counterpart_runtime::status::{ClientError, Success};
use counterpart_runtime::{
    EncodedRequest, EncodedResponse, Failure, Invalid, Operation, OperationDescription,
    schema,
};
use std::error::Error;
use std::fmt;
use super::tables;
use super::types::Paper;

// ---- GET /papers/{paper} (paper) ----

/// What a request of `GET /papers/{paper}` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaperOperation {
    /// The query parameter `size`.
    pub size: Option<String>,
    /// The query parameter `sort`.
    pub sort: Option<Vec<String>>,
    /// The path parameter `paper`.
    pub paper: String,
}

impl PaperOperation {
    /// A value with this member and no others.
    pub fn new(paper: impl Into<String>) -> Self {
        let paper = paper.into();
        Self {
            size: None,
            sort: None,
            paper,
        }
    }

    /// Sets `size`.
    #[must_use]
    pub fn with_size(mut self, value: impl Into<String>) -> Self {
        self.size = Some(value.into());
        self
    }

    /// Sets `sort`.
    #[must_use]
    pub fn with_sort(mut self, value: Vec<String>) -> Self {
        self.sort = Some(value);
        self
    }
}

/// 200.
pub type PaperOperationOutput = Paper;

/// What `paper` answers if it does not succeed.
#[derive(Debug)]
pub enum PaperOperationError {
    /// 4XX.
    ClientError(ClientError),
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for PaperOperationError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for PaperOperationError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ClientError(status) => write!(formatter, "paper answered {status}"),
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for PaperOperationError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        Error::source(failure)
    }
}

impl Operation for PaperOperation {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "paper",
            Method::GET,
            "/papers/{paper}",
        )
        .with_responses(
            &[
                ResponseDescription::exact(200, &[MediaType::json("application/json")]),
                ResponseDescription::range(4, &[]),
            ],
        );

    type Output = PaperOperationOutput;

    type Error = PaperOperationError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let size = reader.query("size").optional(&schema::STRING);
        let sort = reader.query("sort").optional(&tables::PAPER_OPERATION_SORT);
        let paper = reader.path("paper").required(&schema::STRING);
        reader
            .finish(|| Some(Self {
                size: size?,
                sort: sort?,
                paper: paper?,
            }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_query("size").optional(self.size.as_ref())?;
        request.write_query("sort").optional(self.sort.as_ref())?;
        request.write_path("paper").required(&self.paper)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.read_json(&tables::PAPER)?),
            _ => Err(PaperOperationError::decode(&response)?),
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

impl PaperOperationError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::ClientError(status) => EncodedResponse::empty(status.as_u16()),
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        let error = match response.status.as_u16() {
            400..=499 => Self::ClientError(response.status.try_into()?),
            _ => return Err(Failure::undeclared(response)),
        };
        Ok(error)
    }
}

// ---- PUT /papers/{paper} (putPapersByPaper) ----

/// What a request of `PUT /papers/{paper}` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PutPapersByPaper {
    /// The path parameter `paper`.
    pub paper: String,
    /// The body.
    pub body: Paper,
}

/// The members that every [`PutPapersByPaper`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct PutPapersByPaperRequired {
    /// The path parameter `paper`.
    pub paper: String,
    /// The body.
    pub body: Paper,
}

impl PutPapersByPaper {
    /// A value with these members and no others.
    pub fn new(required: impl Into<PutPapersByPaperRequired>) -> Self {
        let PutPapersByPaperRequired { paper, body } = required.into();
        Self { paper, body }
    }
}

/// What `putPapersByPaper` answers if it succeeds.
#[derive(Clone, Debug, PartialEq)]
pub enum PutPapersByPaperOutput {
    /// 2XX.
    Success(Success),
}

/// What `putPapersByPaper` answers if it does not succeed.
#[derive(Debug)]
pub enum PutPapersByPaperError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for PutPapersByPaperError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for PutPapersByPaperError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for PutPapersByPaperError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for PutPapersByPaper {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "putPapersByPaper",
            Method::PUT,
            "/papers/{paper}",
        )
        .with_body(&[MediaType::json("application/json")])
        .with_responses(&[ResponseDescription::range(2, &[])]);

    type Output = PutPapersByPaperOutput;

    type Error = PutPapersByPaperError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let paper = reader.path("paper").required(&schema::STRING);
        let body = reader.json_body(&tables::PAPER);
        reader.finish(|| Some(Self { paper: paper?, body: body? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_path("paper").required(&self.paper)?;
        request.write_json("application/json", &self.body)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200..=299 => Ok(PutPapersByPaperOutput::Success(response.status.try_into()?)),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(PutPapersByPaperOutput::Success(status)) => {
                EncodedResponse::empty(status.as_u16())
            }
            Err(PutPapersByPaperError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- GET /stands/{stand} (getStand) ----

/// What a request of `GET /stands/{stand}` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetStand {
    /// The path parameter `stand`.
    pub stand: i64,
}

impl GetStand {
    /// A value with this member and no others.
    pub fn new(stand: i64) -> Self {
        Self { stand }
    }
}

/// 204: it is there.
pub type GetStandOutput = ();

/// What `getStand` answers if it does not succeed.
#[derive(Debug)]
pub enum GetStandError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for GetStandError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for GetStandError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for GetStandError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for GetStand {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "getStand",
            Method::GET,
            "/stands/{stand}",
        )
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = GetStandOutput;

    type Error = GetStandError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let stand = reader.path("stand").required(&schema::INT64);
        reader.finish(|| Some(Self { stand: stand? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_path("stand").required(&self.stand)?;
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
            Err(GetStandError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- GET /stands (listStands) ----

/// A request of `GET /stands`; it carries nothing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListStands {}

/// 200: their names.
pub type ListStandsOutput = Vec<String>;

/// What `listStands` answers if it does not succeed.
#[derive(Debug)]
pub enum ListStandsError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for ListStandsError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for ListStandsError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for ListStandsError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for ListStands {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "listStands",
            Method::GET,
            "/stands",
        )
        .with_responses(
            &[ResponseDescription::exact(200, &[MediaType::json("application/json")])],
        );

    type Output = ListStandsOutput;

    type Error = ListStandsError;

    fn decode(_request: &mut EncodedRequest) -> Result<Self, Invalid> {
        Ok(Self {})
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        Ok(EncodedRequest::default())
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.read_json(&tables::LIST_STANDS_OK)?),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => EncodedResponse::json(200, &output),
            Err(ListStandsError::Undeclared(failure)) => Err(failure),
        }
    }
}
