//! Requests and outcomes of the API "Locks", version 1.0.0.
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
use super::types::LockOptions;

// ---- POST /locks/{name} (takeLock) ----

/// What a request of `POST /locks/{name}` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TakeLock {
    /// The name of the lock.
    pub name: String,
    /// How to take it; as usual if it is missing.
    pub body: Option<LockOptions>,
}

impl TakeLock {
    /// A value with this member and no others.
    pub fn new(name: impl Into<String>) -> Self {
        let name = name.into();
        Self { name, body: None }
    }

    /// Sets `body`.
    #[must_use]
    pub fn with_body(mut self, value: LockOptions) -> Self {
        self.body = Some(value);
        self
    }
}

/// 204: the lock is yours.
pub type TakeLockOutput = ();

/// What `takeLock` answers if it does not succeed.
#[derive(Debug)]
pub enum TakeLockError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for TakeLockError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for TakeLockError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for TakeLockError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for TakeLock {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "takeLock",
            Method::POST,
            "/locks/{name}",
        )
        .with_optional_body(&[MediaType::json("application/json")])
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = TakeLockOutput;

    type Error = TakeLockError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let name = reader.path("name").required(&schema::STRING);
        let body = reader.optional_json_body(&tables::LOCK_OPTIONS);
        reader.finish(|| Some(Self { name: name?, body: body? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_path("name").required(&self.name)?;
        if let Some(body) = self.body {
            request.write_json("application/json", &body)?;
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
            Err(TakeLockError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- PUT /memo (putMemo) ----

/// What a request of `PUT /memo` carries.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PutMemo {
    /// The memo; none clears it.
    pub body: Option<String>,
}

impl PutMemo {
    /// Sets `body`.
    #[must_use]
    pub fn with_body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

/// 204: done.
pub type PutMemoOutput = ();

/// What `putMemo` answers if it does not succeed.
#[derive(Debug)]
pub enum PutMemoError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for PutMemoError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for PutMemoError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for PutMemoError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for PutMemo {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "putMemo",
            Method::PUT,
            "/memo",
        )
        .with_optional_body(&[MediaType::text("text/plain")])
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = PutMemoOutput;

    type Error = PutMemoError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let body = reader.optional_text_body(&schema::STRING);
        reader.finish(|| Some(Self { body: body? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        if let Some(body) = self.body {
            request.write_body("text/plain", body);
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
            Err(PutMemoError::Undeclared(failure)) => Err(failure),
        }
    }
}
