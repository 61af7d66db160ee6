//! Requests and outcomes of the API "Price list", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::{MediaType, RequestReader, ResponseDescription};
use counterpart_runtime::http::Method;
use counterpart_runtime::{
    EncodedRequest, EncodedResponse, Failure, Invalid, Operation, OperationDescription,
};
use std::collections::BTreeMap;
use std::error::Error;
use std::fmt;
use super::tables;
use super::types::{Age, Price};

// ---- GET /prices (listPrices) ----

/// What a request of `GET /prices` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListPrices {
    /// How old that is.
    pub age: Age,
}

impl ListPrices {
    /// A value with this member and no others.
    pub fn new(age: Age) -> Self {
        Self { age }
    }
}

/// 200: the prices, by their names.
pub type ListPricesOutput = BTreeMap<String, Price>;

/// What `listPrices` answers if it does not succeed.
#[derive(Debug)]
pub enum ListPricesError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for ListPricesError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for ListPricesError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for ListPricesError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for ListPrices {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "listPrices",
            Method::GET,
            "/prices",
        )
        .with_responses(
            &[ResponseDescription::exact(200, &[MediaType::json("application/json")])],
        );

    type Output = ListPricesOutput;

    type Error = ListPricesError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let age = reader.query("age").required(&tables::AGE);
        reader.finish(|| Some(Self { age: age? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_query("age").required(&self.age)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.read_json(&tables::LIST_PRICES_OK)?),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => EncodedResponse::json(200, &output),
            Err(ListPricesError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- POST /prices (addPrice) ----

/// What a request of `POST /prices` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddPrice {
    /// The body.
    pub body: Price,
}

impl AddPrice {
    /// A value with this member and no others.
    pub fn new(body: Price) -> Self {
        Self { body }
    }
}

/// 200: the price, as it stands.
pub type AddPriceOutput = Price;

/// What `addPrice` answers if it does not succeed.
#[derive(Debug)]
pub enum AddPriceError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for AddPriceError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for AddPriceError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for AddPriceError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for AddPrice {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "addPrice",
            Method::POST,
            "/prices",
        )
        .with_body(&[MediaType::json("application/json")])
        .with_responses(
            &[ResponseDescription::exact(200, &[MediaType::json("application/json")])],
        );

    type Output = AddPriceOutput;

    type Error = AddPriceError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let body = reader.json_body(&tables::PRICE);
        reader.finish(|| Some(Self { body: body? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_json("application/json", &self.body)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.read_json(&tables::PRICE)?),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => EncodedResponse::json(200, &output),
            Err(AddPriceError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- PUT /prices (setPrices) ----

/// What a request of `PUT /prices` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetPrices {
    /// The body.
    pub body: Vec<Price>,
}

impl SetPrices {
    /// A value with this member and no others.
    pub fn new(body: Vec<Price>) -> Self {
        Self { body }
    }
}

/// 204: set.
pub type SetPricesOutput = ();

/// What `setPrices` answers if it does not succeed.
#[derive(Debug)]
pub enum SetPricesError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for SetPricesError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for SetPricesError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for SetPricesError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for SetPrices {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "setPrices",
            Method::PUT,
            "/prices",
        )
        .with_body(&[MediaType::json("application/json")])
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = SetPricesOutput;

    type Error = SetPricesError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let body = reader.json_body(&tables::SET_PRICES_BODY);
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
            Err(SetPricesError::Undeclared(failure)) => Err(failure),
        }
    }
}
