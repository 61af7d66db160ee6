//! Requests and outcomes of the API "Odd \<b> \[x\]", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::{MediaType, RequestReader, ResponseDescription};
use counterpart_runtime::http::{Method, StatusCode};
use counterpart_runtime::{
    EncodedRequest, EncodedResponse, Failure, Invalid, Operation, OperationDescription,
    schema,
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
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "into",
            Method::GET,
            "/a%20b/é",
        )
        .with_responses(
            &[
                ResponseDescription::exact(200, &[MediaType::json("application/json")]),
                ResponseDescription::exact(404, &[MediaType::json("application/json")]),
            ],
        );

    type Output = IntoOperationOutput;

    type Error = IntoOperationError;

    fn decode(_request: &mut EncodedRequest) -> Result<Self, Invalid> {
        Ok(Self {})
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        Ok(EncodedRequest::default())
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.read_json(&tables::R_SCHEMA)?),
            _ => Err(IntoOperationError::decode(&response)?),
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

impl IntoOperationError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::NotFound(payload) => EncodedResponse::json(404, &payload),
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        let error = match response.status.as_u16() {
            404 => Self::NotFound(response.read_json(&tables::NOT_FOUND)?),
            _ => return Err(Failure::undeclared(response)),
        };
        Ok(error)
    }
}

// ---- DELETE /liste (listeİptal) ----

/// A request of `DELETE /liste`; it carries nothing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Listeiptal {}

/// 204: gone.
pub type ListeiptalOutput = ();

/// What `listeİptal` answers if it does not succeed.
#[derive(Debug)]
pub enum ListeiptalError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for ListeiptalError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for ListeiptalError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for ListeiptalError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for Listeiptal {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "listeİptal",
            Method::DELETE,
            "/liste",
        )
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = ListeiptalOutput;

    type Error = ListeiptalError;

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
            Err(ListeiptalError::Undeclared(failure)) => Err(failure),
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
    /// The query parameter `type`.
    pub r#type: Option<String>,
    /// The header parameter `type`.
    pub type_header: Option<String>,
    /// The query parameter `self`.
    pub self_: Option<String>,
    /// The query parameter `Self`.
    pub self_query: Option<String>,
}

impl TryInto {
    /// Sets `kind`.
    #[must_use]
    pub fn with_kind(mut self, value: TryIntoKind) -> Self {
        self.kind = Some(value);
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(value.into());
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn with_type_header(mut self, value: impl Into<String>) -> Self {
        self.type_header = Some(value.into());
        self
    }

    /// Sets `self`.
    #[must_use]
    pub fn with_self_(mut self, value: impl Into<String>) -> Self {
        self.self_ = Some(value.into());
        self
    }

    /// Sets `Self`.
    #[must_use]
    pub fn with_self_query(mut self, value: impl Into<String>) -> Self {
        self.self_query = Some(value.into());
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
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "tryInto",
            Method::GET,
            "/r",
        )
        .with_responses(
            &[
                ResponseDescription::exact(200, &[MediaType::json("application/json")]),
                ResponseDescription::default(&[MediaType::json("application/json")]),
            ],
        );

    type Output = TryIntoOutput;

    type Error = TryIntoError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let kind = reader.query("kind").optional(&tables::TRY_INTO_KIND);
        let r#type = reader.query("type").optional(&schema::STRING);
        let type_header = reader.header("type").optional(&schema::STRING);
        let self_ = reader.query("self").optional(&schema::STRING);
        let self_query = reader.query("Self").optional(&schema::STRING);
        reader
            .finish(|| Some(Self {
                kind: kind?,
                r#type: r#type?,
                type_header: type_header?,
                self_: self_?,
                self_query: self_query?,
            }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_query("kind").optional(self.kind.as_ref())?;
        request.write_query("type").optional(self.r#type.as_ref())?;
        request.write_header("type").optional(self.type_header.as_ref())?;
        request.write_query("self").optional(self.self_.as_ref())?;
        request.write_query("Self").optional(self.self_query.as_ref())?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.read_json(&tables::EITHER)?),
            _ => Err(TryIntoError::decode(&response)?),
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

impl TryIntoError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::Default(status, payload) => {
                EncodedResponse::json(
                    <TryInto as Operation>::DESCRIPTION.default_status(status)?,
                    &payload,
                )
            }
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        Ok(Self::Default(response.status, response.read_json(&tables::R_SCHEMA)?))
    }
}

// ---- GET /self (self) ----

/// A request of `GET /self`; it carries nothing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SelfValue {}

/// 204: done.
pub type SelfValueOutput = ();

/// What `self` answers if it does not succeed.
#[derive(Debug)]
pub enum SelfValueError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for SelfValueError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for SelfValueError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for SelfValueError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for SelfValue {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "self",
            Method::GET,
            "/self",
        )
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = SelfValueOutput;

    type Error = SelfValueError;

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
            Err(SelfValueError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- PUT /self (Self) ----

/// A request of `PUT /self`; it carries nothing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SelfValueOperation {}

/// 204: done.
pub type SelfValueOperationOutput = ();

/// What `Self` answers if it does not succeed.
#[derive(Debug)]
pub enum SelfValueOperationError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for SelfValueOperationError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for SelfValueOperationError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for SelfValueOperationError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for SelfValueOperation {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "Self",
            Method::PUT,
            "/self",
        )
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = SelfValueOperationOutput;

    type Error = SelfValueOperationError;

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
            Err(SelfValueOperationError::Undeclared(failure)) => Err(failure),
        }
    }
}
