//! Requests and outcomes of the API "Reports", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::{MediaType, ResponseDescription};
use counterpart_runtime::http::Method;
use counterpart_runtime::{
    AnswerFormat, ByteStream, EncodedRequest, EncodedResponse, Failure, Invalid,
    Operation, OperationDescription, schema,
};
use std::error::Error;
use std::fmt;
use super::tables;
use super::types::{Problem, Report};

// ---- GET /report (getReport) ----

/// A request of `GET /report`; it carries nothing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetReport {}

/// What `getReport` answers if it does not succeed.
#[derive(Debug)]
pub enum GetReportError {
    /// 404: there is no report yet.
    NotFound(GetReportNotFound),
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
            Self::NotFound(_) => formatter.write_str("getReport answered 404 Not Found"),
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

/// The report, in one of its forms.
#[derive(Debug)]
pub enum GetReportOutput {
    /// `application/json`
    Json(Report),
    /// `text/plain`
    Text(String),
    /// `application/pdf`
    Pdf(ByteStream),
    /// `application/vnd.report+json`
    ApplicationVndReportJson(Report),
}

impl GetReportOutput {
    const CONTENT: &'static [MediaType] = &[
        MediaType::json("application/json"),
        MediaType::text("text/plain"),
        MediaType::stream("application/pdf"),
        MediaType::json("application/vnd.report+json"),
    ];

    fn encode(self, status: u16) -> Result<EncodedResponse, Failure> {
        match self {
            Self::Json(body) => EncodedResponse::json(status, &body),
            Self::Text(body) => EncodedResponse::with_body(status, "text/plain", body),
            Self::Pdf(body) => {
                EncodedResponse::with_body(status, "application/pdf", body)
            }
            Self::ApplicationVndReportJson(body) => {
                EncodedResponse::json_as(status, "application/vnd.report+json", &body)
            }
        }
    }

    fn decode(response: &mut EncodedResponse) -> Result<Self, Failure> {
        match response.media_type_of(Self::CONTENT)? {
            "application/json" => response.read_json(&tables::REPORT).map(Self::Json),
            "text/plain" => response.read_text(&schema::STRING).map(Self::Text),
            "application/pdf" => Ok(Self::Pdf(response.take_stream())),
            _ => response.read_json(&tables::REPORT).map(Self::ApplicationVndReportJson),
        }
    }
}

/// The media types of a [`GetReportOutput`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GetReportOutputFormat {
    /// `application/json`
    Json,
    /// `text/plain`
    Text,
    /// `application/pdf`
    Pdf,
    /// `application/vnd.report+json`
    ApplicationVndReportJson,
}

impl AnswerFormat for GetReportOutputFormat {
    const ALL: &'static [Self] = &[
        Self::Json,
        Self::Text,
        Self::Pdf,
        Self::ApplicationVndReportJson,
    ];

    fn media_type(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Text => "text/plain",
            Self::Pdf => "application/pdf",
            Self::ApplicationVndReportJson => "application/vnd.report+json",
        }
    }
}

/// There is no report yet.
#[derive(Clone, Debug, PartialEq)]
pub enum GetReportNotFound {
    /// `application/problem+json`
    Json(Problem),
    /// `text/plain`
    Text(String),
}

impl GetReportNotFound {
    const CONTENT: &'static [MediaType] = &[
        MediaType::json("application/problem+json"),
        MediaType::text("text/plain"),
    ];

    fn encode(self, status: u16) -> Result<EncodedResponse, Failure> {
        match self {
            Self::Json(body) => {
                EncodedResponse::json_as(status, "application/problem+json", &body)
            }
            Self::Text(body) => EncodedResponse::with_body(status, "text/plain", body),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        match response.media_type_of(Self::CONTENT)? {
            "application/problem+json" => {
                response.read_json(&tables::PROBLEM).map(Self::Json)
            }
            _ => response.read_text(&schema::STRING).map(Self::Text),
        }
    }
}

impl Operation for GetReport {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "getReport",
            Method::GET,
            "/report",
        )
        .with_responses(
            &[
                ResponseDescription::exact(200, GetReportOutput::CONTENT),
                ResponseDescription::exact(404, GetReportNotFound::CONTENT),
            ],
        );

    type Output = GetReportOutput;

    type Error = GetReportError;

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
            200 => Ok(GetReportOutput::decode(&mut response)?),
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
            Self::NotFound(payload) => payload.encode(404),
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        let error = match response.status.as_u16() {
            404 => Self::NotFound(GetReportNotFound::decode(response)?),
            _ => return Err(Failure::undeclared(response)),
        };
        Ok(error)
    }
}
