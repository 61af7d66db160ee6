//! Requests and outcomes of the API "Observatory", version 1.0.0: the part of the operations without a tag.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::{MediaType, ResponseDescription};
use counterpart_runtime::http::Method;
use counterpart_runtime::{
    EncodedRequest, EncodedResponse, Failure, Invalid, Operation, OperationDescription,
};
use std::fmt;
use super::super::tables;

// ---- GET /weather (getWeather) ----

/// A request of `GET /weather`; it carries nothing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetWeather {}

/// 200: how clear it is, from 0 to 1.
pub type GetWeatherOutput = f64;

/// What `getWeather` answers if it does not succeed.
#[derive(Debug)]
pub enum GetWeatherError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for GetWeatherError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for GetWeatherError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl std::error::Error for GetWeatherError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        let Self::Undeclared(failure) = self;
        std::error::Error::source(failure)
    }
}

impl Operation for GetWeather {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "getWeather",
            Method::GET,
            "/weather",
        )
        .with_responses(
            &[ResponseDescription::exact(200, &[MediaType::json("application/json")])],
        );

    type Output = GetWeatherOutput;

    type Error = GetWeatherError;

    fn decode(_request: &mut EncodedRequest) -> Result<Self, Invalid> {
        Ok(Self {})
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        Ok(EncodedRequest::default())
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.read_json(&tables::GET_WEATHER_OK)?),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => EncodedResponse::json(200, &output),
            Err(GetWeatherError::Undeclared(failure)) => Err(failure),
        }
    }
}
