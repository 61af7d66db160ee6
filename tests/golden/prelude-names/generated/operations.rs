//! Requests and outcomes of the API "Prelude", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::{MediaType, RequestReader, ResponseDescription};
use counterpart_runtime::http::Method;
use counterpart_runtime::{
    EncodedRequest, EncodedResponse, Invalid, OperationDescription, jiff,
};
use std::fmt;
use super::tables;
use super::types::{Error, ResultSchema, StringSchema};

// ---- POST /strings (request) ----

/// What a request of `POST /strings` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RequestOperation {
    /// A time.
    pub since: Option<jiff::Timestamp>,
    /// The body.
    pub body: StringSchema,
}

impl RequestOperation {
    /// A value with this member and no others.
    pub fn new(body: StringSchema) -> Self {
        Self { since: None, body }
    }

    /// Sets `since`.
    #[must_use]
    pub fn with_since(mut self, value: jiff::Timestamp) -> Self {
        self.since = Some(value);
        self
    }
}

/// 200: a result.
pub type RequestOperationOutput = ResultSchema;

/// What `request` answers if it does not succeed.
#[derive(Debug)]
pub enum RequestOperationError {
    /// Any other status: an error.
    Default(counterpart_runtime::http::StatusCode, Error),
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(counterpart_runtime::Failure),
}

impl From<counterpart_runtime::Failure> for RequestOperationError {
    fn from(failure: counterpart_runtime::Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for RequestOperationError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Default(status, _) => write!(formatter, "request answered {status}"),
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl std::error::Error for RequestOperationError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        std::error::Error::source(failure)
    }
}

impl counterpart_runtime::Operation for RequestOperation {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "request",
            Method::POST,
            "/strings",
        )
        .with_body(&[MediaType::json("application/json")])
        .with_responses(
            &[
                ResponseDescription::exact(200, &[MediaType::json("application/json")]),
                ResponseDescription::default(&[MediaType::json("application/json")]),
            ],
        );

    type Output = RequestOperationOutput;

    type Error = RequestOperationError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let since = reader.query("since").optional(&tables::REQUEST_OPERATION_SINCE);
        let body = reader.json_body(&tables::STRING_SCHEMA);
        reader.finish(|| Some(Self { since: since?, body: body? }))
    }

    fn encode(self) -> Result<EncodedRequest, counterpart_runtime::Failure> {
        let mut request = EncodedRequest::default();
        request.write_query("since").optional(self.since.as_ref())?;
        request.write_json("application/json", &self.body)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.read_json(&tables::RESULT_SCHEMA)?),
            _ => Err(RequestOperationError::decode(&response)?),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, counterpart_runtime::Failure> {
        match outcome {
            Ok(output) => EncodedResponse::json(200, &output),
            Err(error) => error.encode(),
        }
    }
}

impl RequestOperationError {
    fn encode(self) -> Result<EncodedResponse, counterpart_runtime::Failure> {
        match self {
            Self::Default(status, payload) => {
                EncodedResponse::json(
                    <RequestOperation as counterpart_runtime::Operation>::DESCRIPTION
                        .default_status(status)?,
                    &payload,
                )
            }
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, counterpart_runtime::Failure> {
        Ok(Self::Default(response.status, response.read_json(&tables::ERROR)?))
    }
}
