//! Requests and outcomes of the API "Combined schemas", version 1.0.0.
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
use super::types::Contact;

// ---- POST /contacts (addContact) ----

/// What a request of `POST /contacts` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddContact {
    /// One of three shares.
    pub priority: Option<f64>,
    /// The body.
    pub body: Contact,
}

impl AddContact {
    /// A value with this member and no others.
    pub fn new(body: Contact) -> Self {
        Self { priority: None, body }
    }

    /// Sets `priority`.
    #[must_use]
    pub fn with_priority(mut self, value: f64) -> Self {
        self.priority = Some(value);
        self
    }
}

/// 200: the contact.
pub type AddContactOutput = Contact;

/// What `addContact` answers if it does not succeed.
#[derive(Debug)]
pub enum AddContactError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for AddContactError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for AddContactError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for AddContactError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for AddContact {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "addContact",
            Method::POST,
            "/contacts",
        )
        .with_body(&[MediaType::json("application/json")])
        .with_responses(
            &[ResponseDescription::exact(200, &[MediaType::json("application/json")])],
        );

    type Output = AddContactOutput;

    type Error = AddContactError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let priority = reader.query("priority").optional(&tables::ADD_CONTACT_PRIORITY);
        let body = reader.json_body(&tables::CONTACT);
        reader
            .finish(|| Some(Self {
                priority: priority?,
                body: body?,
            }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_query("priority").optional(self.priority.as_ref())?;
        request.write_json("application/json", &self.body)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.read_json(&tables::CONTACT)?),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => EncodedResponse::json(200, &output),
            Err(AddContactError::Undeclared(failure)) => Err(failure),
        }
    }
}
