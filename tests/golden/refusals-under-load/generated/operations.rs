//! Requests and outcomes of the API "Reports", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::http::{Method, StatusCode};
use counterpart_runtime::status::{ClientError, ServerError};
use counterpart_runtime::{
    AnswerFormat, BodyDescription, EncodedRequest, EncodedResponse, Failure, Invalid,
    MediaType, Operation, OperationDescription, RequestReader, ResponseDescription,
    schema,
};
use std::error::Error;
use std::fmt;
use super::tables;
use super::types::Refusal;

// ---- GET /reports/{name} (getReport) ----

/// What a request of `GET /reports/{name}` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetReport {
    /// Its name.
    pub name: String,
}

/// The members that every [`GetReport`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct GetReportRequired {
    /// Its name.
    pub name: String,
}

impl From<String> for GetReportRequired {
    fn from(name: String) -> Self {
        Self { name }
    }
}

impl From<&str> for GetReportRequired {
    fn from(name: &str) -> Self {
        Self { name: name.to_owned() }
    }
}

impl GetReport {
    /// A value with these members and no others.
    pub fn new(required: impl Into<GetReportRequired>) -> Self {
        let GetReportRequired { name } = required.into();
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
    fn encode(self, status: StatusCode) -> Result<EncodedResponse, Failure> {
        match self {
            Self::Json(body) => EncodedResponse::json(status, "application/json", &body),
            Self::Csv(body) => Ok(EncodedResponse::with_body(status, "text/csv", body)),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        match response.media_type().as_str() {
            "application/json" => response.read_json(&schema::STRING).map(Self::Json),
            "text/csv" => response.read_text(&schema::STRING).map(Self::Csv),
            _ => Err(Failure::undeclared_media_type(response)),
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
    const DESCRIPTION: OperationDescription = OperationDescription {
        id: "getReport",
        method: Method::GET,
        path: "/reports/{name}",
        body: BodyDescription::None,
        responses: &[
            ResponseDescription::exact(
                200,
                &[MediaType::json("application/json"), MediaType::text("text/csv")],
            ),
            ResponseDescription::exact(406, &[MediaType::json("application/json")]),
            ResponseDescription::exact(503, &[MediaType::json("application/json")]),
        ],
    };

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
            406 => {
                Err(GetReportError::NotAcceptable(response.read_json(&tables::REFUSAL)?))
            }
            503 => {
                Err(
                    GetReportError::ServiceUnavailable(
                        response.read_json(&tables::REFUSAL)?,
                    ),
                )
            }
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => output.encode(StatusCode::OK),
            Err(GetReportError::NotAcceptable(payload)) => {
                EncodedResponse::json(
                    StatusCode::NOT_ACCEPTABLE,
                    "application/json",
                    &payload,
                )
            }
            Err(GetReportError::ServiceUnavailable(payload)) => {
                EncodedResponse::json(
                    StatusCode::SERVICE_UNAVAILABLE,
                    "application/json",
                    &payload,
                )
            }
            Err(GetReportError::Undeclared(failure)) => Err(failure),
        }
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
    /// 503: why not.
    ServiceUnavailable(Refusal),
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
    const DESCRIPTION: OperationDescription = OperationDescription {
        id: "putReport",
        method: Method::PUT,
        path: "/reports/{name}",
        body: BodyDescription::Required(&[MediaType::text("text/plain")]),
        responses: &[
            ResponseDescription::exact(204, &[]),
            ResponseDescription::exact(408, &[MediaType::json("application/json")]),
            ResponseDescription::exact(503, &[MediaType::json("application/json")]),
        ],
    };

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
            408 => {
                Err(
                    PutReportError::RequestTimeout(response.read_json(&tables::REFUSAL)?),
                )
            }
            503 => {
                Err(
                    PutReportError::ServiceUnavailable(
                        response.read_json(&tables::REFUSAL)?,
                    ),
                )
            }
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(()) => Ok(EncodedResponse::empty(StatusCode::NO_CONTENT)),
            Err(PutReportError::RequestTimeout(payload)) => {
                EncodedResponse::json(
                    StatusCode::REQUEST_TIMEOUT,
                    "application/json",
                    &payload,
                )
            }
            Err(PutReportError::ServiceUnavailable(payload)) => {
                EncodedResponse::json(
                    StatusCode::SERVICE_UNAVAILABLE,
                    "application/json",
                    &payload,
                )
            }
            Err(PutReportError::Undeclared(failure)) => Err(failure),
        }
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

/// The members that every [`GetDraft`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct GetDraftRequired {
    /// Its name.
    pub name: String,
}

impl From<String> for GetDraftRequired {
    fn from(name: String) -> Self {
        Self { name }
    }
}

impl From<&str> for GetDraftRequired {
    fn from(name: &str) -> Self {
        Self { name: name.to_owned() }
    }
}

impl GetDraft {
    /// A value with these members and no others.
    pub fn new(required: impl Into<GetDraftRequired>) -> Self {
        let GetDraftRequired { name } = required.into();
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
    const DESCRIPTION: OperationDescription = OperationDescription {
        id: "getDraft",
        method: Method::GET,
        path: "/drafts/{name}",
        body: BodyDescription::None,
        responses: &[
            ResponseDescription::exact(200, &[MediaType::text("text/plain")]),
            ResponseDescription::range(4, &[MediaType::json("application/json")]),
            ResponseDescription::range(5, &[MediaType::json("application/json")]),
        ],
    };

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
        let status = response.status;
        match response.status.as_u16() {
            200 => Ok(response.read_text(&schema::STRING)?),
            400..=499 => {
                Err(
                    GetDraftError::ClientError(
                        status.try_into()?,
                        response.read_json(&tables::REFUSAL)?,
                    ),
                )
            }
            500..=599 => {
                Err(
                    GetDraftError::ServerError(
                        status.try_into()?,
                        response.read_json(&tables::REFUSAL)?,
                    ),
                )
            }
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => {
                Ok(EncodedResponse::with_body(StatusCode::OK, "text/plain", output))
            }
            Err(GetDraftError::ClientError(status, payload)) => {
                EncodedResponse::json(status.into(), "application/json", &payload)
            }
            Err(GetDraftError::ServerError(status, payload)) => {
                EncodedResponse::json(status.into(), "application/json", &payload)
            }
            Err(GetDraftError::Undeclared(failure)) => Err(failure),
        }
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
    const DESCRIPTION: OperationDescription = OperationDescription {
        id: "putDraft",
        method: Method::PUT,
        path: "/drafts/{name}",
        body: BodyDescription::Required(&[MediaType::text("text/plain")]),
        responses: &[
            ResponseDescription::exact(204, &[]),
            ResponseDescription::range(4, &[MediaType::json("application/json")]),
            ResponseDescription::range(5, &[MediaType::json("application/json")]),
        ],
    };

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
        let status = response.status;
        match response.status.as_u16() {
            204 => Ok(()),
            400..=499 => {
                Err(
                    PutDraftError::ClientError(
                        status.try_into()?,
                        response.read_json(&tables::REFUSAL)?,
                    ),
                )
            }
            500..=599 => {
                Err(
                    PutDraftError::ServerError(
                        status.try_into()?,
                        response.read_json(&tables::REFUSAL)?,
                    ),
                )
            }
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(()) => Ok(EncodedResponse::empty(StatusCode::NO_CONTENT)),
            Err(PutDraftError::ClientError(status, payload)) => {
                EncodedResponse::json(status.into(), "application/json", &payload)
            }
            Err(PutDraftError::ServerError(status, payload)) => {
                EncodedResponse::json(status.into(), "application/json", &payload)
            }
            Err(PutDraftError::Undeclared(failure)) => Err(failure),
        }
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

/// The members that every [`GetNote`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct GetNoteRequired {
    /// Its name.
    pub name: String,
}

impl From<String> for GetNoteRequired {
    fn from(name: String) -> Self {
        Self { name }
    }
}

impl From<&str> for GetNoteRequired {
    fn from(name: &str) -> Self {
        Self { name: name.to_owned() }
    }
}

impl GetNote {
    /// A value with these members and no others.
    pub fn new(required: impl Into<GetNoteRequired>) -> Self {
        let GetNoteRequired { name } = required.into();
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
    const DESCRIPTION: OperationDescription = OperationDescription {
        id: "getNote",
        method: Method::GET,
        path: "/notes/{name}",
        body: BodyDescription::None,
        responses: &[
            ResponseDescription::exact(200, &[MediaType::text("text/plain")]),
            ResponseDescription::default(&[MediaType::json("application/json")]),
        ],
    };

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
        let status = response.status;
        match response.status.as_u16() {
            200 => Ok(response.read_text(&schema::STRING)?),
            _ => {
                Err(GetNoteError::Default(status, response.read_json(&tables::REFUSAL)?))
            }
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => {
                Ok(EncodedResponse::with_body(StatusCode::OK, "text/plain", output))
            }
            Err(GetNoteError::Default(status, payload)) => {
                EncodedResponse::json(
                    Self::DESCRIPTION.default_status(status)?,
                    "application/json",
                    &payload,
                )
            }
            Err(GetNoteError::Undeclared(failure)) => Err(failure),
        }
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
    const DESCRIPTION: OperationDescription = OperationDescription {
        id: "putNote",
        method: Method::PUT,
        path: "/notes/{name}",
        body: BodyDescription::Required(&[MediaType::text("text/plain")]),
        responses: &[
            ResponseDescription::exact(204, &[]),
            ResponseDescription::default(&[MediaType::json("application/json")]),
        ],
    };

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
        let status = response.status;
        match response.status.as_u16() {
            204 => Ok(()),
            _ => {
                Err(PutNoteError::Default(status, response.read_json(&tables::REFUSAL)?))
            }
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(()) => Ok(EncodedResponse::empty(StatusCode::NO_CONTENT)),
            Err(PutNoteError::Default(status, payload)) => {
                EncodedResponse::json(
                    Self::DESCRIPTION.default_status(status)?,
                    "application/json",
                    &payload,
                )
            }
            Err(PutNoteError::Undeclared(failure)) => Err(failure),
        }
    }
}
