//! Requests and outcomes of the API "Measurements", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::{MediaType, RequestReader, ResponseDescription};
use counterpart_runtime::http::Method;
use counterpart_runtime::{
    EncodedRequest, EncodedResponse, Failure, Invalid, Operation, OperationDescription,
    jiff,
};
use std::error::Error;
use std::fmt;
use super::tables;
use super::types::Measurement;

// ---- POST /measurements (addMeasurement) ----

/// What a request of `POST /measurements` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddMeasurement {
    /// The time after which it was made.
    pub since: Option<jiff::Timestamp>,
    /// The body.
    pub body: Measurement,
}

impl AddMeasurement {
    /// A value with this member and no others.
    pub fn new(body: Measurement) -> Self {
        Self { since: None, body }
    }

    /// Sets `since`.
    #[must_use]
    pub fn with_since(mut self, value: jiff::Timestamp) -> Self {
        self.since = Some(value);
        self
    }
}

/// 200: the measurement.
pub type AddMeasurementOutput = Measurement;

/// What `addMeasurement` answers if it does not succeed.
#[derive(Debug)]
pub enum AddMeasurementError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for AddMeasurementError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for AddMeasurementError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for AddMeasurementError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for AddMeasurement {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "addMeasurement",
            Method::POST,
            "/measurements",
        )
        .with_body(&[MediaType::json("application/json")])
        .with_responses(
            &[ResponseDescription::exact(200, &[MediaType::json("application/json")])],
        );

    type Output = AddMeasurementOutput;

    type Error = AddMeasurementError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let since = reader.query("since").optional(&tables::ADD_MEASUREMENT_SINCE);
        let body = reader.json_body(&tables::MEASUREMENT);
        reader.finish(|| Some(Self { since: since?, body: body? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_query("since").optional(self.since.as_ref())?;
        request.write_json("application/json", &self.body)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.read_json(&tables::MEASUREMENT)?),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => EncodedResponse::json(200, &output),
            Err(AddMeasurementError::Undeclared(failure)) => Err(failure),
        }
    }
}
