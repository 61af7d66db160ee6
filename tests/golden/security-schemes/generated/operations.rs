//! Requests and outcomes of the API "The "Gate"", version 1.0.0.
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
use super::types::ByCertificateAndKeyBody;

// ---- GET /digest (byDigest) ----

/// A request of `GET /digest`; it carries nothing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ByDigest {}

/// 204: you are in.
pub type ByDigestOutput = ();

/// What `byDigest` answers if it does not succeed.
#[derive(Debug)]
pub enum ByDigestError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for ByDigestError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for ByDigestError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for ByDigestError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for ByDigest {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "byDigest",
            Method::GET,
            "/digest",
        )
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = ByDigestOutput;

    type Error = ByDigestError;

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
            Err(ByDigestError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- GET /either (byEither) ----

/// A request of `GET /either`; it carries nothing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ByEither {}

/// 204: you are in.
pub type ByEitherOutput = ();

/// What `byEither` answers if it does not succeed.
#[derive(Debug)]
pub enum ByEitherError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for ByEitherError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for ByEitherError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for ByEitherError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for ByEither {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "byEither",
            Method::GET,
            "/either",
        )
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = ByEitherOutput;

    type Error = ByEitherError;

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
            Err(ByEitherError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- GET /certificate (byCertificate) ----

/// A request of `GET /certificate`; it carries nothing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ByCertificate {}

/// 204: you are in.
pub type ByCertificateOutput = ();

/// What `byCertificate` answers if it does not succeed.
#[derive(Debug)]
pub enum ByCertificateError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for ByCertificateError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for ByCertificateError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for ByCertificateError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for ByCertificate {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "byCertificate",
            Method::GET,
            "/certificate",
        )
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = ByCertificateOutput;

    type Error = ByCertificateError;

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
            Err(ByCertificateError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- POST /certificate-and-key (byCertificateAndKey) ----

/// What a request of `POST /certificate-and-key` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ByCertificateAndKey {
    /// The body.
    pub body: ByCertificateAndKeyBody,
}

impl ByCertificateAndKey {
    /// A value with this member and no others.
    pub fn new(body: ByCertificateAndKeyBody) -> Self {
        Self { body }
    }
}

/// 204: you are in.
pub type ByCertificateAndKeyOutput = ();

/// What `byCertificateAndKey` answers if it does not succeed.
#[derive(Debug)]
pub enum ByCertificateAndKeyError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for ByCertificateAndKeyError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for ByCertificateAndKeyError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for ByCertificateAndKeyError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for ByCertificateAndKey {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "byCertificateAndKey",
            Method::POST,
            "/certificate-and-key",
        )
        .with_body(&[MediaType::json("application/json")])
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = ByCertificateAndKeyOutput;

    type Error = ByCertificateAndKeyError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let body = reader.json_body(&tables::BY_CERTIFICATE_AND_KEY_BODY);
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
            Err(ByCertificateAndKeyError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- GET /perhaps (perhaps) ----

/// A request of `GET /perhaps`; it carries nothing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Perhaps {}

/// 204: you are in.
pub type PerhapsOutput = ();

/// What `perhaps` answers if it does not succeed.
#[derive(Debug)]
pub enum PerhapsError {
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
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for PerhapsError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for Perhaps {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "perhaps",
            Method::GET,
            "/perhaps",
        )
        .with_responses(&[ResponseDescription::exact(204, &[])]);

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
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(()) => EncodedResponse::empty(204),
            Err(PerhapsError::Undeclared(failure)) => Err(failure),
        }
    }
}
