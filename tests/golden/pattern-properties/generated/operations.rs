//! Requests and outcomes of the API "Pattern properties", version 1.0.0.
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
use super::types::Document;

// ---- PUT /documents (storeDocument) ----

/// What a request of `PUT /documents` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StoreDocument {
    /// The body.
    pub body: Document,
}

impl StoreDocument {
    /// A value with this member and no others.
    pub fn new(body: Document) -> Self {
        Self { body }
    }
}

/// 200: the document.
pub type StoreDocumentOutput = Document;

/// What `storeDocument` answers if it does not succeed.
#[derive(Debug)]
pub enum StoreDocumentError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for StoreDocumentError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for StoreDocumentError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for StoreDocumentError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for StoreDocument {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "storeDocument",
            Method::PUT,
            "/documents",
        )
        .with_body(&[MediaType::json("application/json")])
        .with_responses(
            &[ResponseDescription::exact(200, &[MediaType::json("application/json")])],
        );

    type Output = StoreDocumentOutput;

    type Error = StoreDocumentError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let body = reader.json_body(&tables::DOCUMENT);
        reader.finish(|| Some(Self { body: body? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_json("application/json", &self.body)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.read_json(&tables::DOCUMENT)?),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => EncodedResponse::json(200, &output),
            Err(StoreDocumentError::Undeclared(failure)) => Err(failure),
        }
    }
}
