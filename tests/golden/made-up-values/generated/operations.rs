//! Requests and outcomes of the API "Seed bank", version 1.0.0.
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
use super::types::{Jar, Keeper};

// ---- PUT /shelves/{shelf}/jars/{code} (storeJar) ----

/// What a request of `PUT /shelves/{shelf}/jars/{code}` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StoreJar {
    /// The shelf, by its letters.
    pub shelf: String,
    /// The code of the jar.
    pub code: String,
    /// Who stores it.
    pub x_keeper: String,
    /// The jars that it belongs to.
    pub near: Option<Vec<String>>,
    /// The body.
    pub body: Jar,
}

/// The members that every [`StoreJar`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct StoreJarRequired {
    /// The shelf, by its letters.
    pub shelf: String,
    /// The code of the jar.
    pub code: String,
    /// Who stores it.
    pub x_keeper: String,
    /// The body.
    pub body: Jar,
}

impl StoreJar {
    /// A value with these members and no others.
    pub fn new(required: impl Into<StoreJarRequired>) -> Self {
        let StoreJarRequired { shelf, code, x_keeper, body } = required.into();
        Self {
            shelf,
            code,
            x_keeper,
            near: None,
            body,
        }
    }

    /// Sets `near`.
    #[must_use]
    pub fn with_near(mut self, value: Vec<String>) -> Self {
        self.near = Some(value);
        self
    }
}

/// 200: what is in it now.
pub type StoreJarOutput = Jar;

/// What `storeJar` answers if it does not succeed.
#[derive(Debug)]
pub enum StoreJarError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for StoreJarError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for StoreJarError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for StoreJarError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for StoreJar {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "storeJar",
            Method::PUT,
            "/shelves/{shelf}/jars/{code}",
        )
        .with_body(&[MediaType::json("application/json")])
        .with_responses(
            &[ResponseDescription::exact(200, &[MediaType::json("application/json")])],
        );

    type Output = StoreJarOutput;

    type Error = StoreJarError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let shelf = reader.path("shelf").required(&tables::STORE_JAR_SHELF);
        let code = reader.path("code").required(&tables::STORE_JAR_CODE);
        let x_keeper = reader.header("X-Keeper").required(&tables::STORE_JAR_X_KEEPER);
        let near = reader.query("near").optional(&tables::STORE_JAR_NEAR);
        let body = reader.json_body(&tables::JAR);
        reader
            .finish(|| Some(Self {
                shelf: shelf?,
                code: code?,
                x_keeper: x_keeper?,
                near: near?,
                body: body?,
            }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_path("shelf").required(&self.shelf)?;
        request.write_path("code").required(&self.code)?;
        request.write_header("X-Keeper").required(&self.x_keeper)?;
        request.write_query("near").optional(self.near.as_ref())?;
        request.write_json("application/json", &self.body)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.read_json(&tables::JAR)?),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => EncodedResponse::json(200, &output),
            Err(StoreJarError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- POST /keepers (addKeeper) ----

/// What a request of `POST /keepers` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddKeeper {
    /// The body.
    pub body: Keeper,
}

impl AddKeeper {
    /// A value with this member and no others.
    pub fn new(body: Keeper) -> Self {
        Self { body }
    }
}

/// 204: added.
pub type AddKeeperOutput = ();

/// What `addKeeper` answers if it does not succeed.
#[derive(Debug)]
pub enum AddKeeperError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for AddKeeperError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for AddKeeperError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for AddKeeperError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for AddKeeper {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "addKeeper",
            Method::POST,
            "/keepers",
        )
        .with_body(&[MediaType::json("application/json")])
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = AddKeeperOutput;

    type Error = AddKeeperError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let body = reader.json_body(&tables::KEEPER);
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
            Err(AddKeeperError::Undeclared(failure)) => Err(failure),
        }
    }
}
