//! Requests and outcomes of the API "Printer", version 1.0.0.
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
use super::types::{Job, Receipt};

// ---- POST /jobs (print) ----

/// What a request of `POST /jobs` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Print {
    /// The body.
    pub body: Job,
}

impl Print {
    /// A value with this member and no others.
    pub fn new(body: Job) -> Self {
        Self { body }
    }
}

/// 202: it will be printed.
pub type PrintOutput = Receipt;

/// What `print` answers if it does not succeed.
#[derive(Debug)]
pub enum PrintError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for PrintError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for PrintError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for PrintError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for Print {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "print",
            Method::POST,
            "/jobs",
        )
        .with_body(&[MediaType::json("application/json")])
        .with_responses(
            &[ResponseDescription::exact(202, &[MediaType::json("application/json")])],
        );

    type Output = PrintOutput;

    type Error = PrintError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let body = reader.json_body(&tables::JOB);
        reader.finish(|| Some(Self { body: body? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_json("application/json", &self.body)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            202 => Ok(response.read_json(&tables::RECEIPT)?),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => EncodedResponse::json(202, &output),
            Err(PrintError::Undeclared(failure)) => Err(failure),
        }
    }
}
