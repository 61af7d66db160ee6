//! Requests and outcomes of the API "Jobs", version 1.0.0.
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
use super::types::GetWeatherFormat;

// ---- GET /jobs/{name} (getJob) ----

/// What a request of `GET /jobs/{name}` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetJob {
    /// The path parameter `name`.
    pub name: String,
}

impl GetJob {
    /// A value with this member and no others.
    pub fn new(name: impl Into<String>) -> Self {
        let name = name.into();
        Self { name }
    }
}

/// 200: the name of the job.
pub type GetJobOutput = String;

/// What `getJob` answers if it does not succeed.
#[derive(Debug)]
pub enum GetJobError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for GetJobError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for GetJobError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for GetJobError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for GetJob {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "getJob",
            Method::GET,
            "/jobs/{name}",
        )
        .with_responses(
            &[ResponseDescription::exact(200, &[MediaType::text("text/plain")])],
        );

    type Output = GetJobOutput;

    type Error = GetJobError;

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
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => EncodedResponse::with_body(200, "text/plain", output),
            Err(GetJobError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- DELETE /jobs/{name} (deleteJob) ----

/// What a request of `DELETE /jobs/{name}` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteJob {
    /// The path parameter `name`.
    pub name: String,
}

impl DeleteJob {
    /// A value with this member and no others.
    pub fn new(name: impl Into<String>) -> Self {
        let name = name.into();
        Self { name }
    }
}

/// 204: it is forgotten.
pub type DeleteJobOutput = ();

/// What `deleteJob` answers if it does not succeed.
#[derive(Debug)]
pub enum DeleteJobError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for DeleteJobError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for DeleteJobError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for DeleteJobError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for DeleteJob {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "deleteJob",
            Method::DELETE,
            "/jobs/{name}",
        )
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = DeleteJobOutput;

    type Error = DeleteJobError;

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
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(()) => EncodedResponse::empty(204),
            Err(DeleteJobError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- POST /jobs/{name}:cancel (cancelJob) ----

/// What a request of `POST /jobs/{name}:cancel` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CancelJob {
    /// The path parameter `name`.
    pub name: String,
}

impl CancelJob {
    /// A value with this member and no others.
    pub fn new(name: impl Into<String>) -> Self {
        let name = name.into();
        Self { name }
    }
}

/// 200: the name of the job.
pub type CancelJobOutput = String;

/// What `cancelJob` answers if it does not succeed.
#[derive(Debug)]
pub enum CancelJobError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for CancelJobError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for CancelJobError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for CancelJobError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for CancelJob {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "cancelJob",
            Method::POST,
            "/jobs/{name}:cancel",
        )
        .with_responses(
            &[ResponseDescription::exact(200, &[MediaType::text("text/plain")])],
        );

    type Output = CancelJobOutput;

    type Error = CancelJobError;

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
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => EncodedResponse::with_body(200, "text/plain", output),
            Err(CancelJobError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- GET /jobs/{parent}/logs/{name}.txt (getLog) ----

/// What a request of `GET /jobs/{parent}/logs/{name}.txt` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetLog {
    /// The path parameter `parent`.
    pub parent: String,
    /// The path parameter `name`.
    pub name: String,
}

/// The members that every [`GetLog`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct GetLogRequired {
    /// The path parameter `parent`.
    pub parent: String,
    /// The path parameter `name`.
    pub name: String,
}

impl GetLog {
    /// A value with these members and no others.
    pub fn new(required: impl Into<GetLogRequired>) -> Self {
        let GetLogRequired { parent, name } = required.into();
        Self { parent, name }
    }
}

/// 200: the job and the log.
pub type GetLogOutput = String;

/// What `getLog` answers if it does not succeed.
#[derive(Debug)]
pub enum GetLogError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for GetLogError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for GetLogError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for GetLogError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for GetLog {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "getLog",
            Method::GET,
            "/jobs/{parent}/logs/{name}.txt",
        )
        .with_responses(
            &[ResponseDescription::exact(200, &[MediaType::text("text/plain")])],
        );

    type Output = GetLogOutput;

    type Error = GetLogError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let parent = reader.path("parent").required(&schema::STRING);
        let name = reader.path("name").required(&schema::STRING);
        reader
            .finish(|| Some(Self {
                parent: parent?,
                name: name?,
            }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_path("parent").required(&self.parent)?;
        request.write_path("name").required(&self.name)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.read_text(&schema::STRING)?),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => EncodedResponse::with_body(200, "text/plain", output),
            Err(GetLogError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- GET /reports/{from}-{to} (getReport) ----

/// What a request of `GET /reports/{from}-{to}` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetReport {
    /// The path parameter `from`.
    pub from: i32,
    /// The path parameter `to`.
    pub to: i32,
}

/// The members that every [`GetReport`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct GetReportRequired {
    /// The path parameter `from`.
    pub from: i32,
    /// The path parameter `to`.
    pub to: i32,
}

impl GetReport {
    /// A value with these members and no others.
    pub fn new(required: impl Into<GetReportRequired>) -> Self {
        let GetReportRequired { from, to } = required.into();
        Self { from, to }
    }
}

/// 200: the two days.
pub type GetReportOutput = String;

/// What `getReport` answers if it does not succeed.
#[derive(Debug)]
pub enum GetReportError {
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
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for GetReportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for GetReport {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "getReport",
            Method::GET,
            "/reports/{from}-{to}",
        )
        .with_responses(
            &[ResponseDescription::exact(200, &[MediaType::text("text/plain")])],
        );

    type Output = GetReportOutput;

    type Error = GetReportError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let from = reader.path("from").required(&tables::GET_REPORT_FROM);
        let to = reader.path("to").required(&tables::GET_REPORT_TO);
        reader.finish(|| Some(Self { from: from?, to: to? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_path("from").required(&self.from)?;
        request.write_path("to").required(&self.to)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.read_text(&schema::STRING)?),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => EncodedResponse::with_body(200, "text/plain", output),
            Err(GetReportError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- GET /weather/{latitude}.{format} (getWeather) ----

/// What a request of `GET /weather/{latitude}.{format}` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetWeather {
    /// The path parameter `latitude`.
    pub latitude: f64,
    /// The path parameter `format`.
    pub format: GetWeatherFormat,
}

/// The members that every [`GetWeather`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct GetWeatherRequired {
    /// The path parameter `latitude`.
    pub latitude: f64,
    /// The path parameter `format`.
    pub format: GetWeatherFormat,
}

impl GetWeather {
    /// A value with these members and no others.
    pub fn new(required: impl Into<GetWeatherRequired>) -> Self {
        let GetWeatherRequired { latitude, format } = required.into();
        Self { latitude, format }
    }
}

/// 200: the parallel and the form.
pub type GetWeatherOutput = String;

/// What `getWeather` answers if it does not succeed.
#[derive(Debug)]
pub enum GetWeatherError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for GetWeatherError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for GetWeatherError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for GetWeatherError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for GetWeather {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "getWeather",
            Method::GET,
            "/weather/{latitude}.{format}",
        )
        .with_responses(
            &[ResponseDescription::exact(200, &[MediaType::text("text/plain")])],
        );

    type Output = GetWeatherOutput;

    type Error = GetWeatherError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let latitude = reader.path("latitude").required(&schema::NUMBER);
        let format = reader.path("format").required(&tables::GET_WEATHER_FORMAT);
        reader
            .finish(|| Some(Self {
                latitude: latitude?,
                format: format?,
            }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_path("latitude").required(&self.latitude)?;
        request.write_path("format").required(&self.format)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.read_text(&schema::STRING)?),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => EncodedResponse::with_body(200, "text/plain", output),
            Err(GetWeatherError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- GET /reports/latest (getLatestReport) ----

/// A request of `GET /reports/latest`; it carries nothing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetLatestReport {}

/// 204: there is nothing to sum up.
pub type GetLatestReportOutput = ();

/// What `getLatestReport` answers if it does not succeed.
#[derive(Debug)]
pub enum GetLatestReportError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for GetLatestReportError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for GetLatestReportError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for GetLatestReportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for GetLatestReport {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "getLatestReport",
            Method::GET,
            "/reports/latest",
        )
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = GetLatestReportOutput;

    type Error = GetLatestReportError;

    fn decode(_request: &mut EncodedRequest) -> Result<Self, Invalid> {
        Ok(Self {})
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        Ok(EncodedRequest::default())
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
            Err(GetLatestReportError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- DELETE /reports/* (deleteReports) ----

/// A request of `DELETE /reports/*`; it carries nothing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteReports {}

/// 204: they are forgotten.
pub type DeleteReportsOutput = ();

/// What `deleteReports` answers if it does not succeed.
#[derive(Debug)]
pub enum DeleteReportsError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for DeleteReportsError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for DeleteReportsError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for DeleteReportsError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for DeleteReports {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "deleteReports",
            Method::DELETE,
            "/reports/*",
        )
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = DeleteReportsOutput;

    type Error = DeleteReportsError;

    fn decode(_request: &mut EncodedRequest) -> Result<Self, Invalid> {
        Ok(Self {})
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        Ok(EncodedRequest::default())
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
            Err(DeleteReportsError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- GET /:state (getState) ----

/// A request of `GET /:state`; it carries nothing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetState {}

/// 204: it is well.
pub type GetStateOutput = ();

/// What `getState` answers if it does not succeed.
#[derive(Debug)]
pub enum GetStateError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for GetStateError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for GetStateError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for GetStateError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for GetState {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "getState",
            Method::GET,
            "/:state",
        )
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = GetStateOutput;

    type Error = GetStateError;

    fn decode(_request: &mut EncodedRequest) -> Result<Self, Invalid> {
        Ok(Self {})
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        Ok(EncodedRequest::default())
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
            Err(GetStateError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- HEAD /:state (probeState) ----

/// A request of `HEAD /:state`; it carries nothing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProbeState {}

/// 202: it is there.
pub type ProbeStateOutput = ();

/// What `probeState` answers if it does not succeed.
#[derive(Debug)]
pub enum ProbeStateError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for ProbeStateError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for ProbeStateError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for ProbeStateError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for ProbeState {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "probeState",
            Method::HEAD,
            "/:state",
        )
        .with_responses(&[ResponseDescription::exact(202, &[])]);

    type Output = ProbeStateOutput;

    type Error = ProbeStateError;

    fn decode(_request: &mut EncodedRequest) -> Result<Self, Invalid> {
        Ok(Self {})
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        Ok(EncodedRequest::default())
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            202 => Ok(()),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(()) => EncodedResponse::empty(202),
            Err(ProbeStateError::Undeclared(failure)) => Err(failure),
        }
    }
}
