//! Requests and outcomes of the Odd \<b> \[x\] 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::http::{Method, StatusCode};
use counterpart_runtime::{
    BodyDescription, EncodedRequest, EncodedResponse, Failure, Invalid, Operation,
    OperationDescription, RequestReader,
};
use std::error::Error;
use std::fmt;
use super::tables;
use super::types::{Either, NotFound, RSchema, TryIntoKind};

// ---- GET /a%20b/é (into) ----

/// A request of `GET /a%20b/é`; it carries nothing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct IntoOperation {}

/// 200: fine.
pub type IntoOperationOutput = RSchema;

/// What `into` answers if it does not succeed.
#[derive(Debug)]
pub enum IntoOperationError {
    /// 404: none.
    NotFound(NotFound),
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for IntoOperationError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for IntoOperationError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotFound(_) => formatter.write_str("into answered 404 Not Found"),
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for IntoOperationError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        Error::source(failure)
    }
}

impl Operation for IntoOperation {
    const DESCRIPTION: OperationDescription = OperationDescription {
        id: "into",
        method: Method::GET,
        path: "/a%20b/é",
        body: BodyDescription::None,
    };

    type Output = IntoOperationOutput;

    type Error = IntoOperationError;

    fn decode(_request: &EncodedRequest) -> Result<Self, Invalid> {
        Ok(Self {})
    }

    fn encode(&self) -> Result<EncodedRequest, Failure> {
        Ok(EncodedRequest::default())
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.read_json(&tables::R_SCHEMA)?),
            404 => {
                Err(
                    IntoOperationError::NotFound(response.read_json(&tables::NOT_FOUND)?),
                )
            }
            _ => Err(Failure::undeclared(response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => {
                EncodedResponse::json(
                    StatusCode::OK,
                    "application/json",
                    &output,
                    &tables::R_SCHEMA,
                )
            }
            Err(IntoOperationError::NotFound(payload)) => {
                EncodedResponse::json(
                    StatusCode::NOT_FOUND,
                    "application/json",
                    &payload,
                    &tables::NOT_FOUND,
                )
            }
            Err(IntoOperationError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- GET /r (tryInto) ----

/// What a request of `GET /r` carries.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TryInto {
    /// The query parameter `kind`.
    pub kind: Option<TryIntoKind>,
}

impl TryInto {
    /// Sets `kind`.
    #[must_use]
    pub fn with_kind(mut self, value: TryIntoKind) -> Self {
        self.kind = Some(value);
        self
    }
}

/// 200: ok.
pub type TryIntoOutput = Either;

/// What `tryInto` answers if it does not succeed.
#[derive(Debug)]
pub enum TryIntoError {
    /// Any other status: bad.
    Default(StatusCode, RSchema),
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for TryIntoError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for TryIntoError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Default(status, _) => write!(formatter, "tryInto answered {status}"),
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for TryIntoError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        Error::source(failure)
    }
}

impl Operation for TryInto {
    const DESCRIPTION: OperationDescription = OperationDescription {
        id: "tryInto",
        method: Method::GET,
        path: "/r",
        body: BodyDescription::None,
    };

    type Output = TryIntoOutput;

    type Error = TryIntoError;

    fn decode(request: &EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let kind = reader.query("kind").optional(&tables::TRY_INTO_KIND);
        reader.finish(|| Some(Self { kind: kind? }))
    }

    fn encode(&self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_query("kind", self.kind.as_ref());
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        let status = response.status;
        match response.status.as_u16() {
            200 => Ok(response.read_json(&tables::EITHER)?),
            _ => {
                Err(
                    TryIntoError::Default(status, response.read_json(&tables::R_SCHEMA)?),
                )
            }
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => {
                EncodedResponse::json(
                    StatusCode::OK,
                    "application/json",
                    &output,
                    &tables::EITHER,
                )
            }
            Err(TryIntoError::Default(status, payload)) => {
                EncodedResponse::json(
                    status,
                    "application/json",
                    &payload,
                    &tables::R_SCHEMA,
                )
            }
            Err(TryIntoError::Undeclared(failure)) => Err(failure),
        }
    }
}
