//! Requests and outcomes of the API "Mixed", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::{MediaType, ResponseDescription};
use counterpart_runtime::http::Method;
use counterpart_runtime::{
    EncodedRequest, EncodedResponse, Failure, Invalid, Operation, OperationDescription,
    schema,
};
use std::error::Error;
use std::fmt;
use super::tables;
use super::types::Order;

// ---- GET /health (health) ----

/// A request of `GET /health`; it carries nothing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Health {}

/// 204: it is.
pub type HealthOutput = ();

/// What `health` answers if it does not succeed.
#[derive(Debug)]
pub enum HealthError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for HealthError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for HealthError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for HealthError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for Health {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "health",
            Method::GET,
            "/health",
        )
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = HealthOutput;

    type Error = HealthError;

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
            Err(HealthError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- GET /pets (countPets) ----

/// A request of `GET /pets`; it carries nothing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CountPets {}

/// 200: their number.
pub type CountPetsOutput = i64;

/// What `countPets` answers if it does not succeed.
#[derive(Debug)]
pub enum CountPetsError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for CountPetsError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for CountPetsError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for CountPetsError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for CountPets {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "countPets",
            Method::GET,
            "/pets",
        )
        .with_responses(
            &[ResponseDescription::exact(200, &[MediaType::json("application/json")])],
        );

    type Output = CountPetsOutput;

    type Error = CountPetsError;

    fn decode(_request: &mut EncodedRequest) -> Result<Self, Invalid> {
        Ok(Self {})
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        Ok(EncodedRequest::default())
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.read_json(&schema::INT64)?),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => EncodedResponse::json(200, &output),
            Err(CountPetsError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- GET /orders (getOrders) ----

/// A request of `GET /orders`; it carries nothing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetOrders {}

/// 200: their number.
pub type GetOrdersOutput = i64;

/// What `getOrders` answers if it does not succeed.
#[derive(Debug)]
pub enum GetOrdersError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for GetOrdersError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for GetOrdersError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for GetOrdersError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for GetOrders {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "getOrders",
            Method::GET,
            "/orders",
        )
        .with_responses(
            &[ResponseDescription::exact(200, &[MediaType::json("application/json")])],
        );

    type Output = GetOrdersOutput;

    type Error = GetOrdersError;

    fn decode(_request: &mut EncodedRequest) -> Result<Self, Invalid> {
        Ok(Self {})
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        Ok(EncodedRequest::default())
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.read_json(&schema::INT64)?),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => EncodedResponse::json(200, &output),
            Err(GetOrdersError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- GET /order (getOrder) ----

/// A request of `GET /order`; it carries nothing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetOrder {}

/// 200: the order.
pub type GetOrderOutput = Order;

/// What `getOrder` answers if it does not succeed.
#[derive(Debug)]
pub enum GetOrderError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for GetOrderError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for GetOrderError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for GetOrderError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for GetOrder {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "getOrder",
            Method::GET,
            "/order",
        )
        .with_responses(
            &[ResponseDescription::exact(200, &[MediaType::json("application/json")])],
        );

    type Output = GetOrderOutput;

    type Error = GetOrderError;

    fn decode(_request: &mut EncodedRequest) -> Result<Self, Invalid> {
        Ok(Self {})
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        Ok(EncodedRequest::default())
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.read_json(&tables::ORDER)?),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => EncodedResponse::json(200, &output),
            Err(GetOrderError::Undeclared(failure)) => Err(failure),
        }
    }
}
