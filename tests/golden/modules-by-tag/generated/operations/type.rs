//! Requests and outcomes of the API "Observatory", version 1.0.0: the part of the tag `type`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::{MediaType, RequestReader, ResponseDescription};
use counterpart_runtime::http::Method;
use counterpart_runtime::{
    EncodedRequest, EncodedResponse, Failure, Invalid, Operation, OperationDescription,
};
use std::fmt;
use super::super::tables;
use super::super::types::{Mount, MountName};

// ---- GET /types/{name} (getType) ----

/// What a request of `GET /types/{name}` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetType {
    /// The path parameter `name`.
    pub name: MountName,
}

impl GetType {
    /// A value with this member and no others.
    pub fn new(name: MountName) -> Self {
        Self { name }
    }
}

/// 200: what is known of it.
pub type GetTypeOutput = Mount;

/// What `getType` answers if it does not succeed.
#[derive(Debug)]
pub enum GetTypeError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for GetTypeError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for GetTypeError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl std::error::Error for GetTypeError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        let Self::Undeclared(failure) = self;
        std::error::Error::source(failure)
    }
}

impl Operation for GetType {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "getType",
            Method::GET,
            "/types/{name}",
        )
        .with_responses(
            &[ResponseDescription::exact(200, &[MediaType::json("application/json")])],
        );

    type Output = GetTypeOutput;

    type Error = GetTypeError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let name = reader.path("name").required(&tables::MOUNT_NAME);
        reader.finish(|| Some(Self { name: name? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_path("name").required(&self.name)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.read_json(&tables::MOUNT)?),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => EncodedResponse::json(200, &output),
            Err(GetTypeError::Undeclared(failure)) => Err(failure),
        }
    }
}
