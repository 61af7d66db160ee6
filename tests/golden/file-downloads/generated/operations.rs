//! Requests and outcomes of the API "Archive", version 1.0.0.
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

// ---- GET /files/{name} (getFile) ----

/// What a request of `GET /files/{name}` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetFile {
    /// The path parameter `name`.
    pub name: String,
    /// The part that is wanted.
    pub range: Option<String>,
}

impl GetFile {
    /// A value with this member and no others.
    pub fn new(name: impl Into<String>) -> Self {
        let name = name.into();
        Self { name, range: None }
    }

    /// Sets `Range`.
    #[must_use]
    pub fn with_range(mut self, value: impl Into<String>) -> Self {
        self.range = Some(value.into());
        self
    }
}

/// What `getFile` answers if it succeeds.
#[derive(Debug)]
pub enum GetFileOutput {
    /// 200: the file.
    Ok(GetFileOk),
    /// 206: a part of the file.
    PartialContent(GetFilePartialContent),
}

/// What `getFile` answers if it does not succeed.
#[derive(Debug)]
pub enum GetFileError {
    /// 304: the file is the one that the caller has.
    NotModified,
    /// 404: there is no such file.
    NotFound,
    /// 416: the file has no such part.
    RangeNotSatisfiable(GetFileRangeNotSatisfiable),
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for GetFileError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for GetFileError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotModified => formatter.write_str("getFile answered 304 Not Modified"),
            Self::NotFound => formatter.write_str("getFile answered 404 Not Found"),
            Self::RangeNotSatisfiable(_) => {
                formatter.write_str("getFile answered 416 Range Not Satisfiable")
            }
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for GetFileError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        Error::source(failure)
    }
}

/// The file.
#[derive(Debug)]
#[non_exhaustive]
pub struct GetFileOk {
    /// In what a part is measured.
    pub accept_ranges: Option<String>,
    /// When the file was changed.
    pub last_modified: Option<String>,
    /// The body.
    pub body: ByteStream,
}

impl GetFileOk {
    /// A value with this member and no others.
    pub fn new(body: ByteStream) -> Self {
        Self {
            accept_ranges: None,
            last_modified: None,
            body,
        }
    }

    /// Sets `Accept-Ranges`.
    #[must_use]
    pub fn with_accept_ranges(mut self, value: impl Into<String>) -> Self {
        self.accept_ranges = Some(value.into());
        self
    }

    /// Sets `Last-Modified`.
    #[must_use]
    pub fn with_last_modified(mut self, value: impl Into<String>) -> Self {
        self.last_modified = Some(value.into());
        self
    }
}

impl GetFileOk {
    fn encode(self, status: u16) -> Result<EncodedResponse, Failure> {
        let mut response = EncodedResponse::with_body(
            status,
            "application/pdf",
            self.body,
        )?;
        response.write_header("accept-ranges").optional(self.accept_ranges.as_ref())?;
        response.write_header("last-modified").optional(self.last_modified.as_ref())?;
        Ok(response)
    }

    fn decode(response: &mut EncodedResponse) -> Result<Self, Failure> {
        Ok(Self {
            accept_ranges: response
                .read_header("accept-ranges")
                .optional(&schema::STRING)?,
            last_modified: response
                .read_header("last-modified")
                .optional(&schema::STRING)?,
            body: response.take_stream(),
        })
    }
}

/// A part of the file.
#[derive(Debug)]
#[non_exhaustive]
pub struct GetFilePartialContent {
    /// Which part it is, and of how many bytes.
    pub content_range: String,
    /// When the file was changed.
    pub last_modified: Option<String>,
    /// The body.
    pub body: ByteStream,
}

/// The members that every [`GetFilePartialContent`] has.
#[derive(Debug)]
pub struct GetFilePartialContentRequired {
    /// Which part it is, and of how many bytes.
    pub content_range: String,
    /// The body.
    pub body: ByteStream,
}

impl GetFilePartialContent {
    /// A value with these members and no others.
    pub fn new(required: impl Into<GetFilePartialContentRequired>) -> Self {
        let GetFilePartialContentRequired { content_range, body } = required.into();
        Self {
            content_range,
            last_modified: None,
            body,
        }
    }

    /// Sets `Last-Modified`.
    #[must_use]
    pub fn with_last_modified(mut self, value: impl Into<String>) -> Self {
        self.last_modified = Some(value.into());
        self
    }
}

impl GetFilePartialContent {
    fn encode(self, status: u16) -> Result<EncodedResponse, Failure> {
        let mut response = EncodedResponse::with_body(
            status,
            "application/pdf",
            self.body,
        )?;
        response.write_header("content-range").required(&self.content_range)?;
        response.write_header("last-modified").optional(self.last_modified.as_ref())?;
        Ok(response)
    }

    fn decode(response: &mut EncodedResponse) -> Result<Self, Failure> {
        Ok(Self {
            content_range: response
                .read_header("content-range")
                .required(&schema::STRING)?,
            last_modified: response
                .read_header("last-modified")
                .optional(&schema::STRING)?,
            body: response.take_stream(),
        })
    }
}

/// The file has no such part.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetFileRangeNotSatisfiable {
    /// How many bytes it has.
    pub content_range: Option<String>,
}

impl GetFileRangeNotSatisfiable {
    /// Sets `Content-Range`.
    #[must_use]
    pub fn with_content_range(mut self, value: impl Into<String>) -> Self {
        self.content_range = Some(value.into());
        self
    }
}

impl GetFileRangeNotSatisfiable {
    fn encode(self, status: u16) -> Result<EncodedResponse, Failure> {
        let mut response = EncodedResponse::empty(status)?;
        response.write_header("content-range").optional(self.content_range.as_ref())?;
        Ok(response)
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        Ok(Self {
            content_range: response
                .read_header("content-range")
                .optional(&schema::STRING)?,
        })
    }
}

impl Operation for GetFile {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "getFile",
            Method::GET,
            "/files/{name}",
        )
        .with_responses(
            &[
                ResponseDescription::exact(200, &[MediaType::stream("application/pdf")]),
                ResponseDescription::exact(206, &[MediaType::stream("application/pdf")]),
                ResponseDescription::exact(304, &[]),
                ResponseDescription::exact(404, &[]),
                ResponseDescription::exact(416, &[]),
            ],
        );

    type Output = GetFileOutput;

    type Error = GetFileError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let name = reader.path("name").required(&schema::STRING);
        let range = reader.header("Range").optional(&schema::STRING);
        reader.finish(|| Some(Self { name: name?, range: range? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_path("name").required(&self.name)?;
        request.write_header("Range").optional(self.range.as_ref())?;
        Ok(request)
    }

    fn decode_outcome(
        mut response: EncodedResponse,
    ) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(GetFileOutput::Ok(GetFileOk::decode(&mut response)?)),
            206 => {
                Ok(
                    GetFileOutput::PartialContent(
                        GetFilePartialContent::decode(&mut response)?,
                    ),
                )
            }
            _ => Err(GetFileError::decode(&response)?),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(GetFileOutput::Ok(payload)) => payload.encode(200),
            Ok(GetFileOutput::PartialContent(payload)) => payload.encode(206),
            Err(error) => error.encode(),
        }
    }
}

impl GetFileError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::NotModified => EncodedResponse::empty(304),
            Self::NotFound => EncodedResponse::empty(404),
            Self::RangeNotSatisfiable(payload) => payload.encode(416),
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        let error = match response.status.as_u16() {
            304 => Self::NotModified,
            404 => Self::NotFound,
            416 => {
                Self::RangeNotSatisfiable(GetFileRangeNotSatisfiable::decode(response)?)
            }
            _ => return Err(Failure::undeclared(response)),
        };
        Ok(error)
    }
}
