//! Requests and outcomes of the API "Reports", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::http::{Method, StatusCode};
use counterpart_runtime::{
    AnswerFormat, BodyDescription, ByteStream, EncodedRequest, EncodedResponse, Failure,
    Invalid, MediaType, Operation, OperationDescription, ResponseDescription, schema,
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
    fn encode(self, status: StatusCode) -> Result<EncodedResponse, Failure> {
        match self {
            Self::Json(body) => EncodedResponse::json(status, "application/json", &body),
            Self::Text(body) => {
                Ok(EncodedResponse::with_body(status, "text/plain", body))
            }
            Self::Pdf(body) => {
                Ok(EncodedResponse::with_body(status, "application/pdf", body))
            }
            Self::ApplicationVndReportJson(body) => {
                EncodedResponse::json(status, "application/vnd.report+json", &body)
            }
        }
    }

    fn decode(response: &mut EncodedResponse) -> Result<Self, Failure> {
        match response.media_type().as_str() {
            "application/json" => response.read_json(&tables::REPORT).map(Self::Json),
            "text/plain" => response.read_text(&schema::STRING).map(Self::Text),
            "application/pdf" => Ok(Self::Pdf(response.take_stream())),
            "application/vnd.report+json" => {
                response.read_json(&tables::REPORT).map(Self::ApplicationVndReportJson)
            }
            _ => Err(Failure::undeclared_media_type(response)),
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
    fn encode(self, status: StatusCode) -> Result<EncodedResponse, Failure> {
        match self {
            Self::Json(body) => {
                EncodedResponse::json(status, "application/problem+json", &body)
            }
            Self::Text(body) => {
                Ok(EncodedResponse::with_body(status, "text/plain", body))
            }
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        match response.media_type().as_str() {
            "application/problem+json" => {
                response.read_json(&tables::PROBLEM).map(Self::Json)
            }
            "text/plain" => response.read_text(&schema::STRING).map(Self::Text),
            _ => Err(Failure::undeclared_media_type(response)),
        }
    }
}

impl Operation for GetReport {
    const DESCRIPTION: OperationDescription = OperationDescription {
        id: "getReport",
        method: Method::GET,
        path: "/report",
        body: BodyDescription::None,
        responses: &[
            ResponseDescription::exact(
                200,
                &[
                    MediaType::json("application/json"),
                    MediaType::text("text/plain"),
                    MediaType::stream("application/pdf"),
                    MediaType::json("application/vnd.report+json"),
                ],
            ),
            ResponseDescription::exact(
                404,
                &[
                    MediaType::json("application/problem+json"),
                    MediaType::text("text/plain"),
                ],
            ),
        ],
    };

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
            404 => Err(GetReportError::NotFound(GetReportNotFound::decode(&response)?)),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => output.encode(StatusCode::OK),
            Err(GetReportError::NotFound(payload)) => {
                payload.encode(StatusCode::NOT_FOUND)
            }
            Err(GetReportError::Undeclared(failure)) => Err(failure),
        }
    }
}
