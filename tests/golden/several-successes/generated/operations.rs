//! Requests and outcomes of the API "Documents", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::{MediaType, RequestReader, ResponseDescription};
use counterpart_runtime::http::Method;
use counterpart_runtime::{
    EncodedRequest, EncodedResponse, Failure, Invalid, Operation, OperationDescription,
    schema,
};
use std::error::Error;
use std::fmt;
use super::tables;
use super::types::Document;

// ---- PUT /documents/{name} (putDocument) ----

/// What a request of `PUT /documents/{name}` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PutDocument {
    /// The name of the document.
    pub name: String,
    /// The document.
    pub body: Document,
}

/// The members that every [`PutDocument`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct PutDocumentRequired {
    /// The name of the document.
    pub name: String,
    /// The document.
    pub body: Document,
}

impl PutDocument {
    /// A value with these members and no others.
    pub fn new(required: impl Into<PutDocumentRequired>) -> Self {
        let PutDocumentRequired { name, body } = required.into();
        Self { name, body }
    }
}

/// What `putDocument` answers if it succeeds.
#[derive(Clone, Debug, PartialEq)]
pub enum PutDocumentOutput {
    /// 200: the document was replaced.
    Ok(Document),
    /// 201: the document is new.
    Created(PutDocumentCreated),
    /// 204: nothing changed.
    NoContent,
}

/// What `putDocument` answers if it does not succeed.
#[derive(Debug)]
pub enum PutDocumentError {
    /// 409: someone else is writing it.
    Conflict,
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for PutDocumentError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for PutDocumentError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Conflict => formatter.write_str("putDocument answered 409 Conflict"),
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for PutDocumentError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        Error::source(failure)
    }
}

/// The document is new.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PutDocumentCreated {
    /// Where the document is.
    pub location: String,
    /// The body.
    pub body: Document,
}

/// The members that every [`PutDocumentCreated`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct PutDocumentCreatedRequired {
    /// Where the document is.
    pub location: String,
    /// The body.
    pub body: Document,
}

impl PutDocumentCreated {
    /// A value with these members and no others.
    pub fn new(required: impl Into<PutDocumentCreatedRequired>) -> Self {
        let PutDocumentCreatedRequired { location, body } = required.into();
        Self { location, body }
    }
}

impl PutDocumentCreated {
    fn encode(self, status: u16) -> Result<EncodedResponse, Failure> {
        let mut response = EncodedResponse::json(status, &self.body)?;
        response.write_header("location").required(&self.location)?;
        Ok(response)
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        Ok(Self {
            location: response.read_header("location").required(&schema::STRING)?,
            body: response.read_json(&tables::DOCUMENT)?,
        })
    }
}

impl Operation for PutDocument {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "putDocument",
            Method::PUT,
            "/documents/{name}",
        )
        .with_body(&[MediaType::json("application/json")])
        .with_responses(
            &[
                ResponseDescription::exact(200, &[MediaType::json("application/json")]),
                ResponseDescription::exact(201, &[MediaType::json("application/json")]),
                ResponseDescription::exact(204, &[]),
                ResponseDescription::exact(409, &[]),
            ],
        );

    type Output = PutDocumentOutput;

    type Error = PutDocumentError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let name = reader.path("name").required(&schema::STRING);
        let body = reader.json_body(&tables::DOCUMENT);
        reader.finish(|| Some(Self { name: name?, body: body? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_path("name").required(&self.name)?;
        request.write_json("application/json", &self.body)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(PutDocumentOutput::Ok(response.read_json(&tables::DOCUMENT)?)),
            201 => Ok(PutDocumentOutput::Created(PutDocumentCreated::decode(&response)?)),
            204 => Ok(PutDocumentOutput::NoContent),
            _ => Err(PutDocumentError::decode(&response)?),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(PutDocumentOutput::Ok(payload)) => EncodedResponse::json(200, &payload),
            Ok(PutDocumentOutput::Created(payload)) => payload.encode(201),
            Ok(PutDocumentOutput::NoContent) => EncodedResponse::empty(204),
            Err(error) => error.encode(),
        }
    }
}

impl PutDocumentError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::Conflict => EncodedResponse::empty(409),
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        let error = match response.status.as_u16() {
            409 => Self::Conflict,
            _ => return Err(Failure::undeclared(response)),
        };
        Ok(error)
    }
}
