//! Requests and outcomes of the webhooks of the API "Printer", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::{MediaType, RequestReader, ResponseDescription};
use counterpart_runtime::http::Method;
use counterpart_runtime::{
    EncodedRequest, EncodedResponse, Failure, Invalid, Operation, OperationDescription,
};
use std::error::Error;
use std::fmt;
use super::tables;
use super::types::Receipt;

// ---- POST of the callback `printed` (printed) ----

/// What the callback `printed` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Printed {
    /// The body.
    pub body: Receipt,
}

impl Printed {
    /// A value with this member and no others.
    pub fn new(body: Receipt) -> Self {
        Self { body }
    }
}

/// 204: noted.
pub type PrintedOutput = ();

/// What `printed` answers if it does not succeed.
#[derive(Debug)]
pub enum PrintedError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for PrintedError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for PrintedError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for PrintedError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for Printed {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "printed",
            Method::POST,
            "/printed",
        )
        .with_body(&[MediaType::json("application/json")])
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = PrintedOutput;

    type Error = PrintedError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let body = reader.json_body(&tables::RECEIPT);
        reader.finish(|| Some(Self { body: body? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_json("application/json", &self.body)?;
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
            Err(PrintedError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- POST of the callback `failed` (failed) ----

/// The callback `failed`; it carries nothing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Failed {}

/// 204: noted.
pub type FailedOutput = ();

/// What `failed` answers if it does not succeed.
#[derive(Debug)]
pub enum FailedError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for FailedError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for FailedError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for FailedError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for Failed {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "failed",
            Method::POST,
            "/failed",
        )
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = FailedOutput;

    type Error = FailedError;

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
            Err(FailedError::Undeclared(failure)) => Err(failure),
        }
    }
}
