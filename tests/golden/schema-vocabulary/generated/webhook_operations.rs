//! Requests and outcomes of the webhooks of the API "Observatory", version 1.
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
use super::types::Star;

// ---- POST of the webhook `comet` (cometSeen) ----

/// What the webhook `comet` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CometSeen {
    /// The body.
    pub body: Star,
}

impl CometSeen {
    /// A value with this member and no others.
    pub fn new(body: Star) -> Self {
        Self { body }
    }
}

/// 204: it is noted.
pub type CometSeenOutput = ();

/// What `cometSeen` answers if it does not succeed.
#[derive(Debug)]
pub enum CometSeenError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for CometSeenError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for CometSeenError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for CometSeenError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for CometSeen {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "cometSeen",
            Method::POST,
            "/comet",
        )
        .with_body(&[MediaType::json("application/json")])
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = CometSeenOutput;

    type Error = CometSeenError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let body = reader.json_body(&tables::STAR);
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
            Err(CometSeenError::Undeclared(failure)) => Err(failure),
        }
    }
}
