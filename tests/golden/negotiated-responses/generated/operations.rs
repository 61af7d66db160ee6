//! Requests and outcomes of the API "Charts", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::{MediaType, RequestReader, ResponseDescription};
use counterpart_runtime::http::{Method, StatusCode};
use counterpart_runtime::status::ClientError;
use counterpart_runtime::{
    AnswerFormat, ByteStream, EncodedRequest, EncodedResponse, Failure, Invalid,
    Operation, OperationDescription, schema,
};
use std::error::Error;
use std::fmt;
use super::tables;
use super::types::{Chart, Problem};

// ---- GET /charts/{name} (getChart) ----

/// What a request of `GET /charts/{name}` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetChart {
    /// The path parameter `name`.
    pub name: String,
}

impl GetChart {
    /// A value with this member and no others.
    pub fn new(name: impl Into<String>) -> Self {
        let name = name.into();
        Self { name }
    }
}

/// What `getChart` answers if it does not succeed.
#[derive(Debug)]
pub enum GetChartError {
    /// 404: there is no such chart.
    NotFound(String),
    /// 406: a chart comes in no such format.
    NotAcceptable(Problem),
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for GetChartError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for GetChartError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotFound(_) => formatter.write_str("getChart answered 404 Not Found"),
            Self::NotAcceptable(_) => {
                formatter.write_str("getChart answered 406 Not Acceptable")
            }
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for GetChartError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        Error::source(failure)
    }
}

/// The chart, in the format that the caller prefers.
#[derive(Debug)]
#[non_exhaustive]
pub struct GetChartOutput {
    /// How often it was changed.
    pub x_revision: i64,
    /// The body.
    pub body: GetChartOutputBody,
}

/// The members that every [`GetChartOutput`] has.
#[derive(Debug)]
pub struct GetChartOutputRequired {
    /// How often it was changed.
    pub x_revision: i64,
    /// The body.
    pub body: GetChartOutputBody,
}

impl GetChartOutput {
    /// A value with these members and no others.
    pub fn new(required: impl Into<GetChartOutputRequired>) -> Self {
        let GetChartOutputRequired { x_revision, body } = required.into();
        Self { x_revision, body }
    }
}

impl GetChartOutput {
    fn encode(self, status: u16) -> Result<EncodedResponse, Failure> {
        let mut response = self.body.encode(status)?;
        response.write_header("x-revision").required(&self.x_revision)?;
        Ok(response)
    }

    fn decode(response: &mut EncodedResponse) -> Result<Self, Failure> {
        Ok(Self {
            x_revision: response.read_header("x-revision").required(&schema::INT64)?,
            body: GetChartOutputBody::decode(response)?,
        })
    }
}

/// The body of a [`GetChartOutput`], by its media type.
#[derive(Debug)]
pub enum GetChartOutputBody {
    /// `application/json`
    Json(Chart),
    /// `text/csv`
    Csv(String),
    /// `image/png`
    Png(ByteStream),
}

impl GetChartOutputBody {
    const CONTENT: &'static [MediaType] = &[
        MediaType::json("application/json"),
        MediaType::text("text/csv"),
        MediaType::stream("image/png"),
    ];

    fn encode(self, status: u16) -> Result<EncodedResponse, Failure> {
        match self {
            Self::Json(body) => EncodedResponse::json(status, &body),
            Self::Csv(body) => EncodedResponse::with_body(status, "text/csv", body),
            Self::Png(body) => EncodedResponse::with_body(status, "image/png", body),
        }
    }

    fn decode(response: &mut EncodedResponse) -> Result<Self, Failure> {
        match response.media_type_of(Self::CONTENT)? {
            "application/json" => response.read_json(&tables::CHART).map(Self::Json),
            "text/csv" => response.read_text(&schema::STRING).map(Self::Csv),
            _ => Ok(Self::Png(response.take_stream())),
        }
    }
}

/// The media types of a [`GetChartOutput`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GetChartOutputFormat {
    /// `application/json`
    Json,
    /// `text/csv`
    Csv,
    /// `image/png`
    Png,
}

impl AnswerFormat for GetChartOutputFormat {
    const ALL: &'static [Self] = &[Self::Json, Self::Csv, Self::Png];

    fn media_type(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Csv => "text/csv",
            Self::Png => "image/png",
        }
    }
}

impl Operation for GetChart {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "getChart",
            Method::GET,
            "/charts/{name}",
        )
        .with_responses(
            &[
                ResponseDescription::exact(200, GetChartOutputBody::CONTENT),
                ResponseDescription::exact(404, &[MediaType::text("text/plain")]),
                ResponseDescription::exact(406, &[MediaType::json("application/json")]),
            ],
        );

    type Output = GetChartOutput;

    type Error = GetChartError;

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

    fn decode_outcome(
        mut response: EncodedResponse,
    ) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(GetChartOutput::decode(&mut response)?),
            _ => Err(GetChartError::decode(&response)?),
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

impl GetChartError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::NotFound(payload) => {
                EncodedResponse::with_body(404, "text/plain", payload)
            }
            Self::NotAcceptable(payload) => EncodedResponse::json(406, &payload),
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        let error = match response.status.as_u16() {
            404 => Self::NotFound(response.read_text(&schema::STRING)?),
            406 => Self::NotAcceptable(response.read_json(&tables::PROBLEM)?),
            _ => return Err(Failure::undeclared(response)),
        };
        Ok(error)
    }
}

// ---- PUT /charts/{name} (putChart) ----

/// What a request of `PUT /charts/{name}` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PutChart {
    /// The path parameter `name`.
    pub name: String,
    /// The body.
    pub body: Chart,
}

/// The members that every [`PutChart`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct PutChartRequired {
    /// The path parameter `name`.
    pub name: String,
    /// The body.
    pub body: Chart,
}

impl PutChart {
    /// A value with these members and no others.
    pub fn new(required: impl Into<PutChartRequired>) -> Self {
        let PutChartRequired { name, body } = required.into();
        Self { name, body }
    }
}

/// What `putChart` answers if it succeeds.
#[derive(Clone, Debug, PartialEq)]
pub enum PutChartOutput {
    /// 200: the chart as it is now.
    Ok(Chart),
    /// 201: a line about the new chart.
    Created(String),
}

/// What `putChart` answers if it does not succeed.
#[derive(Debug)]
pub enum PutChartError {
    /// 4XX: that was no chart.
    ClientError(ClientError, Problem),
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for PutChartError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for PutChartError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ClientError(status, _) => {
                write!(formatter, "putChart answered {status}")
            }
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for PutChartError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        Error::source(failure)
    }
}

impl Operation for PutChart {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "putChart",
            Method::PUT,
            "/charts/{name}",
        )
        .with_body(&[MediaType::json("application/json")])
        .with_responses(
            &[
                ResponseDescription::exact(200, &[MediaType::json("application/json")]),
                ResponseDescription::exact(201, &[MediaType::text("text/plain")]),
                ResponseDescription::range(4, &[MediaType::json("application/json")]),
            ],
        );

    type Output = PutChartOutput;

    type Error = PutChartError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let name = reader.path("name").required(&schema::STRING);
        let body = reader.json_body(&tables::CHART);
        reader.finish(|| Some(Self { name: name?, body: body? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_path("name").required(&self.name)?;
        request.write_json("application/json", &self.body)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(PutChartOutput::Ok(response.read_json(&tables::CHART)?)),
            201 => Ok(PutChartOutput::Created(response.read_text(&schema::STRING)?)),
            _ => Err(PutChartError::decode(&response)?),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(PutChartOutput::Ok(payload)) => EncodedResponse::json(200, &payload),
            Ok(PutChartOutput::Created(payload)) => {
                EncodedResponse::with_body(201, "text/plain", payload)
            }
            Err(error) => error.encode(),
        }
    }
}

impl PutChartError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::ClientError(status, payload) => {
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
                    response.read_json(&tables::PROBLEM)?,
                )
            }
            _ => return Err(Failure::undeclared(response)),
        };
        Ok(error)
    }
}

// ---- DELETE /charts/{name} (deleteChart) ----

/// What a request of `DELETE /charts/{name}` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteChart {
    /// The path parameter `name`.
    pub name: String,
}

impl DeleteChart {
    /// A value with this member and no others.
    pub fn new(name: impl Into<String>) -> Self {
        let name = name.into();
        Self { name }
    }
}

/// 204: it is gone.
pub type DeleteChartOutput = ();

/// What `deleteChart` answers if it does not succeed.
#[derive(Debug)]
pub enum DeleteChartError {
    /// Any other status: it is still there.
    Default(StatusCode, Problem),
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for DeleteChartError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for DeleteChartError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Default(status, _) => {
                write!(formatter, "deleteChart answered {status}")
            }
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for DeleteChartError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        Error::source(failure)
    }
}

impl Operation for DeleteChart {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "deleteChart",
            Method::DELETE,
            "/charts/{name}",
        )
        .with_responses(
            &[
                ResponseDescription::exact(204, &[]),
                ResponseDescription::default(&[MediaType::json("application/json")]),
            ],
        );

    type Output = DeleteChartOutput;

    type Error = DeleteChartError;

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
            204 => Ok(()),
            _ => Err(DeleteChartError::decode(&response)?),
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

impl DeleteChartError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::Default(status, payload) => {
                EncodedResponse::json(
                    <DeleteChart as Operation>::DESCRIPTION.default_status(status)?,
                    &payload,
                )
            }
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        Ok(Self::Default(response.status, response.read_json(&tables::PROBLEM)?))
    }
}

// ---- GET /summary (getSummary) ----

/// A request of `GET /summary`; it carries nothing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetSummary {}

/// 200: the sum.
pub type GetSummaryOutput = i64;

/// What `getSummary` answers if it does not succeed.
#[derive(Debug)]
pub enum GetSummaryError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for GetSummaryError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for GetSummaryError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for GetSummaryError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for GetSummary {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "getSummary",
            Method::GET,
            "/summary",
        )
        .with_responses(
            &[ResponseDescription::exact(200, &[MediaType::json("application/json")])],
        );

    type Output = GetSummaryOutput;

    type Error = GetSummaryError;

    fn decode(_request: &mut EncodedRequest) -> Result<Self, Invalid> {
        Ok(Self {})
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        Ok(EncodedRequest::default())
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
            Err(GetSummaryError::Undeclared(failure)) => Err(failure),
        }
    }
}
