//! Requests and outcomes of the API "Attachments", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::{MediaType, RequestReader, ResponseDescription};
use counterpart_runtime::http::Method;
use counterpart_runtime::{
    Content, EncodedRequest, EncodedResponse, Failure, Invalid, Operation,
    OperationDescription, schema,
};
use std::error::Error;
use std::fmt;
use super::tables;
use super::types::AddNoteBody;

// ---- POST /pictures (addPicture) ----

/// What a request of `POST /pictures` carries.
#[derive(Debug)]
#[non_exhaustive]
pub struct AddPicture {
    /// The picture.
    pub body: Content,
}

impl AddPicture {
    /// A value with this member and no others.
    pub fn new(body: Content) -> Self {
        Self { body }
    }
}

/// 200: the picture, made smaller.
pub type AddPictureOutput = Content;

/// What `addPicture` answers if it does not succeed.
#[derive(Debug)]
pub enum AddPictureError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for AddPictureError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for AddPictureError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for AddPictureError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for AddPicture {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "addPicture",
            Method::POST,
            "/pictures",
        )
        .with_body(&[MediaType::stream("image/*")])
        .with_responses(
            &[ResponseDescription::exact(200, &[MediaType::stream("image/*")])],
        );

    type Output = AddPictureOutput;

    type Error = AddPictureError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let body = reader.content_body();
        reader.finish(|| Some(Self { body: body? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_content("image/*", self.body)?;
        Ok(request)
    }

    fn decode_outcome(
        mut response: EncodedResponse,
    ) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.take_content()),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => EncodedResponse::with_content(200, "image/*", output),
            Err(AddPictureError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- POST /notes (addNote) ----

/// What a request of `POST /notes` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddNote {
    /// The body.
    pub body: AddNoteBody,
}

impl AddNote {
    /// A value with this member and no others.
    pub fn new(body: AddNoteBody) -> Self {
        Self { body }
    }
}

/// 200: the note.
pub type AddNoteOutput = String;

/// What `addNote` answers if it does not succeed.
#[derive(Debug)]
pub enum AddNoteError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for AddNoteError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for AddNoteError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for AddNoteError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for AddNote {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "addNote",
            Method::POST,
            "/notes",
        )
        .with_body(&[MediaType::json("application/*+json")])
        .with_responses(
            &[ResponseDescription::exact(200, &[MediaType::json("application/*+json")])],
        );

    type Output = AddNoteOutput;

    type Error = AddNoteError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let body = reader.json_body(&tables::ADD_NOTE_BODY);
        reader.finish(|| Some(Self { body: body? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_json("application/json", &self.body)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.read_json(&schema::STRING)?),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => EncodedResponse::json(200, &output),
            Err(AddNoteError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- POST /attachments (addAttachment) ----

/// What a request of `POST /attachments` carries.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct AddAttachment {
    /// The body.
    pub body: Option<Content>,
}

impl AddAttachment {
    /// Sets `body`.
    #[must_use]
    pub fn with_body(mut self, value: Content) -> Self {
        self.body = Some(value);
        self
    }
}

/// 204: done.
pub type AddAttachmentOutput = ();

/// What `addAttachment` answers if it does not succeed.
#[derive(Debug)]
pub enum AddAttachmentError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for AddAttachmentError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for AddAttachmentError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for AddAttachmentError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for AddAttachment {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "addAttachment",
            Method::POST,
            "/attachments",
        )
        .with_optional_body(&[MediaType::stream("*/*")])
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = AddAttachmentOutput;

    type Error = AddAttachmentError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let body = reader.optional_content_body();
        reader.finish(|| Some(Self { body: body? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        if let Some(body) = self.body {
            request.write_content("*/*", body)?;
        }
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
            Err(AddAttachmentError::Undeclared(failure)) => Err(failure),
        }
    }
}
