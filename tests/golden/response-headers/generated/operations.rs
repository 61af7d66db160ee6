//! Requests and outcomes of the API "Files", version 1.0.0.
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

/// What the response `Busy` carries.
///
/// Response: `#/components/responses/Busy`
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BusyResponse {
    /// After how many seconds to call again.
    pub retry_after: i32,
}

impl BusyResponse {
    /// A value with this member and no others.
    pub fn new(retry_after: i32) -> Self {
        Self { retry_after }
    }
}

impl BusyResponse {
    fn encode(self, status: u16) -> Result<EncodedResponse, Failure> {
        let mut response = EncodedResponse::empty(status)?;
        response.write_header("retry-after").required(&self.retry_after)?;
        Ok(response)
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        Ok(Self {
            retry_after: response
                .read_header("retry-after")
                .required(&tables::BUSY_RESPONSE_RETRY_AFTER)?,
        })
    }
}

// ---- GET /files/{name} (getFile) ----

/// What a request of `GET /files/{name}` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetFile {
    /// The name of the file.
    pub name: String,
}

impl GetFile {
    /// A value with this member and no others.
    pub fn new(name: impl Into<String>) -> Self {
        let name = name.into();
        Self { name }
    }
}

/// What `getFile` answers if it does not succeed.
#[derive(Debug)]
pub enum GetFileError {
    /// 429: there are too many calls.
    TooManyRequests(BusyResponse),
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
            Self::TooManyRequests(_) => {
                formatter.write_str("getFile answered 429 Too Many Requests")
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
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetFileOutput {
    /// The version of the file.
    pub etag: String,
    /// How often the file was changed.
    pub x_revision: Option<i64>,
    /// When the file was changed.
    pub last_modified: Option<String>,
    /// The body.
    pub body: String,
}

/// The members that every [`GetFileOutput`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct GetFileOutputRequired {
    /// The version of the file.
    pub etag: String,
    /// The body.
    pub body: String,
}

impl GetFileOutput {
    /// A value with these members and no others.
    pub fn new(required: impl Into<GetFileOutputRequired>) -> Self {
        let GetFileOutputRequired { etag, body } = required.into();
        Self {
            etag,
            x_revision: None,
            last_modified: None,
            body,
        }
    }

    /// Sets `X-Revision`.
    #[must_use]
    pub fn with_x_revision(mut self, value: i64) -> Self {
        self.x_revision = Some(value);
        self
    }

    /// Sets `Last-Modified`.
    #[must_use]
    pub fn with_last_modified(mut self, value: impl Into<String>) -> Self {
        self.last_modified = Some(value.into());
        self
    }
}

impl GetFileOutput {
    fn encode(self, status: u16) -> Result<EncodedResponse, Failure> {
        let mut response = EncodedResponse::with_body(status, "text/plain", self.body)?;
        response.write_header("etag").required(&self.etag)?;
        response.write_header("x-revision").optional(self.x_revision.as_ref())?;
        response.write_header("last-modified").optional(self.last_modified.as_ref())?;
        Ok(response)
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        Ok(Self {
            etag: response.read_header("etag").required(&schema::STRING)?,
            x_revision: response.read_header("x-revision").optional(&schema::INT64)?,
            last_modified: response
                .read_header("last-modified")
                .optional(&schema::STRING)?,
            body: response.read_text(&schema::STRING)?,
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
                ResponseDescription::exact(200, &[MediaType::text("text/plain")]),
                ResponseDescription::exact(429, &[]),
            ],
        );

    type Output = GetFileOutput;

    type Error = GetFileError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let name = reader.path("name").required(&schema::STRING);
        reader.finish(|| Some(Self { name: name? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_path("name").required(&self.name)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(GetFileOutput::decode(&response)?),
            _ => Err(GetFileError::decode(&response)?),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => output.encode(200),
            Err(error) => error.encode(),
        }
    }
}

impl GetFileError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::TooManyRequests(payload) => payload.encode(429),
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        let error = match response.status.as_u16() {
            429 => Self::TooManyRequests(BusyResponse::decode(response)?),
            _ => return Err(Failure::undeclared(response)),
        };
        Ok(error)
    }
}

// ---- DELETE /files/{name} (deleteFile) ----

/// What a request of `DELETE /files/{name}` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteFile {
    /// The name of the file.
    pub name: String,
}

impl DeleteFile {
    /// A value with this member and no others.
    pub fn new(name: impl Into<String>) -> Self {
        let name = name.into();
        Self { name }
    }
}

/// What `deleteFile` answers if it does not succeed.
#[derive(Debug)]
pub enum DeleteFileError {
    /// 429: there are too many calls.
    TooManyRequests(BusyResponse),
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for DeleteFileError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for DeleteFileError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooManyRequests(_) => {
                formatter.write_str("deleteFile answered 429 Too Many Requests")
            }
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl Error for DeleteFileError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        Error::source(failure)
    }
}

/// The file is gone.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteFileOutput {
    /// How many files are left.
    pub x_remaining: i32,
}

impl DeleteFileOutput {
    /// A value with this member and no others.
    pub fn new(x_remaining: i32) -> Self {
        Self { x_remaining }
    }
}

impl DeleteFileOutput {
    fn encode(self, status: u16) -> Result<EncodedResponse, Failure> {
        let mut response = EncodedResponse::empty(status)?;
        response.write_header("x-remaining").required(&self.x_remaining)?;
        Ok(response)
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        Ok(Self {
            x_remaining: response.read_header("x-remaining").required(&schema::INT32)?,
        })
    }
}

impl Operation for DeleteFile {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "deleteFile",
            Method::DELETE,
            "/files/{name}",
        )
        .with_responses(
            &[ResponseDescription::exact(204, &[]), ResponseDescription::exact(429, &[])],
        );

    type Output = DeleteFileOutput;

    type Error = DeleteFileError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let name = reader.path("name").required(&schema::STRING);
        reader.finish(|| Some(Self { name: name? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_path("name").required(&self.name)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            204 => Ok(DeleteFileOutput::decode(&response)?),
            _ => Err(DeleteFileError::decode(&response)?),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => output.encode(204),
            Err(error) => error.encode(),
        }
    }
}

impl DeleteFileError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::TooManyRequests(payload) => payload.encode(429),
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        let error = match response.status.as_u16() {
            429 => Self::TooManyRequests(BusyResponse::decode(response)?),
            _ => return Err(Failure::undeclared(response)),
        };
        Ok(error)
    }
}
