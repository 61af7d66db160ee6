//! Requests and outcomes of the API "Archive", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::bytes::Bytes;
use counterpart_runtime::generated::{
    Framing, MediaType, Part, PartsWriter, RequestReader, ResponseDescription,
};
use counterpart_runtime::http::Method;
use counterpart_runtime::status::ClientError;
use counterpart_runtime::{
    ByteStream, EncodedRequest, EncodedResponse, Events, Failure, FilePart, Invalid,
    Items, Operation, OperationDescription, schema,
};
use std::error::Error;
use std::fmt;
use super::tables;
use super::types::{FillFormContentEncoding, Letter, ReplaceFormContentEncoding};

// ---- POST /letters (addLetter) ----

/// What a request of `POST /letters` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddLetter {
    /// The body.
    pub body: Letter,
}

impl AddLetter {
    /// A value with this member and no others.
    pub fn new(body: Letter) -> Self {
        Self { body }
    }
}

/// 200: the letter, as it was understood.
pub type AddLetterOutput = Letter;

/// What `addLetter` answers if it does not succeed.
#[derive(Debug)]
pub enum AddLetterError {
    /// 400: it is no letter.
    BadRequest(String),
    /// 413: it is too long.
    ContentTooLarge(String),
    /// 415: it is written in a way that nobody here can read.
    UnsupportedMediaType(String),
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for AddLetterError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for AddLetterError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BadRequest(_) => {
                formatter.write_str("addLetter answered 400 Bad Request")
            }
            Self::ContentTooLarge(_) => {
                formatter.write_str("addLetter answered 413 Content Too Large")
            }
            Self::UnsupportedMediaType(_) => {
                formatter.write_str("addLetter answered 415 Unsupported Media Type")
            }
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for AddLetterError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        Error::source(failure)
    }
}

impl Operation for AddLetter {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "addLetter",
            Method::POST,
            "/letters",
        )
        .with_body(&[MediaType::json("application/json")])
        .with_responses(
            &[
                ResponseDescription::exact(200, &[MediaType::json("application/json")]),
                ResponseDescription::exact(400, &[MediaType::text("text/plain")]),
                ResponseDescription::exact(413, &[MediaType::text("text/plain")]),
                ResponseDescription::exact(415, &[MediaType::text("text/plain")]),
            ],
        );

    type Output = AddLetterOutput;

    type Error = AddLetterError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let body = reader.json_body(&tables::LETTER);
        reader.finish(|| Some(Self { body: body? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_json("application/json", &self.body)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.read_json(&tables::LETTER)?),
            _ => Err(AddLetterError::decode(&response)?),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => EncodedResponse::json(200, &output),
            Err(error) => error.encode(),
        }
    }
}

impl AddLetterError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::BadRequest(payload) => {
                EncodedResponse::with_body(400, "text/plain", payload)
            }
            Self::ContentTooLarge(payload) => {
                EncodedResponse::with_body(413, "text/plain", payload)
            }
            Self::UnsupportedMediaType(payload) => {
                EncodedResponse::with_body(415, "text/plain", payload)
            }
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        let error = match response.status.as_u16() {
            400 => Self::BadRequest(response.read_text(&schema::STRING)?),
            413 => Self::ContentTooLarge(response.read_text(&schema::STRING)?),
            415 => Self::UnsupportedMediaType(response.read_text(&schema::STRING)?),
            _ => return Err(Failure::undeclared(response)),
        };
        Ok(error)
    }
}

// ---- POST /albums (addAlbum) ----

/// What a request of `POST /albums` carries.
#[derive(Debug)]
#[non_exhaustive]
pub struct AddAlbum {
    /// The body.
    pub body: AddAlbumParts,
}

impl AddAlbum {
    /// A value with this member and no others.
    pub fn new(body: AddAlbumParts) -> Self {
        Self { body }
    }
}

/// The parts of the body of [`AddAlbum`].
#[derive(Debug)]
#[non_exhaustive]
pub struct AddAlbumParts {
    /// What it is called.
    pub title: String,
    /// The picture on it.
    pub cover: FilePart,
}

/// The members that every [`AddAlbumParts`] has.
#[derive(Debug)]
pub struct AddAlbumPartsRequired {
    /// What it is called.
    pub title: String,
    /// The picture on it.
    pub cover: FilePart,
}

impl AddAlbumParts {
    /// A value with these members and no others.
    pub fn new(required: impl Into<AddAlbumPartsRequired>) -> Self {
        let AddAlbumPartsRequired { title, cover } = required.into();
        Self { title, cover }
    }
}

const ADD_ALBUM_PARTS: &[Part] = &[Part::text("title"), Part::file("cover")];

impl AddAlbumParts {
    fn decode(reader: &mut RequestReader<'_>) -> Option<Self> {
        let mut parts = reader.parts(ADD_ALBUM_PARTS);
        let title = parts.required("title", &schema::STRING);
        let cover = parts.file("cover");
        Some(Self {
            title: title?,
            cover: cover?,
        })
    }

    fn encode(self, request: &mut EncodedRequest) -> Result<(), Failure> {
        let mut parts = PartsWriter::new(ADD_ALBUM_PARTS);
        parts.value("title", Some(&self.title))?;
        parts.file("cover", Some(self.cover))?;
        request.write_parts("multipart/form-data", parts);
        Ok(())
    }
}

/// 200: how many bytes the cover has.
pub type AddAlbumOutput = i64;

/// What `addAlbum` answers if it does not succeed.
#[derive(Debug)]
pub enum AddAlbumError {
    /// 400: it is no album, or not one that fits.
    BadRequest(String),
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for AddAlbumError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for AddAlbumError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BadRequest(_) => {
                formatter.write_str("addAlbum answered 400 Bad Request")
            }
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for AddAlbumError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        Error::source(failure)
    }
}

impl Operation for AddAlbum {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "addAlbum",
            Method::POST,
            "/albums",
        )
        .with_body(&[MediaType::parts("multipart/form-data", ADD_ALBUM_PARTS)])
        .with_responses(
            &[
                ResponseDescription::exact(200, &[MediaType::json("application/json")]),
                ResponseDescription::exact(400, &[MediaType::text("text/plain")]),
            ],
        );

    type Output = AddAlbumOutput;

    type Error = AddAlbumError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let body = AddAlbumParts::decode(&mut reader);
        reader.finish(|| Some(Self { body: body? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        self.body.encode(&mut request)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.read_json(&schema::INT64)?),
            _ => Err(AddAlbumError::decode(&response)?),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => EncodedResponse::json(200, &output),
            Err(error) => error.encode(),
        }
    }
}

impl AddAlbumError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::BadRequest(payload) => {
                EncodedResponse::with_body(400, "text/plain", payload)
            }
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        let error = match response.status.as_u16() {
            400 => Self::BadRequest(response.read_text(&schema::STRING)?),
            _ => return Err(Failure::undeclared(response)),
        };
        Ok(error)
    }
}

// ---- POST /numbers (doubleNumbers) ----

/// What a request of `POST /numbers` carries.
#[derive(Debug)]
#[non_exhaustive]
pub struct DoubleNumbers {
    /// The body.
    pub body: Items<i32>,
}

impl DoubleNumbers {
    /// A value with this member and no others.
    pub fn new(body: Items<i32>) -> Self {
        Self { body }
    }
}

/// 200: the doubles.
pub type DoubleNumbersOutput = Items<i64>;

/// What `doubleNumbers` answers if it does not succeed.
#[derive(Debug)]
pub enum DoubleNumbersError {
    /// 4XX: these are no numbers.
    ClientError(ClientError, String),
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for DoubleNumbersError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for DoubleNumbersError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ClientError(status, _) => {
                write!(formatter, "doubleNumbers answered {status}")
            }
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for DoubleNumbersError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        Error::source(failure)
    }
}

impl Operation for DoubleNumbers {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "doubleNumbers",
            Method::POST,
            "/numbers",
        )
        .with_body(&[MediaType::items("application/x-ndjson")])
        .with_responses(
            &[
                ResponseDescription::exact(
                    200,
                    &[MediaType::items("application/x-ndjson")],
                ),
                ResponseDescription::range(4, &[MediaType::text("text/plain")]),
            ],
        );

    type Output = DoubleNumbersOutput;

    type Error = DoubleNumbersError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let body = reader.items_body(Framing::Lines, &schema::INT32);
        reader.finish(|| Some(Self { body: body? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_items("application/x-ndjson", Framing::Lines, self.body);
        Ok(request)
    }

    fn decode_outcome(
        mut response: EncodedResponse,
    ) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.take_items(Framing::Lines, &schema::INT64)),
            _ => Err(DoubleNumbersError::decode(&response)?),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => {
                EncodedResponse::with_items(
                    200,
                    "application/x-ndjson",
                    Framing::Lines,
                    output,
                    &schema::INT64,
                )
            }
            Err(error) => error.encode(),
        }
    }
}

impl DoubleNumbersError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::ClientError(status, payload) => {
                EncodedResponse::with_body(status.as_u16(), "text/plain", payload)
            }
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        let error = match response.status.as_u16() {
            400..=499 => {
                Self::ClientError(
                    response.status.try_into()?,
                    response.read_text(&schema::STRING)?,
                )
            }
            _ => return Err(Failure::undeclared(response)),
        };
        Ok(error)
    }
}

// ---- PUT /blobs (putBlob) ----

/// What a request of `PUT /blobs` carries.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct PutBlob {
    /// The body.
    pub body: Option<PutBlobBody>,
}

impl PutBlob {
    /// Sets `body`.
    #[must_use]
    pub fn with_body(mut self, value: PutBlobBody) -> Self {
        self.body = Some(value);
        self
    }
}

/// The body of [`PutBlob`], by its media type.
#[derive(Debug)]
pub enum PutBlobBody {
    /// `application/octet-stream`
    OctetStream(ByteStream),
    /// `application/gzip`
    Gzip(ByteStream),
}

impl PutBlobBody {
    fn decode(reader: &mut RequestReader<'_>) -> Option<Self> {
        match reader.media_type(<PutBlob as Operation>::DESCRIPTION.body) {
            "application/octet-stream" => reader.stream_body().map(Self::OctetStream),
            "application/gzip" => reader.stream_body().map(Self::Gzip),
            _ => reader.undeclared_body(),
        }
    }

    fn encode(self, request: &mut EncodedRequest) {
        match self {
            Self::OctetStream(body) => {
                request.write_body("application/octet-stream", body);
            }
            Self::Gzip(body) => {
                request.write_body("application/gzip", body);
            }
        }
    }
}

/// 200: the bytes, as they were understood.
pub type PutBlobOutput = ByteStream;

/// What `putBlob` answers if it does not succeed.
#[derive(Debug)]
pub enum PutBlobError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for PutBlobError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for PutBlobError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for PutBlobError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for PutBlob {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "putBlob",
            Method::PUT,
            "/blobs",
        )
        .with_optional_body(
            &[
                MediaType::stream("application/octet-stream"),
                MediaType::stream("application/gzip"),
            ],
        )
        .with_responses(
            &[
                ResponseDescription::exact(
                    200,
                    &[MediaType::stream("application/octet-stream")],
                ),
            ],
        );

    type Output = PutBlobOutput;

    type Error = PutBlobError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let body = reader.optional_body(PutBlobBody::decode);
        reader.finish(|| Some(Self { body: body? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        if let Some(body) = self.body {
            body.encode(&mut request);
        }
        Ok(request)
    }

    fn decode_outcome(
        mut response: EncodedResponse,
    ) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.take_stream()),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => {
                EncodedResponse::with_body(200, "application/octet-stream", output)
            }
            Err(PutBlobError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- PUT /files (putFile) ----

/// What a request of `PUT /files` carries.
#[derive(Debug)]
#[non_exhaustive]
pub struct PutFile {
    /// The coding that the file is kept in.
    pub content_encoding: Option<String>,
    /// The body.
    pub body: PutFileBody,
}

impl PutFile {
    /// A value with this member and no others.
    pub fn new(body: PutFileBody) -> Self {
        Self {
            content_encoding: None,
            body,
        }
    }

    /// Sets `Content-Encoding`.
    #[must_use]
    pub fn with_content_encoding(mut self, value: impl Into<String>) -> Self {
        self.content_encoding = Some(value.into());
        self
    }
}

/// The body of [`PutFile`], by its media type.
#[derive(Debug)]
pub enum PutFileBody {
    /// `application/octet-stream`
    OctetStream(ByteStream),
    /// `application/xml`
    Xml(Bytes),
}

impl PutFileBody {
    fn decode(reader: &mut RequestReader<'_>) -> Option<Self> {
        match reader.media_type(<PutFile as Operation>::DESCRIPTION.body) {
            "application/octet-stream" => reader.stream_body().map(Self::OctetStream),
            "application/xml" => reader.bytes_body().map(Self::Xml),
            _ => reader.undeclared_body(),
        }
    }

    fn encode(self, request: &mut EncodedRequest) {
        match self {
            Self::OctetStream(body) => {
                request.write_body("application/octet-stream", body);
            }
            Self::Xml(body) => {
                request.write_body("application/xml", body);
            }
        }
    }
}

/// 200: the file as it is kept.
pub type PutFileOutput = ByteStream;

/// What `putFile` answers if it does not succeed.
#[derive(Debug)]
pub enum PutFileError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for PutFileError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for PutFileError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for PutFileError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for PutFile {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "putFile",
            Method::PUT,
            "/files",
        )
        .with_body(
            &[
                MediaType::stream("application/octet-stream").decoded_by_handler(),
                MediaType::bytes("application/xml").decoded_by_handler(),
            ],
        )
        .with_responses(
            &[
                ResponseDescription::exact(
                    200,
                    &[MediaType::stream("application/octet-stream")],
                ),
            ],
        );

    type Output = PutFileOutput;

    type Error = PutFileError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let content_encoding = reader
            .header("Content-Encoding")
            .optional(&schema::STRING);
        let body = PutFileBody::decode(&mut reader);
        reader
            .finish(|| Some(Self {
                content_encoding: content_encoding?,
                body: body?,
            }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request
            .write_header("Content-Encoding")
            .optional(self.content_encoding.as_ref())?;
        self.body.encode(&mut request);
        Ok(request)
    }

    fn decode_outcome(
        mut response: EncodedResponse,
    ) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.take_stream()),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => {
                EncodedResponse::with_body(200, "application/octet-stream", output)
            }
            Err(PutFileError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- PUT /forms/{name} (replaceForm) ----

/// What a request of `PUT /forms/{name}` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReplaceForm {
    /// The path parameter `name`.
    pub name: String,
    /// The coding that the form is sent in, unless it is in none.
    pub content_encoding: Option<ReplaceFormContentEncoding>,
    /// The body.
    pub body: Letter,
}

/// The members that every [`ReplaceForm`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct ReplaceFormRequired {
    /// The path parameter `name`.
    pub name: String,
    /// The body.
    pub body: Letter,
}

impl ReplaceForm {
    /// A value with these members and no others.
    pub fn new(required: impl Into<ReplaceFormRequired>) -> Self {
        let ReplaceFormRequired { name, body } = required.into();
        Self {
            name,
            content_encoding: None,
            body,
        }
    }

    /// Sets `Content-Encoding`.
    #[must_use]
    pub fn with_content_encoding(mut self, value: ReplaceFormContentEncoding) -> Self {
        self.content_encoding = Some(value);
        self
    }
}

/// 204: the form is filled in.
pub type ReplaceFormOutput = ();

/// What `replaceForm` answers if it does not succeed.
#[derive(Debug)]
pub enum ReplaceFormError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for ReplaceFormError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for ReplaceFormError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for ReplaceFormError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for ReplaceForm {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "replaceForm",
            Method::PUT,
            "/forms/{name}",
        )
        .with_body(&[MediaType::json("application/json")])
        .with_responses(&[ResponseDescription::exact(204, &[])]);

    type Output = ReplaceFormOutput;

    type Error = ReplaceFormError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let name = reader.path("name").required(&schema::STRING);
        let content_encoding = reader
            .header("Content-Encoding")
            .optional(&tables::REPLACE_FORM_CONTENT_ENCODING);
        let body = reader.json_body(&tables::LETTER);
        reader
            .finish(|| Some(Self {
                name: name?,
                content_encoding: content_encoding?,
                body: body?,
            }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_path("name").required(&self.name)?;
        request
            .write_header("Content-Encoding")
            .optional(self.content_encoding.as_ref())?;
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
            Err(ReplaceFormError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- POST /forms (fillForm) ----

/// What a request of `POST /forms` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FillForm {
    /// The coding that the form is sent in.
    pub content_encoding: Option<FillFormContentEncoding>,
    /// The body.
    pub body: Letter,
}

impl FillForm {
    /// A value with this member and no others.
    pub fn new(body: Letter) -> Self {
        Self {
            content_encoding: None,
            body,
        }
    }

    /// Sets `Content-Encoding`.
    #[must_use]
    pub fn with_content_encoding(mut self, value: FillFormContentEncoding) -> Self {
        self.content_encoding = Some(value);
        self
    }
}

/// 200: the form, as it was understood.
pub type FillFormOutput = Letter;

/// What `fillForm` answers if it does not succeed.
#[derive(Debug)]
pub enum FillFormError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for FillFormError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for FillFormError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for FillFormError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for FillForm {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "fillForm",
            Method::POST,
            "/forms",
        )
        .with_body(&[MediaType::json("application/json")])
        .with_responses(
            &[ResponseDescription::exact(200, &[MediaType::json("application/json")])],
        );

    type Output = FillFormOutput;

    type Error = FillFormError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let content_encoding = reader
            .header("Content-Encoding")
            .optional(&tables::FILL_FORM_CONTENT_ENCODING);
        let body = reader.json_body(&tables::LETTER);
        reader
            .finish(|| Some(Self {
                content_encoding: content_encoding?,
                body: body?,
            }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request
            .write_header("Content-Encoding")
            .optional(self.content_encoding.as_ref())?;
        request.write_json("application/json", &self.body)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.read_json(&tables::LETTER)?),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => EncodedResponse::json(200, &output),
            Err(FillFormError::Undeclared(failure)) => Err(failure),
        }
    }
}

// ---- GET /ticks (followTicks) ----

/// A request of `GET /ticks`; it carries nothing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FollowTicks {}

/// 200: the ticks.
pub type FollowTicksOutput = Events<String>;

/// What `followTicks` answers if it does not succeed.
#[derive(Debug)]
pub enum FollowTicksError {
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for FollowTicksError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for FollowTicksError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for FollowTicksError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self;
        Error::source(failure)
    }
}

impl Operation for FollowTicks {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "followTicks",
            Method::GET,
            "/ticks",
        )
        .with_responses(
            &[ResponseDescription::exact(200, &[MediaType::events("text/event-stream")])],
        );

    type Output = FollowTicksOutput;

    type Error = FollowTicksError;

    fn decode(_request: &mut EncodedRequest) -> Result<Self, Invalid> {
        Ok(Self {})
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        Ok(EncodedRequest::default())
    }

    fn decode_outcome(
        mut response: EncodedResponse,
    ) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.take_events(&schema::STRING)),
            _ => Err(Failure::undeclared(&response).into()),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => {
                EncodedResponse::events(
                    200,
                    "text/event-stream",
                    output,
                    &schema::STRING,
                )
            }
            Err(FollowTicksError::Undeclared(failure)) => Err(failure),
        }
    }
}
