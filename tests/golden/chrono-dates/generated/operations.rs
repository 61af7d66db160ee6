//! Requests and outcomes of the API "Ferry", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::{MediaType, RequestReader, ResponseDescription};
use counterpart_runtime::http::Method;
use counterpart_runtime::{
    EncodedRequest, EncodedResponse, Failure, Invalid, Operation, OperationDescription,
    chrono,
};
use std::error::Error;
use std::fmt;
use super::tables;
use super::types::Trip;

// ---- POST /trips (planTrip) ----

/// What a request of `POST /trips` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PlanTrip {
    /// The earliest departure.
    pub not_before: Option<chrono::DateTime<chrono::Utc>>,
    /// The days on which it may be.
    pub days: Option<Vec<chrono::NaiveDate>>,
    /// The body.
    pub body: Trip,
}

impl PlanTrip {
    /// A value with this member and no others.
    pub fn new(body: Trip) -> Self {
        Self {
            not_before: None,
            days: None,
            body,
        }
    }

    /// Sets `notBefore`.
    #[must_use]
    pub fn with_not_before(mut self, value: chrono::DateTime<chrono::Utc>) -> Self {
        self.not_before = Some(value);
        self
    }

    /// Sets `days`.
    #[must_use]
    pub fn with_days(mut self, value: Vec<chrono::NaiveDate>) -> Self {
        self.days = Some(value);
        self
    }
}

/// What `planTrip` answers if it does not succeed.
#[derive(Debug)]
pub enum PlanTripError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for PlanTripError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for PlanTripError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for PlanTripError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

/// The trip.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PlanTripOutput {
    /// When it was planned.
    pub x_planned: chrono::DateTime<chrono::Utc>,
    /// The body.
    pub body: Trip,
}

/// The members that every [`PlanTripOutput`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanTripOutputRequired {
    /// When it was planned.
    pub x_planned: chrono::DateTime<chrono::Utc>,
    /// The body.
    pub body: Trip,
}

impl PlanTripOutput {
    /// A value with these members and no others.
    pub fn new(required: impl Into<PlanTripOutputRequired>) -> Self {
        let PlanTripOutputRequired { x_planned, body } = required.into();
        Self { x_planned, body }
    }
}

impl PlanTripOutput {
    fn encode(self, status: u16) -> Result<EncodedResponse, Failure> {
        let mut response = EncodedResponse::json(status, &self.body)?;
        response.write_header("x-planned").required(&self.x_planned)?;
        Ok(response)
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        Ok(Self {
            x_planned: response
                .read_header("x-planned")
                .required(&tables::PLAN_TRIP_OUTPUT_X_PLANNED)?,
            body: response.read_json(&tables::TRIP)?,
        })
    }
}

impl Operation for PlanTrip {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "planTrip",
            Method::POST,
            "/trips",
        )
        .with_body(&[MediaType::json("application/json")])
        .with_responses(
            &[ResponseDescription::exact(200, &[MediaType::json("application/json")])],
        );

    type Output = PlanTripOutput;

    type Error = PlanTripError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let not_before = reader
            .query("notBefore")
            .optional(&tables::PLAN_TRIP_NOT_BEFORE);
        let days = reader.query("days").optional(&tables::PLAN_TRIP_DAYS);
        let body = reader.json_body(&tables::TRIP);
        reader
            .finish(|| Some(Self {
                not_before: not_before?,
                days: days?,
                body: body?,
            }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_query("notBefore").optional(self.not_before.as_ref())?;
        request.write_query("days").optional(self.days.as_ref())?;
        request.write_json("application/json", &self.body)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(PlanTripOutput::decode(&response)?),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => output.encode(200),
            Err(PlanTripError::Undeclared(failure)) => Err(failure),
        }
    }
}
