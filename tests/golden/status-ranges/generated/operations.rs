//! Requests and outcomes of the API "Jobs", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::{MediaType, ResponseDescription};
use counterpart_runtime::http::{Method, StatusCode};
use counterpart_runtime::status::{ClientError, ServerError, Success};
use counterpart_runtime::{
    EncodedRequest, EncodedResponse, Failure, Invalid, Operation, OperationDescription,
    schema,
};
use std::error::Error;
use std::fmt;
use super::tables;
use super::types::Problem;

// ---- POST /jobs (startJob) ----

/// A request of `POST /jobs`; it carries nothing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StartJob {}

/// What `startJob` answers if it succeeds.
#[derive(Clone, Debug, PartialEq)]
pub enum StartJobOutput {
    /// 2XX: the number of the job.
    Success(Success, i64),
}

/// What `startJob` answers if it does not succeed.
#[derive(Debug)]
pub enum StartJobError {
    /// 404: there is nothing to do.
    NotFound,
    /// 419: the job came too late, which is no status of the registry.
    Status419,
    /// 4XX: the job is not possible.
    ClientError(ClientError, Problem),
    /// 5XX: the service failed.
    ServerError(ServerError, Problem),
    /// Any other status: something else happened.
    Default(StatusCode, String),
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for StartJobError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for StartJobError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotFound => formatter.write_str("startJob answered 404 Not Found"),
            Self::Status419 => formatter.write_str("startJob answered 419"),
            Self::ClientError(status, _) => {
                write!(formatter, "startJob answered {status}")
            }
            Self::ServerError(status, _) => {
                write!(formatter, "startJob answered {status}")
            }
            Self::Default(status, _) => write!(formatter, "startJob answered {status}"),
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for StartJobError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        Error::source(failure)
    }
}

impl Operation for StartJob {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "startJob",
            Method::POST,
            "/jobs",
        )
        .with_responses(
            &[
                ResponseDescription::range(2, &[MediaType::json("application/json")]),
                ResponseDescription::exact(404, &[]),
                ResponseDescription::exact(419, &[]),
                ResponseDescription::range(4, &[MediaType::json("application/json")]),
                ResponseDescription::range(5, &[MediaType::json("application/json")]),
                ResponseDescription::default(&[MediaType::text("text/plain")]),
            ],
        );

    type Output = StartJobOutput;

    type Error = StartJobError;

    fn decode(_request: &mut EncodedRequest) -> Result<Self, Invalid> {
        Ok(Self {})
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        Ok(EncodedRequest::default())
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200..=299 => {
                Ok(
                    StartJobOutput::Success(
                        response.status.try_into()?,
                        response.read_json(&schema::INT64)?,
                    ),
                )
            }
            _ => Err(StartJobError::decode(&response)?),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(StartJobOutput::Success(status, payload)) => {
                EncodedResponse::json(status.as_u16(), &payload)
            }
            Err(error) => error.encode(),
        }
    }
}

impl StartJobError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::NotFound => EncodedResponse::empty(404),
            Self::Status419 => EncodedResponse::empty(419),
            Self::ClientError(status, payload) => {
                EncodedResponse::json(
                    <StartJob as Operation>::DESCRIPTION.range_status(status)?,
                    &payload,
                )
            }
            Self::ServerError(status, payload) => {
                EncodedResponse::json(status.as_u16(), &payload)
            }
            Self::Default(status, payload) => {
                EncodedResponse::with_body(
                    <StartJob as Operation>::DESCRIPTION.default_status(status)?,
                    "text/plain",
                    payload,
                )
            }
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        let error = match response.status.as_u16() {
            404 => Self::NotFound,
            419 => Self::Status419,
            400..=499 => {
                Self::ClientError(
                    response.status.try_into()?,
                    response.read_json(&tables::PROBLEM)?,
                )
            }
            500..=599 => {
                Self::ServerError(
                    response.status.try_into()?,
                    response.read_json(&tables::PROBLEM)?,
                )
            }
            _ => Self::Default(response.status, response.read_text(&schema::STRING)?),
        };
        Ok(error)
    }
}

// ---- GET /jobs (listJobs) ----

/// A request of `GET /jobs`; it carries nothing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListJobs {}

/// `listJobs` declares no success.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListJobsOutput {}

/// What `listJobs` answers if it does not succeed.
#[derive(Debug)]
pub enum ListJobsError {
    /// Any other status: all that this operation ever answers.
    Default(StatusCode, Problem),
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for ListJobsError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for ListJobsError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Default(status, _) => write!(formatter, "listJobs answered {status}"),
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for ListJobsError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        Error::source(failure)
    }
}

impl Operation for ListJobs {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "listJobs",
            Method::GET,
            "/jobs",
        )
        .with_responses(
            &[ResponseDescription::default(&[MediaType::json("application/json")])],
        );

    type Output = ListJobsOutput;

    type Error = ListJobsError;

    fn decode(_request: &mut EncodedRequest) -> Result<Self, Invalid> {
        Ok(Self {})
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        Ok(EncodedRequest::default())
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        Err(ListJobsError::decode(&response)?)
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => match output {}
            Err(error) => error.encode(),
        }
    }
}

impl ListJobsError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::Default(status, payload) => {
                EncodedResponse::json(
                    <ListJobs as Operation>::DESCRIPTION.default_status(status)?,
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
