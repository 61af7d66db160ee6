//! Requests and outcomes of the API "Reports", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::{MediaType, RequestReader, ResponseDescription};
use counterpart_runtime::http::{Method, StatusCode};
use counterpart_runtime::status::{ClientError, ServerError};
use counterpart_runtime::{
    AnswerFormat, EncodedRequest, EncodedResponse, Failure, Invalid, Operation,
    OperationDescription, schema,
};
use std::error::Error;
use std::fmt;
use super::tables;
use super::types::{Overload, Refusal};

// ---- GET /reports/{name} (getReport) ----

/// What a request of `GET /reports/{name}` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetReport {
    /// Its name.
    pub name: String,
}

impl GetReport {
    /// A value with this member and no others.
    pub fn new(name: impl Into<String>) -> Self {
        let name = name.into();
        Self { name }
    }
}

/// What `getReport` answers if it does not succeed.
#[derive(Debug)]
pub enum GetReportError {
    /// 406: why not.
    NotAcceptable(Refusal),
    /// 503: why not.
    ServiceUnavailable(Refusal),
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for GetReportError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for GetReportError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAcceptable(_) => {
                formatter.write_str("getReport answered 406 Not Acceptable")
            }
            Self::ServiceUnavailable(_) => {
                formatter.write_str("getReport answered 503 Service Unavailable")
            }
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for GetReportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        Error::source(failure)
    }
}

/// The report.
#[derive(Clone, Debug, PartialEq)]
pub enum GetReportOutput {
    /// `application/json`
    Json(String),
    /// `text/csv`
    Csv(String),
}

impl GetReportOutput {
    const CONTENT: &'static [MediaType] = &[
        MediaType::json("application/json"),
        MediaType::text("text/csv"),
    ];

    fn encode(self, status: u16) -> Result<EncodedResponse, Failure> {
        match self {
            Self::Json(body) => EncodedResponse::json(status, &body),
            Self::Csv(body) => EncodedResponse::with_body(status, "text/csv", body),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        match response.media_type_of(Self::CONTENT)? {
            "application/json" => response.read_json(&schema::STRING).map(Self::Json),
            _ => response.read_text(&schema::STRING).map(Self::Csv),
        }
    }
}

/// The media types of a [`GetReportOutput`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GetReportOutputFormat {
    /// `application/json`
    Json,
    /// `text/csv`
    Csv,
}

impl AnswerFormat for GetReportOutputFormat {
    const ALL: &'static [Self] = &[Self::Json, Self::Csv];

    fn media_type(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Csv => "text/csv",
        }
    }
}

impl Operation for GetReport {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "getReport",
            Method::GET,
            "/reports/{name}",
        )
        .with_responses(
            &[
                ResponseDescription::exact(200, GetReportOutput::CONTENT),
                ResponseDescription::exact(406, &[MediaType::json("application/json")]),
                ResponseDescription::exact(503, &[MediaType::json("application/json")]),
            ],
        );

    type Output = GetReportOutput;

    type Error = GetReportError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let name = reader.path("name").required(&schema::STRING);
        reader.finish(|| Some(Self { name: name? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_path("name").required(&self.name)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(GetReportOutput::decode(&response)?),
            _ => Err(GetReportError::decode(&response)?),
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

impl GetReportError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::NotAcceptable(payload) => EncodedResponse::json(406, &payload),
            Self::ServiceUnavailable(payload) => EncodedResponse::json(503, &payload),
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        let error = match response.status.as_u16() {
            406 => Self::NotAcceptable(response.read_json(&tables::REFUSAL)?),
            503 => Self::ServiceUnavailable(response.read_json(&tables::REFUSAL)?),
            _ => return Err(Failure::undeclared(response)),
        };
        Ok(error)
    }
}

// ---- PUT /reports/{name} (putReport) ----

/// What a request of `PUT /reports/{name}` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PutReport {
    /// Its name.
    pub name: String,
    /// The body.
    pub body: String,
}

/// The members that every [`PutReport`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct PutReportRequired {
    /// Its name.
    pub name: String,
    /// The body.
    pub body: String,
}

impl PutReport {
    /// A value with these members and no others.
    pub fn new(required: impl Into<PutReportRequired>) -> Self {
        let PutReportRequired { name, body } = required.into();
        Self { name, body }
    }
}

/// 204: it is kept.
pub type PutReportOutput = ();

/// What `putReport` answers if it does not succeed.
#[derive(Debug)]
pub enum PutReportError {
    /// 408: why not.
    RequestTimeout(Refusal),
    /// 503: why not now.
    ServiceUnavailable(Overload),
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for PutReportError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for PutReportError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::RequestTimeout(_) => {
                formatter.write_str("putReport answered 408 Request Timeout")
            }
            Self::ServiceUnavailable(_) => {
                formatter.write_str("putReport answered 503 Service Unavailable")
            }
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for PutReportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        Error::source(failure)
    }
}

impl Operation for PutReport {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "putReport",
            Method::PUT,
            "/reports/{name}",
        )
        .with_body(&[MediaType::text("text/plain")])
        .with_responses(
            &[
                ResponseDescription::exact(204, &[]),
                ResponseDescription::exact(408, &[MediaType::json("application/json")]),
                ResponseDescription::exact(503, &[MediaType::json("application/json")]),
            ],
        );

    type Output = PutReportOutput;

    type Error = PutReportError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let name = reader.path("name").required(&schema::STRING);
        let body = reader.text_body(&schema::STRING);
        reader.finish(|| Some(Self { name: name?, body: body? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_path("name").required(&self.name)?;
        request.write_body("text/plain", self.body);
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            204 => Ok(()),
            _ => Err(PutReportError::decode(&response)?),
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

impl PutReportError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::RequestTimeout(payload) => EncodedResponse::json(408, &payload),
            Self::ServiceUnavailable(payload) => EncodedResponse::json(503, &payload),
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        let error = match response.status.as_u16() {
            408 => Self::RequestTimeout(response.read_json(&tables::REFUSAL)?),
            503 => Self::ServiceUnavailable(response.read_json(&tables::OVERLOAD)?),
            _ => return Err(Failure::undeclared(response)),
        };
        Ok(error)
    }
}

// ---- GET /drafts/{name} (getDraft) ----

/// What a request of `GET /drafts/{name}` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetDraft {
    /// Its name.
    pub name: String,
}

impl GetDraft {
    /// A value with this member and no others.
    pub fn new(name: impl Into<String>) -> Self {
        let name = name.into();
        Self { name }
    }
}

/// 200: the draft.
pub type GetDraftOutput = String;

/// What `getDraft` answers if it does not succeed.
#[derive(Debug)]
pub enum GetDraftError {
    /// 4XX: why not.
    ClientError(ClientError, Refusal),
    /// 5XX: why not.
    ServerError(ServerError, Refusal),
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for GetDraftError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for GetDraftError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ClientError(status, _) => {
                write!(formatter, "getDraft answered {status}")
            }
            Self::ServerError(status, _) => {
                write!(formatter, "getDraft answered {status}")
            }
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for GetDraftError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        Error::source(failure)
    }
}

impl Operation for GetDraft {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "getDraft",
            Method::GET,
            "/drafts/{name}",
        )
        .with_responses(
            &[
                ResponseDescription::exact(200, &[MediaType::text("text/plain")]),
                ResponseDescription::range(4, &[MediaType::json("application/json")]),
                ResponseDescription::range(5, &[MediaType::json("application/json")]),
            ],
        );

    type Output = GetDraftOutput;

    type Error = GetDraftError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let name = reader.path("name").required(&schema::STRING);
        reader.finish(|| Some(Self { name: name? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_path("name").required(&self.name)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.read_text(&schema::STRING)?),
            _ => Err(GetDraftError::decode(&response)?),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => EncodedResponse::with_body(200, "text/plain", output),
            Err(error) => error.encode(),
        }
    }
}

impl GetDraftError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::ClientError(status, payload) => {
                EncodedResponse::json(status.as_u16(), &payload)
            }
            Self::ServerError(status, payload) => {
                EncodedResponse::json(status.as_u16(), &payload)
            }
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        let error = match response.status.as_u16() {
            400..=499 => {
                Self::ClientError(
                    response.status.try_into()?,
                    response.read_json(&tables::REFUSAL)?,
                )
            }
            500..=599 => {
                Self::ServerError(
                    response.status.try_into()?,
                    response.read_json(&tables::REFUSAL)?,
                )
            }
            _ => return Err(Failure::undeclared(response)),
        };
        Ok(error)
    }
}

// ---- PUT /drafts/{name} (putDraft) ----

/// What a request of `PUT /drafts/{name}` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PutDraft {
    /// Its name.
    pub name: String,
    /// The body.
    pub body: String,
}

/// The members that every [`PutDraft`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct PutDraftRequired {
    /// Its name.
    pub name: String,
    /// The body.
    pub body: String,
}

impl PutDraft {
    /// A value with these members and no others.
    pub fn new(required: impl Into<PutDraftRequired>) -> Self {
        let PutDraftRequired { name, body } = required.into();
        Self { name, body }
    }
}

/// 204: it is kept.
pub type PutDraftOutput = ();

/// What `putDraft` answers if it does not succeed.
#[derive(Debug)]
pub enum PutDraftError {
    /// 4XX: why not.
    ClientError(ClientError, Refusal),
    /// 5XX: why not.
    ServerError(ServerError, Refusal),
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for PutDraftError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for PutDraftError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ClientError(status, _) => {
                write!(formatter, "putDraft answered {status}")
            }
            Self::ServerError(status, _) => {
                write!(formatter, "putDraft answered {status}")
            }
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for PutDraftError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        Error::source(failure)
    }
}

impl Operation for PutDraft {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "putDraft",
            Method::PUT,
            "/drafts/{name}",
        )
        .with_body(&[MediaType::text("text/plain")])
        .with_responses(
            &[
                ResponseDescription::exact(204, &[]),
                ResponseDescription::range(4, &[MediaType::json("application/json")]),
                ResponseDescription::range(5, &[MediaType::json("application/json")]),
            ],
        );

    type Output = PutDraftOutput;

    type Error = PutDraftError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let name = reader.path("name").required(&schema::STRING);
        let body = reader.text_body(&schema::STRING);
        reader.finish(|| Some(Self { name: name?, body: body? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_path("name").required(&self.name)?;
        request.write_body("text/plain", self.body);
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            204 => Ok(()),
            _ => Err(PutDraftError::decode(&response)?),
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

impl PutDraftError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::ClientError(status, payload) => {
                EncodedResponse::json(status.as_u16(), &payload)
            }
            Self::ServerError(status, payload) => {
                EncodedResponse::json(status.as_u16(), &payload)
            }
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        let error = match response.status.as_u16() {
            400..=499 => {
                Self::ClientError(
                    response.status.try_into()?,
                    response.read_json(&tables::REFUSAL)?,
                )
            }
            500..=599 => {
                Self::ServerError(
                    response.status.try_into()?,
                    response.read_json(&tables::REFUSAL)?,
                )
            }
            _ => return Err(Failure::undeclared(response)),
        };
        Ok(error)
    }
}

// ---- GET /notes/{name} (getNote) ----

/// What a request of `GET /notes/{name}` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetNote {
    /// Its name.
    pub name: String,
}

impl GetNote {
    /// A value with this member and no others.
    pub fn new(name: impl Into<String>) -> Self {
        let name = name.into();
        Self { name }
    }
}

/// 200: the note.
pub type GetNoteOutput = String;

/// What `getNote` answers if it does not succeed.
#[derive(Debug)]
pub enum GetNoteError {
    /// Any other status: why not.
    Default(StatusCode, Refusal),
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for GetNoteError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for GetNoteError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Default(status, _) => write!(formatter, "getNote answered {status}"),
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for GetNoteError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        Error::source(failure)
    }
}

impl Operation for GetNote {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "getNote",
            Method::GET,
            "/notes/{name}",
        )
        .with_responses(
            &[
                ResponseDescription::exact(200, &[MediaType::text("text/plain")]),
                ResponseDescription::default(&[MediaType::json("application/json")]),
            ],
        );

    type Output = GetNoteOutput;

    type Error = GetNoteError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let name = reader.path("name").required(&schema::STRING);
        reader.finish(|| Some(Self { name: name? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_path("name").required(&self.name)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.read_text(&schema::STRING)?),
            _ => Err(GetNoteError::decode(&response)?),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => EncodedResponse::with_body(200, "text/plain", output),
            Err(error) => error.encode(),
        }
    }
}

impl GetNoteError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::Default(status, payload) => {
                EncodedResponse::json(
                    <GetNote as Operation>::DESCRIPTION.default_status(status)?,
                    &payload,
                )
            }
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        Ok(Self::Default(response.status, response.read_json(&tables::REFUSAL)?))
    }
}

// ---- PUT /notes/{name} (putNote) ----

/// What a request of `PUT /notes/{name}` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PutNote {
    /// Its name.
    pub name: String,
    /// The body.
    pub body: String,
}

/// The members that every [`PutNote`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct PutNoteRequired {
    /// Its name.
    pub name: String,
    /// The body.
    pub body: String,
}

impl PutNote {
    /// A value with these members and no others.
    pub fn new(required: impl Into<PutNoteRequired>) -> Self {
        let PutNoteRequired { name, body } = required.into();
        Self { name, body }
    }
}

/// 204: it is kept.
pub type PutNoteOutput = ();

/// What `putNote` answers if it does not succeed.
#[derive(Debug)]
pub enum PutNoteError {
    /// Any other status: why not.
    Default(StatusCode, Refusal),
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for PutNoteError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for PutNoteError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Default(status, _) => write!(formatter, "putNote answered {status}"),
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for PutNoteError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        Error::source(failure)
    }
}

impl Operation for PutNote {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "putNote",
            Method::PUT,
            "/notes/{name}",
        )
        .with_body(&[MediaType::text("text/plain")])
        .with_responses(
            &[
                ResponseDescription::exact(204, &[]),
                ResponseDescription::default(&[MediaType::json("application/json")]),
            ],
        );

    type Output = PutNoteOutput;

    type Error = PutNoteError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let name = reader.path("name").required(&schema::STRING);
        let body = reader.text_body(&schema::STRING);
        reader.finish(|| Some(Self { name: name?, body: body? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_path("name").required(&self.name)?;
        request.write_body("text/plain", self.body);
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            204 => Ok(()),
            _ => Err(PutNoteError::decode(&response)?),
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

impl PutNoteError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::Default(status, payload) => {
                EncodedResponse::json(
                    <PutNote as Operation>::DESCRIPTION.default_status(status)?,
                    &payload,
                )
            }
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        Ok(Self::Default(response.status, response.read_json(&tables::REFUSAL)?))
    }
}
