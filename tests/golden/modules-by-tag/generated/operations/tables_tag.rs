//! Requests and outcomes of the API "Observatory", version 1.0.0: the part of the tag `tables`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::{MediaType, RequestReader, ResponseDescription};
use counterpart_runtime::http::{Method, StatusCode};
use counterpart_runtime::{
    EncodedRequest, EncodedResponse, Failure, Invalid, Operation, OperationDescription,
};
use std::fmt;
use super::super::tables;
use super::super::types::{Error, Place};

// ---- PUT /tables (placeTable) ----

/// What a request of `PUT /tables` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PlaceTable {
    /// The body.
    pub body: Place,
}

impl PlaceTable {
    /// A value with this member and no others.
    pub fn new(body: Place) -> Self {
        Self { body }
    }
}

/// 204: placed.
pub type PlaceTableOutput = ();

/// What `placeTable` answers if it does not succeed.
#[derive(Debug)]
pub enum PlaceTableError {
    /// Any other status: there is none.
    Default(StatusCode, Error),
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for PlaceTableError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for PlaceTableError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Default(status, _) => write!(formatter, "placeTable answered {status}"),
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl std::error::Error for PlaceTableError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        std::error::Error::source(failure)
    }
}

impl Operation for PlaceTable {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "placeTable",
            Method::PUT,
            "/tables",
        )
        .with_body(&[MediaType::json("application/json")])
        .with_responses(
            &[
                ResponseDescription::exact(204, &[]),
                ResponseDescription::default(&[MediaType::json("application/json")]),
            ],
        );

    type Output = PlaceTableOutput;

    type Error = PlaceTableError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let body = reader.json_body(&tables::PLACE);
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
            _ => Err(PlaceTableError::decode(&response)?),
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

impl PlaceTableError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::Default(status, payload) => {
                EncodedResponse::json(
                    <PlaceTable as Operation>::DESCRIPTION.default_status(status)?,
                    &payload,
                )
            }
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        Ok(Self::Default(response.status, response.read_json(&tables::ERROR)?))
    }
}
