//! Requests and outcomes of the API "Measurements", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::{
    Framing, MediaType, RequestReader, ResponseDescription,
};
use counterpart_runtime::http::Method;
use counterpart_runtime::{
    EncodedRequest, EncodedResponse, Failure, Invalid, Items, Operation,
    OperationDescription, schema, serde_json,
};
use std::error::Error;
use std::fmt;
use super::tables;
use super::types::{Fault, Measurement};

// ---- POST /measurements (addMeasurements) ----

/// What a request of `POST /measurements` carries.
#[derive(Debug)]
#[non_exhaustive]
pub struct AddMeasurements {
    /// One measurement on each line.
    pub body: Items<Measurement>,
}

impl AddMeasurements {
    /// A value with this member and no others.
    pub fn new(body: Items<Measurement>) -> Self {
        Self { body }
    }
}

/// 200: how many there were.
pub type AddMeasurementsOutput = i64;

/// What `addMeasurements` answers if it does not succeed.
#[derive(Debug)]
pub enum AddMeasurementsError {
    /// 400: a line is no measurement.
    BadRequest(Fault),
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for AddMeasurementsError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for AddMeasurementsError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BadRequest(_) => {
                formatter.write_str("addMeasurements answered 400 Bad Request")
            }
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for AddMeasurementsError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        Error::source(failure)
    }
}

impl Operation for AddMeasurements {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "addMeasurements",
            Method::POST,
            "/measurements",
        )
        .with_body(&[MediaType::items("application/x-ndjson")])
        .with_responses(
            &[
                ResponseDescription::exact(200, &[MediaType::json("application/json")]),
                ResponseDescription::exact(400, &[MediaType::json("application/json")]),
            ],
        );

    type Output = AddMeasurementsOutput;

    type Error = AddMeasurementsError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let body = reader.items_body(Framing::Lines, &tables::MEASUREMENT);
        reader.finish(|| Some(Self { body: body? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_items("application/x-ndjson", Framing::Lines, self.body);
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.read_json(&schema::INT64)?),
            _ => Err(AddMeasurementsError::decode(&response)?),
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

impl AddMeasurementsError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::BadRequest(payload) => EncodedResponse::json(400, &payload),
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        let error = match response.status.as_u16() {
            400 => Self::BadRequest(response.read_json(&tables::FAULT)?),
            _ => return Err(Failure::undeclared(response)),
        };
        Ok(error)
    }
}

// ---- GET /measurements (readMeasurements) ----

/// A request of `GET /measurements`; it carries nothing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ReadMeasurements {}

/// 200: one measurement on each line.
pub type ReadMeasurementsOutput = Items<Measurement>;

/// What `readMeasurements` answers if it does not succeed.
#[derive(Debug)]
pub enum ReadMeasurementsError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for ReadMeasurementsError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for ReadMeasurementsError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for ReadMeasurementsError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for ReadMeasurements {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "readMeasurements",
            Method::GET,
            "/measurements",
        )
        .with_responses(
            &[
                ResponseDescription::exact(
                    200,
                    &[MediaType::items("application/x-ndjson")],
                ),
            ],
        );

    type Output = ReadMeasurementsOutput;

    type Error = ReadMeasurementsError;

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
            200 => Ok(response.take_items(Framing::Lines, &tables::MEASUREMENT)),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => {
                EncodedResponse::with_items(
                    200,
                    "application/x-ndjson",
                    Framing::Lines,
                    output,
                    &tables::MEASUREMENT,
                )
            }
            Err(ReadMeasurementsError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- PUT /labels (putLabels) ----

/// What a request of `PUT /labels` carries.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct PutLabels {
    /// The body.
    pub body: Option<Items<String>>,
}

impl PutLabels {
    /// Sets `body`.
    #[must_use]
    pub fn with_body(mut self, value: Items<String>) -> Self {
        self.body = Some(value);
        self
    }
}

/// 204: done.
pub type PutLabelsOutput = ();

/// What `putLabels` answers if it does not succeed.
#[derive(Debug)]
pub enum PutLabelsError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for PutLabelsError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for PutLabelsError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for PutLabelsError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for PutLabels {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "putLabels",
            Method::PUT,
            "/labels",
        )
        .with_optional_body(&[MediaType::items("application/jsonl")])
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = PutLabelsOutput;

    type Error = PutLabelsError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let body = reader.optional_items_body(Framing::Lines, &tables::PUT_LABELS_BODY);
        reader.finish(|| Some(Self { body: body? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        if let Some(body) = self.body {
            request.write_items("application/jsonl", Framing::Lines, body);
        }
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
            Err(PutLabelsError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- POST /log (addToLog) ----

/// What a request of `POST /log` carries.
#[derive(Debug)]
#[non_exhaustive]
pub struct AddToLog {
    /// The body.
    pub body: Items<serde_json::Value>,
}

impl AddToLog {
    /// A value with this member and no others.
    pub fn new(body: Items<serde_json::Value>) -> Self {
        Self { body }
    }
}

/// 204: done.
pub type AddToLogOutput = ();

/// What `addToLog` answers if it does not succeed.
#[derive(Debug)]
pub enum AddToLogError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for AddToLogError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for AddToLogError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for AddToLogError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for AddToLog {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "addToLog",
            Method::POST,
            "/log",
        )
        .with_body(&[MediaType::items("application/json-seq")])
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = AddToLogOutput;

    type Error = AddToLogError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let body = reader.items_body(Framing::Sequence, &schema::ANY);
        reader.finish(|| Some(Self { body: body? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_items("application/json-seq", Framing::Sequence, self.body);
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
            Err(AddToLogError::Undeclared(failure)) => Err(failure),
        }
    }
}
