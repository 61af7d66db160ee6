//! Requests and outcomes of the API "Notes", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::{MediaType, RequestReader, ResponseDescription};
use counterpart_runtime::http::Method;
use counterpart_runtime::{
    ByteStream, EncodedRequest, EncodedResponse, Failure, Invalid, Operation,
    OperationDescription, schema,
};
use std::error::Error;
use std::fmt;

// ---- POST /notes (addNote) ----

/// What a request of `POST /notes` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddNote {
    /// The text of the note.
    pub body: String,
}

impl AddNote {
    /// A value with this member and no others.
    pub fn new(body: impl Into<String>) -> Self {
        let body = body.into();
        Self { body }
    }
}

/// 200: the note, word by word.
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
        .with_body(&[MediaType::text("text/plain")])
        .with_responses(
            &[ResponseDescription::exact(200, &[MediaType::text("text/plain")])],
        );

    type Output = AddNoteOutput;

    type Error = AddNoteError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let body = reader.text_body(&schema::STRING);
        reader.finish(|| Some(Self { body: body? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_body("text/plain", self.body);
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.read_text(&schema::STRING)?),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => EncodedResponse::with_body(200, "text/plain", output),
            Err(AddNoteError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- POST /pictures (addPicture) ----

/// What a request of `POST /pictures` carries.
#[derive(Debug)]
#[non_exhaustive]
pub struct AddPicture {
    /// The picture.
    pub body: ByteStream,
}

impl AddPicture {
    /// A value with this member and no others.
    pub fn new(body: ByteStream) -> Self {
        Self { body }
    }
}

/// 200: the picture, made smaller.
pub type AddPictureOutput = ByteStream;

/// What `addPicture` answers if it does not succeed.
#[derive(Debug)]
pub enum AddPictureError {
    /// 415: this is no picture.
    UnsupportedMediaType(String),
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
            Self::UnsupportedMediaType(_) => {
                formatter.write_str("addPicture answered 415 Unsupported Media Type")
            }
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for AddPictureError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        Error::source(failure)
    }
}

impl Operation for AddPicture {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "addPicture",
            Method::POST,
            "/pictures",
        )
        .with_body(&[MediaType::stream("image/png")])
        .with_responses(
            &[
                ResponseDescription::exact(200, &[MediaType::stream("image/png")]),
                ResponseDescription::exact(415, &[MediaType::text("text/plain")]),
            ],
        );

    type Output = AddPictureOutput;

    type Error = AddPictureError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let body = reader.stream_body();
        reader.finish(|| Some(Self { body: body? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_body("image/png", self.body);
        Ok(request)
    }

    fn decode_outcome(
        mut response: EncodedResponse,
    ) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.take_stream()),
            _ => Err(AddPictureError::decode(&response)?),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => EncodedResponse::with_body(200, "image/png", output),
            Err(error) => error.encode(),
        }
    }
}

impl AddPictureError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::UnsupportedMediaType(payload) => {
                EncodedResponse::with_body(415, "text/plain", payload)
            }
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        let error = match response.status.as_u16() {
            415 => Self::UnsupportedMediaType(response.read_text(&schema::STRING)?),
            _ => return Err(Failure::undeclared(response)),
        };
        Ok(error)
    }
}

// ---- PUT /raw (putRaw) ----

/// What a request of `PUT /raw` carries.
#[derive(Debug)]
#[non_exhaustive]
pub struct PutRaw {
    /// The body.
    pub body: ByteStream,
}

impl PutRaw {
    /// A value with this member and no others.
    pub fn new(body: ByteStream) -> Self {
        Self { body }
    }
}

/// 204: done.
pub type PutRawOutput = ();

/// What `putRaw` answers if it does not succeed.
#[derive(Debug)]
pub enum PutRawError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for PutRawError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for PutRawError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for PutRawError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for PutRaw {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "putRaw",
            Method::PUT,
            "/raw",
        )
        .with_body(&[MediaType::stream("application/octet-stream")])
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = PutRawOutput;

    type Error = PutRawError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let body = reader.stream_body();
        reader.finish(|| Some(Self { body: body? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_body("application/octet-stream", self.body);
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
            Err(PutRawError::Undeclared(failure)) => Err(failure),
        }
    }
}
