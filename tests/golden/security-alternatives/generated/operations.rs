//! Requests and outcomes of the API "Vault", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::ResponseDescription;
use counterpart_runtime::http::Method;
use counterpart_runtime::{
    EncodedRequest, EncodedResponse, Failure, Invalid, Operation, OperationDescription,
};
use std::error::Error;
use std::fmt;

// ---- GET /secrets (listSecrets) ----

/// A request of `GET /secrets`; it carries nothing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListSecrets {}

/// 204: there are none.
pub type ListSecretsOutput = ();

/// What `listSecrets` answers if it does not succeed.
#[derive(Debug)]
pub enum ListSecretsError {
    /// 401: who are you?
    Unauthorized,
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for ListSecretsError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for ListSecretsError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unauthorized => {
                formatter.write_str("listSecrets answered 401 Unauthorized")
            }
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for ListSecretsError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        Error::source(failure)
    }
}

impl Operation for ListSecrets {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "listSecrets",
            Method::GET,
            "/secrets",
        )
        .with_responses(
            &[ResponseDescription::exact(204, &[]), ResponseDescription::exact(401, &[])],
        );

    type Output = ListSecretsOutput;

    type Error = ListSecretsError;

    fn decode(_request: &mut EncodedRequest) -> Result<Self, Invalid> {
        Ok(Self {})
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        Ok(EncodedRequest::default())
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            204 => Ok(()),
            _ => Err(ListSecretsError::decode(&response)?),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(()) => EncodedResponse::empty(204),
            Err(error) => error.encode(),
        }
    }
}

impl ListSecretsError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::Unauthorized => EncodedResponse::empty(401),
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        let error = match response.status.as_u16() {
            401 => Self::Unauthorized,
            _ => return Err(Failure::undeclared(response)),
        };
        Ok(error)
    }
}

// ---- GET /both (withBoth) ----

/// A request of `GET /both`; it carries nothing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WithBoth {}

/// 204: there are none.
pub type WithBothOutput = ();

/// What `withBoth` answers if it does not succeed.
#[derive(Debug)]
pub enum WithBothError {
    /// 401: who are you?
    Unauthorized,
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for WithBothError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for WithBothError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unauthorized => {
                formatter.write_str("withBoth answered 401 Unauthorized")
            }
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for WithBothError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        Error::source(failure)
    }
}

impl Operation for WithBoth {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "withBoth",
            Method::GET,
            "/both",
        )
        .with_responses(
            &[ResponseDescription::exact(204, &[]), ResponseDescription::exact(401, &[])],
        );

    type Output = WithBothOutput;

    type Error = WithBothError;

    fn decode(_request: &mut EncodedRequest) -> Result<Self, Invalid> {
        Ok(Self {})
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        Ok(EncodedRequest::default())
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            204 => Ok(()),
            _ => Err(WithBothError::decode(&response)?),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(()) => EncodedResponse::empty(204),
            Err(error) => error.encode(),
        }
    }
}

impl WithBothError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::Unauthorized => EncodedResponse::empty(401),
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        let error = match response.status.as_u16() {
            401 => Self::Unauthorized,
            _ => return Err(Failure::undeclared(response)),
        };
        Ok(error)
    }
}

// ---- GET /perhaps (perhaps) ----

/// A request of `GET /perhaps`; it carries nothing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Perhaps {}

/// 204: there are none.
pub type PerhapsOutput = ();

/// What `perhaps` answers if it does not succeed.
#[derive(Debug)]
pub enum PerhapsError {
    /// 401: who are you?
    Unauthorized,
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for PerhapsError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for PerhapsError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unauthorized => {
                formatter.write_str("perhaps answered 401 Unauthorized")
            }
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for PerhapsError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        Error::source(failure)
    }
}

impl Operation for Perhaps {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "perhaps",
            Method::GET,
            "/perhaps",
        )
        .with_responses(
            &[ResponseDescription::exact(204, &[]), ResponseDescription::exact(401, &[])],
        );

    type Output = PerhapsOutput;

    type Error = PerhapsError;

    fn decode(_request: &mut EncodedRequest) -> Result<Self, Invalid> {
        Ok(Self {})
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        Ok(EncodedRequest::default())
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            204 => Ok(()),
            _ => Err(PerhapsError::decode(&response)?),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(()) => EncodedResponse::empty(204),
            Err(error) => error.encode(),
        }
    }
}

impl PerhapsError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::Unauthorized => EncodedResponse::empty(401),
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        let error = match response.status.as_u16() {
            401 => Self::Unauthorized,
            _ => return Err(Failure::undeclared(response)),
        };
        Ok(error)
    }
}

// ---- GET /public (tellAll) ----

/// A request of `GET /public`; it carries nothing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TellAll {}

/// 204: there are none.
pub type TellAllOutput = ();

/// What `tellAll` answers if it does not succeed.
#[derive(Debug)]
pub enum TellAllError {
    /// 401: who are you?
    Unauthorized,
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for TellAllError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for TellAllError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unauthorized => {
                formatter.write_str("tellAll answered 401 Unauthorized")
            }
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for TellAllError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        Error::source(failure)
    }
}

impl Operation for TellAll {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "tellAll",
            Method::GET,
            "/public",
        )
        .with_responses(
            &[ResponseDescription::exact(204, &[]), ResponseDescription::exact(401, &[])],
        );

    type Output = TellAllOutput;

    type Error = TellAllError;

    fn decode(_request: &mut EncodedRequest) -> Result<Self, Invalid> {
        Ok(Self {})
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        Ok(EncodedRequest::default())
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            204 => Ok(()),
            _ => Err(TellAllError::decode(&response)?),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(()) => EncodedResponse::empty(204),
            Err(error) => error.encode(),
        }
    }
}

impl TellAllError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::Unauthorized => EncodedResponse::empty(401),
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        let error = match response.status.as_u16() {
            401 => Self::Unauthorized,
            _ => return Err(Failure::undeclared(response)),
        };
        Ok(error)
    }
}

// ---- GET /scoped (withScopes) ----

/// A request of `GET /scoped`; it carries nothing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WithScopes {}

/// 204: there are none.
pub type WithScopesOutput = ();

/// What `withScopes` answers if it does not succeed.
#[derive(Debug)]
pub enum WithScopesError {
    /// 401: who are you?
    Unauthorized,
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for WithScopesError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for WithScopesError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unauthorized => {
                formatter.write_str("withScopes answered 401 Unauthorized")
            }
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for WithScopesError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        Error::source(failure)
    }
}

impl Operation for WithScopes {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "withScopes",
            Method::GET,
            "/scoped",
        )
        .with_responses(
            &[ResponseDescription::exact(204, &[]), ResponseDescription::exact(401, &[])],
        );

    type Output = WithScopesOutput;

    type Error = WithScopesError;

    fn decode(_request: &mut EncodedRequest) -> Result<Self, Invalid> {
        Ok(Self {})
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        Ok(EncodedRequest::default())
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            204 => Ok(()),
            _ => Err(WithScopesError::decode(&response)?),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(()) => EncodedResponse::empty(204),
            Err(error) => error.encode(),
        }
    }
}

impl WithScopesError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::Unauthorized => EncodedResponse::empty(401),
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        let error = match response.status.as_u16() {
            401 => Self::Unauthorized,
            _ => return Err(Failure::undeclared(response)),
        };
        Ok(error)
    }
}
