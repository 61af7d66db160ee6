//! Requests and outcomes of the webhooks of the API "Shelter", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::{MediaType, RequestReader, ResponseDescription};
use counterpart_runtime::http::Method;
use counterpart_runtime::status::Success;
use counterpart_runtime::{
    EncodedRequest, EncodedResponse, Failure, Invalid, Operation, OperationDescription,
};
use std::fmt;
use super::tables;
use super::types::{Error, Pet};

// ---- POST of the webhook `pet.found` (petFound) ----

/// What the webhook `pet.found` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PetFound {
    /// HMAC of the body.
    pub x_signature: String,
    /// The query parameter `attempt`.
    ///
    /// Default: `1`.
    pub attempt: Option<i64>,
    /// The body.
    pub body: Pet,
}

/// The members that every [`PetFound`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct PetFoundRequired {
    /// HMAC of the body.
    pub x_signature: String,
    /// The body.
    pub body: Pet,
}

impl PetFound {
    /// A value with these members and no others.
    pub fn new(required: impl Into<PetFoundRequired>) -> Self {
        let PetFoundRequired { x_signature, body } = required.into();
        Self {
            x_signature,
            attempt: None,
            body,
        }
    }

    /// Sets `attempt`.
    #[must_use]
    pub fn with_attempt(mut self, value: i64) -> Self {
        self.attempt = Some(value);
        self
    }
}

/// 204: noted.
pub type PetFoundOutput = ();

/// What `petFound` answers if it does not succeed.
#[derive(Debug)]
pub enum PetFoundError {
    /// 400: that is no pet.
    BadRequest(Error),
    /// 410: send no more.
    Gone,
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for PetFoundError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for PetFoundError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BadRequest(_) => {
                formatter.write_str("petFound answered 400 Bad Request")
            }
            Self::Gone => formatter.write_str("petFound answered 410 Gone"),
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl std::error::Error for PetFoundError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        std::error::Error::source(failure)
    }
}

impl Operation for PetFound {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "petFound",
            Method::POST,
            "/pet-found",
        )
        .with_body(&[MediaType::json("application/json")])
        .with_responses(
            &[
                ResponseDescription::exact(204, &[]),
                ResponseDescription::exact(400, &[MediaType::json("application/json")]),
                ResponseDescription::exact(410, &[]),
            ],
        );

    type Output = PetFoundOutput;

    type Error = PetFoundError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let x_signature = reader
            .header("X-Signature")
            .required(&tables::PET_FOUND_X_SIGNATURE);
        let attempt = reader
            .query("attempt")
            .optional_or(&tables::PET_FOUND_ATTEMPT, "1");
        let body = reader.json_body(&tables::PET);
        reader
            .finish(|| Some(Self {
                x_signature: x_signature?,
                attempt: attempt?,
                body: body?,
            }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_header("X-Signature").required(&self.x_signature)?;
        request.write_query("attempt").optional(self.attempt.as_ref())?;
        request.write_json("application/json", &self.body)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            204 => Ok(()),
            _ => Err(PetFoundError::decode(&response)?),
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

impl PetFoundError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::BadRequest(payload) => EncodedResponse::json(400, &payload),
            Self::Gone => EncodedResponse::empty(410),
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        let error = match response.status.as_u16() {
            400 => Self::BadRequest(response.read_json(&tables::ERROR)?),
            410 => Self::Gone,
            _ => return Err(Failure::undeclared(response)),
        };
        Ok(error)
    }
}

// ---- PUT of the webhook `shelterClosed` (announceClosing) ----

/// The webhook `shelterClosed`; it carries nothing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AnnounceClosing {}

/// What `announceClosing` answers if it succeeds.
#[derive(Clone, Debug, PartialEq)]
pub enum AnnounceClosingOutput {
    /// 2XX: noted.
    Success(Success),
}

/// What `announceClosing` answers if it does not succeed.
#[derive(Debug)]
pub enum AnnounceClosingError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for AnnounceClosingError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for AnnounceClosingError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl std::error::Error for AnnounceClosingError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        let Self::Undeclared(failure) = self;
        std::error::Error::source(failure)
    }
}

impl Operation for AnnounceClosing {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "announceClosing",
            Method::PUT,
            "/shelter-closed",
        )
        .with_responses(&[ResponseDescription::range(2, &[])]);

    type Output = AnnounceClosingOutput;

    type Error = AnnounceClosingError;

    fn decode(_request: &mut EncodedRequest) -> Result<Self, Invalid> {
        Ok(Self {})
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        Ok(EncodedRequest::default())
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200..=299 => Ok(AnnounceClosingOutput::Success(response.status.try_into()?)),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(AnnounceClosingOutput::Success(status)) => {
                EncodedResponse::empty(status.as_u16())
            }
            Err(AnnounceClosingError::Undeclared(failure)) => Err(failure),
        }
    }
}
