//! Requests and outcomes of the API "Observatory", version 1.0.0: the part of the tag `Observation nights`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::{MediaType, RequestReader, ResponseDescription};
use counterpart_runtime::http::Method;
use counterpart_runtime::{
    EncodedRequest, EncodedResponse, Failure, Invalid, Operation, OperationDescription,
    schema,
};
use std::fmt;
use super::super::tables;
use super::super::types::{Error, ListNightsOk, Night};

// ---- GET /nights (listNights) ----

/// What a request of `GET /nights` carries.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListNights {
    /// The query parameter `after`.
    pub after: Option<String>,
}

impl ListNights {
    /// Sets `after`.
    #[must_use]
    pub fn with_after(mut self, value: impl Into<String>) -> Self {
        self.after = Some(value.into());
        self
    }
}

/// 200: the nights to come.
pub type ListNightsOutput = ListNightsOk;

/// What `listNights` answers if it does not succeed.
#[derive(Debug)]
pub enum ListNightsError {
    /// 400: it cannot be read.
    BadRequest(Error),
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for ListNightsError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for ListNightsError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BadRequest(_) => {
                formatter.write_str("listNights answered 400 Bad Request")
            }
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl std::error::Error for ListNightsError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        std::error::Error::source(failure)
    }
}

impl Operation for ListNights {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "listNights",
            Method::GET,
            "/nights",
        )
        .with_responses(
            &[
                ResponseDescription::exact(200, &[MediaType::json("application/json")]),
                ResponseDescription::exact(400, &[MediaType::json("application/json")]),
            ],
        );

    type Output = ListNightsOutput;

    type Error = ListNightsError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let after = reader.query("after").optional(&schema::STRING);
        reader.finish(|| Some(Self { after: after? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_query("after").optional(self.after.as_ref())?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.read_json(&tables::LIST_NIGHTS_OK)?),
            _ => Err(ListNightsError::decode(&response)?),
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

impl ListNightsError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::BadRequest(payload) => EncodedResponse::json(400, &payload),
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        let error = match response.status.as_u16() {
            400 => Self::BadRequest(response.read_json(&tables::ERROR)?),
            _ => return Err(Failure::undeclared(response)),
        };
        Ok(error)
    }
}

// ---- POST /nights (planNight) ----

/// What a request of `POST /nights` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PlanNight {
    /// The body.
    pub body: Night,
}

impl PlanNight {
    /// A value with this member and no others.
    pub fn new(body: Night) -> Self {
        Self { body }
    }
}

/// 201: planned.
pub type PlanNightOutput = ();

/// What `planNight` answers if it does not succeed.
#[derive(Debug)]
pub enum PlanNightError {
    /// 400: it cannot be read.
    BadRequest(Error),
    /// 404: there is none.
    NotFound(Error),
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for PlanNightError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for PlanNightError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BadRequest(_) => {
                formatter.write_str("planNight answered 400 Bad Request")
            }
            Self::NotFound(_) => formatter.write_str("planNight answered 404 Not Found"),
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl std::error::Error for PlanNightError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        std::error::Error::source(failure)
    }
}

impl Operation for PlanNight {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "planNight",
            Method::POST,
            "/nights",
        )
        .with_body(&[MediaType::json("application/json")])
        .with_responses(
            &[
                ResponseDescription::exact(201, &[]),
                ResponseDescription::exact(400, &[MediaType::json("application/json")]),
                ResponseDescription::exact(404, &[MediaType::json("application/json")]),
            ],
        );

    type Output = PlanNightOutput;

    type Error = PlanNightError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let body = reader.json_body(&tables::NIGHT);
        reader.finish(|| Some(Self { body: body? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_json("application/json", &self.body)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            201 => Ok(()),
            _ => Err(PlanNightError::decode(&response)?),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(()) => EncodedResponse::empty(201),
            Err(error) => error.encode(),
        }
    }
}

impl PlanNightError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::BadRequest(payload) => EncodedResponse::json(400, &payload),
            Self::NotFound(payload) => EncodedResponse::json(404, &payload),
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        let error = match response.status.as_u16() {
            400 => Self::BadRequest(response.read_json(&tables::ERROR)?),
            404 => Self::NotFound(response.read_json(&tables::ERROR)?),
            _ => return Err(Failure::undeclared(response)),
        };
        Ok(error)
    }
}
