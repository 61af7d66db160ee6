//! Requests and outcomes of the API "Door", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::{
    MediaType, Redacted, RequestReader, ResponseDescription,
};
use counterpart_runtime::http::Method;
use counterpart_runtime::{
    EncodedRequest, EncodedResponse, Failure, Invalid, Operation, OperationDescription,
};
use std::error::Error;
use std::fmt;
use super::tables;
use super::types::{Key, Secret};

// ---- PUT /keys (changeKey) ----

/// What a request of `PUT /keys` carries.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChangeKey {
    /// The pin.
    pub x_pin: Secret,
    /// The body.
    pub body: Key,
}

impl fmt::Debug for ChangeKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ChangeKey")
            .field("x_pin", &Redacted)
            .field("body", &self.body)
            .finish()
    }
}

/// The members that every [`ChangeKey`] has.
#[derive(Clone, PartialEq)]
pub struct ChangeKeyRequired {
    /// The pin.
    pub x_pin: Secret,
    /// The body.
    pub body: Key,
}

impl fmt::Debug for ChangeKeyRequired {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ChangeKeyRequired")
            .field("x_pin", &Redacted)
            .field("body", &self.body)
            .finish()
    }
}

impl ChangeKey {
    /// A value with these members and no others.
    pub fn new(required: impl Into<ChangeKeyRequired>) -> Self {
        let ChangeKeyRequired { x_pin, body } = required.into();
        Self { x_pin, body }
    }
}

/// 204: it is changed.
pub type ChangeKeyOutput = ();

/// What `changeKey` answers if it does not succeed.
#[derive(Debug)]
pub enum ChangeKeyError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for ChangeKeyError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for ChangeKeyError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for ChangeKeyError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for ChangeKey {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "changeKey",
            Method::PUT,
            "/keys",
        )
        .with_body(&[MediaType::json("application/json")])
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = ChangeKeyOutput;

    type Error = ChangeKeyError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let x_pin = reader.header("X-Pin").required(&tables::SECRET);
        let body = reader.json_body(&tables::KEY);
        reader.finish(|| Some(Self { x_pin: x_pin?, body: body? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_header("X-Pin").required(&self.x_pin)?;
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
            Err(ChangeKeyError::Undeclared(failure)) => Err(failure),
        }
    }
}
