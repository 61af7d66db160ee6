//! Requests and outcomes of the API "File store", version 0.9.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::{
    MediaType, Part, PartsWriter, RequestReader, ResponseDescription,
};
use counterpart_runtime::http::Method;
use counterpart_runtime::status::{ClientError, ServerError, Success};
use counterpart_runtime::{
    ByteStream, EncodedRequest, EncodedResponse, Failure, FilePart, Invalid, Operation,
    OperationDescription, jiff, schema,
};
use std::collections::BTreeMap;
use std::fmt;
use super::tables;
use super::types::{Bucket, BucketName, Error, File};

// ---- GET /buckets (listBuckets) ----

/// A request of `GET /buckets`; it carries nothing.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ListBuckets {}

/// 200: the buckets.
pub type ListBucketsOutput = Vec<Bucket>;

/// What `listBuckets` answers if it does not succeed.
#[derive(Debug)]
pub enum ListBucketsError {
    /// 4XX: the request cannot be carried out as it is.
    ClientError(ClientError, Error),
    /// 5XX: the store has failed; the request may be sent again.
    ServerError(ServerError, Error),
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for ListBucketsError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for ListBucketsError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ClientError(status, _) => {
                write!(formatter, "listBuckets answered {status}")
            }
            Self::ServerError(status, _) => {
                write!(formatter, "listBuckets answered {status}")
            }
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl std::error::Error for ListBucketsError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        std::error::Error::source(failure)
    }
}

impl Operation for ListBuckets {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "listBuckets",
            Method::GET,
            "/buckets",
        )
        .with_responses(
            &[
                ResponseDescription::exact(200, &[MediaType::json("application/json")]),
                ResponseDescription::range(4, &[MediaType::json("application/json")]),
                ResponseDescription::range(5, &[MediaType::json("application/json")]),
            ],
        );

    type Output = ListBucketsOutput;

    type Error = ListBucketsError;

    fn decode(_request: &mut EncodedRequest) -> Result<Self, Invalid> {
        Ok(Self {})
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        Ok(EncodedRequest::default())
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(response.read_json(&tables::LIST_BUCKETS_OK)?),
            _ => Err(ListBucketsError::decode(&response)?),
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

impl ListBucketsError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::ClientError(status, payload) => {
                EncodedResponse::json(status.as_u16(), &payload)
            }
            Self::ServerError(status, payload) => {
                EncodedResponse::json(status.as_u16(), &payload)
            }
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        let error = match response.status.as_u16() {
            400..=499 => {
                Self::ClientError(
                    response.status.try_into()?,
                    response.read_json(&tables::ERROR)?,
                )
            }
            500..=599 => {
                Self::ServerError(
                    response.status.try_into()?,
                    response.read_json(&tables::ERROR)?,
                )
            }
            _ => return Err(Failure::undeclared(response)),
        };
        Ok(error)
    }
}

// ---- PUT /buckets/{bucket} (createBucket) ----

/// What a request of `PUT /buckets/{bucket}` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreateBucket {
    /// The name of the bucket.
    pub bucket: BucketName,
}

impl CreateBucket {
    /// A value with this member and no others.
    pub fn new(bucket: BucketName) -> Self {
        Self { bucket }
    }
}

/// What `createBucket` answers if it succeeds.
#[derive(Clone, Debug, PartialEq)]
pub enum CreateBucketOutput {
    /// 200: the account had the bucket already.
    Ok,
    /// 201: the bucket has been created.
    Created,
}

/// What `createBucket` answers if it does not succeed.
#[derive(Debug)]
pub enum CreateBucketError {
    /// 409: the name belongs to another account.
    Conflict(Error),
    /// 4XX: the request cannot be carried out as it is.
    ClientError(ClientError, Error),
    /// 5XX: the store has failed; the request may be sent again.
    ServerError(ServerError, Error),
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for CreateBucketError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for CreateBucketError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Conflict(_) => {
                formatter.write_str("createBucket answered 409 Conflict")
            }
            Self::ClientError(status, _) => {
                write!(formatter, "createBucket answered {status}")
            }
            Self::ServerError(status, _) => {
                write!(formatter, "createBucket answered {status}")
            }
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl std::error::Error for CreateBucketError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        std::error::Error::source(failure)
    }
}

impl Operation for CreateBucket {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "createBucket",
            Method::PUT,
            "/buckets/{bucket}",
        )
        .with_responses(
            &[
                ResponseDescription::exact(200, &[]),
                ResponseDescription::exact(201, &[]),
                ResponseDescription::exact(409, &[MediaType::json("application/json")]),
                ResponseDescription::range(4, &[MediaType::json("application/json")]),
                ResponseDescription::range(5, &[MediaType::json("application/json")]),
            ],
        );

    type Output = CreateBucketOutput;

    type Error = CreateBucketError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let bucket = reader.path("bucket").required(&tables::BUCKET_NAME);
        reader.finish(|| Some(Self { bucket: bucket? }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_path("bucket").required(&self.bucket)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(CreateBucketOutput::Ok),
            201 => Ok(CreateBucketOutput::Created),
            _ => Err(CreateBucketError::decode(&response)?),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(CreateBucketOutput::Ok) => EncodedResponse::empty(200),
            Ok(CreateBucketOutput::Created) => EncodedResponse::empty(201),
            Err(error) => error.encode(),
        }
    }
}

impl CreateBucketError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::Conflict(payload) => EncodedResponse::json(409, &payload),
            Self::ClientError(status, payload) => {
                EncodedResponse::json(
                    <CreateBucket as Operation>::DESCRIPTION.range_status(status)?,
                    &payload,
                )
            }
            Self::ServerError(status, payload) => {
                EncodedResponse::json(status.as_u16(), &payload)
            }
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        let error = match response.status.as_u16() {
            409 => Self::Conflict(response.read_json(&tables::ERROR)?),
            400..=499 => {
                Self::ClientError(
                    response.status.try_into()?,
                    response.read_json(&tables::ERROR)?,
                )
            }
            500..=599 => {
                Self::ServerError(
                    response.status.try_into()?,
                    response.read_json(&tables::ERROR)?,
                )
            }
            _ => return Err(Failure::undeclared(response)),
        };
        Ok(error)
    }
}

// ---- POST /buckets/{bucket}/files (uploadForm) ----

/// What a request of `POST /buckets/{bucket}/files` carries.
#[derive(Debug)]
#[non_exhaustive]
pub struct UploadForm {
    /// The name of the bucket.
    pub bucket: BucketName,
    /// The body.
    pub body: UploadFormParts,
}

/// The members that every [`UploadForm`] has.
#[derive(Debug)]
pub struct UploadFormRequired {
    /// The name of the bucket.
    pub bucket: BucketName,
    /// The body.
    pub body: UploadFormParts,
}

impl UploadForm {
    /// A value with these members and no others.
    pub fn new(required: impl Into<UploadFormRequired>) -> Self {
        let UploadFormRequired { bucket, body } = required.into();
        Self { bucket, body }
    }
}

/// The parts of the body of [`UploadForm`].
#[derive(Debug)]
#[non_exhaustive]
pub struct UploadFormParts {
    /// The file itself.
    pub file: FilePart,
    /// What to call it; the name that the browser sends if it is left out.
    pub name: Option<String>,
    /// What to note about it.
    pub labels: Option<BTreeMap<String, String>>,
    /// The day after which it is deleted.
    pub expires_on: Option<jiff::civil::Date>,
}

impl UploadFormParts {
    /// A value with this member and no others.
    pub fn new(file: FilePart) -> Self {
        Self {
            file,
            name: None,
            labels: None,
            expires_on: None,
        }
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `labels`.
    #[must_use]
    pub fn with_labels(mut self, value: BTreeMap<String, String>) -> Self {
        self.labels = Some(value);
        self
    }

    /// Sets `expiresOn`.
    #[must_use]
    pub fn with_expires_on(mut self, value: jiff::civil::Date) -> Self {
        self.expires_on = Some(value);
        self
    }
}

const UPLOAD_FORM_PARTS: &[Part] = &[
    Part::file("file").media_types("application/octet-stream"),
    Part::text("name"),
    Part::json("labels"),
    Part::text("expiresOn"),
];

impl UploadFormParts {
    fn decode(reader: &mut RequestReader<'_>) -> Option<Self> {
        let mut parts = reader.parts(UPLOAD_FORM_PARTS);
        let file = parts.file("file");
        let name = parts.optional("name", &tables::UPLOAD_FORM_PARTS_NAME);
        let labels = parts.optional("labels", &tables::UPLOAD_FORM_PARTS_LABELS);
        let expires_on = parts
            .optional("expiresOn", &tables::UPLOAD_FORM_PARTS_EXPIRES_ON);
        Some(Self {
            file: file?,
            name: name?,
            labels: labels?,
            expires_on: expires_on?,
        })
    }

    fn encode(self, request: &mut EncodedRequest) -> Result<(), Failure> {
        let mut parts = PartsWriter::new(UPLOAD_FORM_PARTS);
        parts.file("file", Some(self.file))?;
        parts.value("name", self.name.as_ref())?;
        parts.value("labels", self.labels.as_ref())?;
        parts.value("expiresOn", self.expires_on.as_ref())?;
        request.write_parts("multipart/form-data", parts);
        Ok(())
    }
}

/// 201: the file has been stored.
pub type UploadFormOutput = File;

/// What `uploadForm` answers if it does not succeed.
#[derive(Debug)]
pub enum UploadFormError {
    /// 413: the file is larger than the bucket allows.
    ContentTooLarge(Error),
    /// 4XX: the request cannot be carried out as it is.
    ClientError(ClientError, Error),
    /// 5XX: the store has failed; the request may be sent again.
    ServerError(ServerError, Error),
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for UploadFormError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for UploadFormError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ContentTooLarge(_) => {
                formatter.write_str("uploadForm answered 413 Content Too Large")
            }
            Self::ClientError(status, _) => {
                write!(formatter, "uploadForm answered {status}")
            }
            Self::ServerError(status, _) => {
                write!(formatter, "uploadForm answered {status}")
            }
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl std::error::Error for UploadFormError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        std::error::Error::source(failure)
    }
}

impl Operation for UploadForm {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "uploadForm",
            Method::POST,
            "/buckets/{bucket}/files",
        )
        .with_body(&[MediaType::parts("multipart/form-data", UPLOAD_FORM_PARTS)])
        .with_responses(
            &[
                ResponseDescription::exact(201, &[MediaType::json("application/json")]),
                ResponseDescription::exact(413, &[MediaType::json("application/json")]),
                ResponseDescription::range(4, &[MediaType::json("application/json")]),
                ResponseDescription::range(5, &[MediaType::json("application/json")]),
            ],
        );

    type Output = UploadFormOutput;

    type Error = UploadFormError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let bucket = reader.path("bucket").required(&tables::BUCKET_NAME);
        let body = UploadFormParts::decode(&mut reader);
        reader
            .finish(|| Some(Self {
                bucket: bucket?,
                body: body?,
            }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_path("bucket").required(&self.bucket)?;
        self.body.encode(&mut request)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            201 => Ok(response.read_json(&tables::FILE)?),
            _ => Err(UploadFormError::decode(&response)?),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => EncodedResponse::json(201, &output),
            Err(error) => error.encode(),
        }
    }
}

impl UploadFormError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::ContentTooLarge(payload) => EncodedResponse::json(413, &payload),
            Self::ClientError(status, payload) => {
                EncodedResponse::json(
                    <UploadForm as Operation>::DESCRIPTION.range_status(status)?,
                    &payload,
                )
            }
            Self::ServerError(status, payload) => {
                EncodedResponse::json(status.as_u16(), &payload)
            }
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        let error = match response.status.as_u16() {
            413 => Self::ContentTooLarge(response.read_json(&tables::ERROR)?),
            400..=499 => {
                Self::ClientError(
                    response.status.try_into()?,
                    response.read_json(&tables::ERROR)?,
                )
            }
            500..=599 => {
                Self::ServerError(
                    response.status.try_into()?,
                    response.read_json(&tables::ERROR)?,
                )
            }
            _ => return Err(Failure::undeclared(response)),
        };
        Ok(error)
    }
}

// ---- PUT /buckets/{bucket}/files/{name} (uploadFile) ----

/// What a request of `PUT /buckets/{bucket}/files/{name}` carries.
#[derive(Debug)]
#[non_exhaustive]
pub struct UploadFile {
    /// The name of the bucket.
    pub bucket: BucketName,
    /// The name of the file.
    pub name: String,
    /// The version to replace; any if it is left out.
    pub if_match: Option<String>,
    /// The file's bytes as they are.
    pub body: ByteStream,
}

/// The members that every [`UploadFile`] has.
#[derive(Debug)]
pub struct UploadFileRequired {
    /// The name of the bucket.
    pub bucket: BucketName,
    /// The name of the file.
    pub name: String,
    /// The file's bytes as they are.
    pub body: ByteStream,
}

impl UploadFile {
    /// A value with these members and no others.
    pub fn new(required: impl Into<UploadFileRequired>) -> Self {
        let UploadFileRequired { bucket, name, body } = required.into();
        Self {
            bucket,
            name,
            if_match: None,
            body,
        }
    }

    /// Sets `If-Match`.
    #[must_use]
    pub fn with_if_match(mut self, value: impl Into<String>) -> Self {
        self.if_match = Some(value.into());
        self
    }
}

/// 201: the version has been stored.
pub type UploadFileOutput = File;

/// What `uploadFile` answers if it does not succeed.
#[derive(Debug)]
pub enum UploadFileError {
    /// 412: somebody else has stored a version since.
    PreconditionFailed(Error),
    /// 4XX: the request cannot be carried out as it is.
    ClientError(ClientError, Error),
    /// 5XX: the store has failed; the request may be sent again.
    ServerError(ServerError, Error),
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for UploadFileError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for UploadFileError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::PreconditionFailed(_) => {
                formatter.write_str("uploadFile answered 412 Precondition Failed")
            }
            Self::ClientError(status, _) => {
                write!(formatter, "uploadFile answered {status}")
            }
            Self::ServerError(status, _) => {
                write!(formatter, "uploadFile answered {status}")
            }
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl std::error::Error for UploadFileError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        std::error::Error::source(failure)
    }
}

impl Operation for UploadFile {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "uploadFile",
            Method::PUT,
            "/buckets/{bucket}/files/{name}",
        )
        .with_body(&[MediaType::stream("application/octet-stream")])
        .with_responses(
            &[
                ResponseDescription::exact(201, &[MediaType::json("application/json")]),
                ResponseDescription::exact(412, &[MediaType::json("application/json")]),
                ResponseDescription::range(4, &[MediaType::json("application/json")]),
                ResponseDescription::range(5, &[MediaType::json("application/json")]),
            ],
        );

    type Output = UploadFileOutput;

    type Error = UploadFileError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let bucket = reader.path("bucket").required(&tables::BUCKET_NAME);
        let name = reader.path("name").required(&tables::UPLOAD_FILE_NAME);
        let if_match = reader.header("If-Match").optional(&schema::STRING);
        let body = reader.stream_body();
        reader
            .finish(|| Some(Self {
                bucket: bucket?,
                name: name?,
                if_match: if_match?,
                body: body?,
            }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_path("bucket").required(&self.bucket)?;
        request.write_path("name").required(&self.name)?;
        request.write_header("If-Match").optional(self.if_match.as_ref())?;
        request.write_body("application/octet-stream", self.body);
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            201 => Ok(response.read_json(&tables::FILE)?),
            _ => Err(UploadFileError::decode(&response)?),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(output) => EncodedResponse::json(201, &output),
            Err(error) => error.encode(),
        }
    }
}

impl UploadFileError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::PreconditionFailed(payload) => EncodedResponse::json(412, &payload),
            Self::ClientError(status, payload) => {
                EncodedResponse::json(
                    <UploadFile as Operation>::DESCRIPTION.range_status(status)?,
                    &payload,
                )
            }
            Self::ServerError(status, payload) => {
                EncodedResponse::json(status.as_u16(), &payload)
            }
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        let error = match response.status.as_u16() {
            412 => Self::PreconditionFailed(response.read_json(&tables::ERROR)?),
            400..=499 => {
                Self::ClientError(
                    response.status.try_into()?,
                    response.read_json(&tables::ERROR)?,
                )
            }
            500..=599 => {
                Self::ServerError(
                    response.status.try_into()?,
                    response.read_json(&tables::ERROR)?,
                )
            }
            _ => return Err(Failure::undeclared(response)),
        };
        Ok(error)
    }
}

// ---- GET /buckets/{bucket}/files/{name} (downloadFile) ----

/// What a request of `GET /buckets/{bucket}/files/{name}` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DownloadFile {
    /// The name of the bucket.
    pub bucket: BucketName,
    /// The name of the file.
    pub name: String,
    /// The part that is wanted, such as `bytes=0-1023`.
    pub range: Option<String>,
}

/// The members that every [`DownloadFile`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct DownloadFileRequired {
    /// The name of the bucket.
    pub bucket: BucketName,
    /// The name of the file.
    pub name: String,
}

impl DownloadFile {
    /// A value with these members and no others.
    pub fn new(required: impl Into<DownloadFileRequired>) -> Self {
        let DownloadFileRequired { bucket, name } = required.into();
        Self { bucket, name, range: None }
    }

    /// Sets `Range`.
    #[must_use]
    pub fn with_range(mut self, value: impl Into<String>) -> Self {
        self.range = Some(value.into());
        self
    }
}

/// What `downloadFile` answers if it succeeds.
#[derive(Debug)]
pub enum DownloadFileOutput {
    /// 200: the whole file.
    Ok(DownloadFileOk),
    /// 206: the part that was asked for.
    PartialContent(DownloadFilePartialContent),
}

/// What `downloadFile` answers if it does not succeed.
#[derive(Debug)]
pub enum DownloadFileError {
    /// 404: the bucket has no such file.
    NotFound(Error),
    /// 4XX: the request cannot be carried out as it is.
    ClientError(ClientError, Error),
    /// 5XX: the store has failed; the request may be sent again.
    ServerError(ServerError, Error),
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for DownloadFileError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for DownloadFileError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotFound(_) => {
                formatter.write_str("downloadFile answered 404 Not Found")
            }
            Self::ClientError(status, _) => {
                write!(formatter, "downloadFile answered {status}")
            }
            Self::ServerError(status, _) => {
                write!(formatter, "downloadFile answered {status}")
            }
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl std::error::Error for DownloadFileError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        std::error::Error::source(failure)
    }
}

/// The whole file.
#[derive(Debug)]
#[non_exhaustive]
pub struct DownloadFileOk {
    /// Which version it is.
    pub etag: String,
    /// The body.
    pub body: ByteStream,
}

/// The members that every [`DownloadFileOk`] has.
#[derive(Debug)]
pub struct DownloadFileOkRequired {
    /// Which version it is.
    pub etag: String,
    /// The body.
    pub body: ByteStream,
}

impl DownloadFileOk {
    /// A value with these members and no others.
    pub fn new(required: impl Into<DownloadFileOkRequired>) -> Self {
        let DownloadFileOkRequired { etag, body } = required.into();
        Self { etag, body }
    }
}

impl DownloadFileOk {
    fn encode(self, status: u16) -> Result<EncodedResponse, Failure> {
        let mut response = EncodedResponse::with_body(
            status,
            "application/octet-stream",
            self.body,
        )?;
        response.write_header("etag").required(&self.etag)?;
        Ok(response)
    }

    fn decode(response: &mut EncodedResponse) -> Result<Self, Failure> {
        Ok(Self {
            etag: response.read_header("etag").required(&schema::STRING)?,
            body: response.take_stream(),
        })
    }
}

/// The part that was asked for.
#[derive(Debug)]
#[non_exhaustive]
pub struct DownloadFilePartialContent {
    /// Which version it is a part of.
    pub etag: String,
    /// Which part it is, and of how many bytes.
    pub content_range: String,
    /// The body.
    pub body: ByteStream,
}

/// The members that every [`DownloadFilePartialContent`] has.
#[derive(Debug)]
pub struct DownloadFilePartialContentRequired {
    /// Which version it is a part of.
    pub etag: String,
    /// Which part it is, and of how many bytes.
    pub content_range: String,
    /// The body.
    pub body: ByteStream,
}

impl DownloadFilePartialContent {
    /// A value with these members and no others.
    pub fn new(required: impl Into<DownloadFilePartialContentRequired>) -> Self {
        let DownloadFilePartialContentRequired { etag, content_range, body } = required
            .into();
        Self { etag, content_range, body }
    }
}

impl DownloadFilePartialContent {
    fn encode(self, status: u16) -> Result<EncodedResponse, Failure> {
        let mut response = EncodedResponse::with_body(
            status,
            "application/octet-stream",
            self.body,
        )?;
        response.write_header("etag").required(&self.etag)?;
        response.write_header("content-range").required(&self.content_range)?;
        Ok(response)
    }

    fn decode(response: &mut EncodedResponse) -> Result<Self, Failure> {
        Ok(Self {
            etag: response.read_header("etag").required(&schema::STRING)?,
            content_range: response
                .read_header("content-range")
                .required(&schema::STRING)?,
            body: response.take_stream(),
        })
    }
}

impl Operation for DownloadFile {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "downloadFile",
            Method::GET,
            "/buckets/{bucket}/files/{name}",
        )
        .with_responses(
            &[
                ResponseDescription::exact(
                    200,
                    &[MediaType::stream("application/octet-stream")],
                ),
                ResponseDescription::exact(
                    206,
                    &[MediaType::stream("application/octet-stream")],
                ),
                ResponseDescription::exact(404, &[MediaType::json("application/json")]),
                ResponseDescription::range(4, &[MediaType::json("application/json")]),
                ResponseDescription::range(5, &[MediaType::json("application/json")]),
            ],
        );

    type Output = DownloadFileOutput;

    type Error = DownloadFileError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let bucket = reader.path("bucket").required(&tables::BUCKET_NAME);
        let name = reader.path("name").required(&tables::DOWNLOAD_FILE_NAME);
        let range = reader.header("Range").optional(&schema::STRING);
        reader
            .finish(|| Some(Self {
                bucket: bucket?,
                name: name?,
                range: range?,
            }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_path("bucket").required(&self.bucket)?;
        request.write_path("name").required(&self.name)?;
        request.write_header("Range").optional(self.range.as_ref())?;
        Ok(request)
    }

    fn decode_outcome(
        mut response: EncodedResponse,
    ) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200 => Ok(DownloadFileOutput::Ok(DownloadFileOk::decode(&mut response)?)),
            206 => {
                Ok(
                    DownloadFileOutput::PartialContent(
                        DownloadFilePartialContent::decode(&mut response)?,
                    ),
                )
            }
            _ => Err(DownloadFileError::decode(&response)?),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(DownloadFileOutput::Ok(payload)) => payload.encode(200),
            Ok(DownloadFileOutput::PartialContent(payload)) => payload.encode(206),
            Err(error) => error.encode(),
        }
    }
}

impl DownloadFileError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::NotFound(payload) => EncodedResponse::json(404, &payload),
            Self::ClientError(status, payload) => {
                EncodedResponse::json(
                    <DownloadFile as Operation>::DESCRIPTION.range_status(status)?,
                    &payload,
                )
            }
            Self::ServerError(status, payload) => {
                EncodedResponse::json(status.as_u16(), &payload)
            }
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        let error = match response.status.as_u16() {
            404 => Self::NotFound(response.read_json(&tables::ERROR)?),
            400..=499 => {
                Self::ClientError(
                    response.status.try_into()?,
                    response.read_json(&tables::ERROR)?,
                )
            }
            500..=599 => {
                Self::ServerError(
                    response.status.try_into()?,
                    response.read_json(&tables::ERROR)?,
                )
            }
            _ => return Err(Failure::undeclared(response)),
        };
        Ok(error)
    }
}

// ---- DELETE /buckets/{bucket}/files/{name} (deleteFile) ----

/// What a request of `DELETE /buckets/{bucket}/files/{name}` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteFile {
    /// The name of the bucket.
    pub bucket: BucketName,
    /// The name of the file.
    pub name: String,
}

/// The members that every [`DeleteFile`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct DeleteFileRequired {
    /// The name of the bucket.
    pub bucket: BucketName,
    /// The name of the file.
    pub name: String,
}

impl DeleteFile {
    /// A value with these members and no others.
    pub fn new(required: impl Into<DeleteFileRequired>) -> Self {
        let DeleteFileRequired { bucket, name } = required.into();
        Self { bucket, name }
    }
}

/// 204: the file is gone, or was not there.
pub type DeleteFileOutput = ();

/// What `deleteFile` answers if it does not succeed.
#[derive(Debug)]
pub enum DeleteFileError {
    /// 4XX: the request cannot be carried out as it is.
    ClientError(ClientError, Error),
    /// 5XX: the store has failed; the request may be sent again.
    ServerError(ServerError, Error),
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
            Self::ClientError(status, _) => {
                write!(formatter, "deleteFile answered {status}")
            }
            Self::ServerError(status, _) => {
                write!(formatter, "deleteFile answered {status}")
            }
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl std::error::Error for DeleteFileError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        std::error::Error::source(failure)
    }
}

impl Operation for DeleteFile {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "deleteFile",
            Method::DELETE,
            "/buckets/{bucket}/files/{name}",
        )
        .with_responses(
            &[
                ResponseDescription::exact(204, &[]),
                ResponseDescription::range(4, &[MediaType::json("application/json")]),
                ResponseDescription::range(5, &[MediaType::json("application/json")]),
            ],
        );

    type Output = DeleteFileOutput;

    type Error = DeleteFileError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let bucket = reader.path("bucket").required(&tables::BUCKET_NAME);
        let name = reader.path("name").required(&tables::DELETE_FILE_NAME);
        reader
            .finish(|| Some(Self {
                bucket: bucket?,
                name: name?,
            }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_path("bucket").required(&self.bucket)?;
        request.write_path("name").required(&self.name)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            204 => Ok(()),
            _ => Err(DeleteFileError::decode(&response)?),
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

impl DeleteFileError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::ClientError(status, payload) => {
                EncodedResponse::json(status.as_u16(), &payload)
            }
            Self::ServerError(status, payload) => {
                EncodedResponse::json(status.as_u16(), &payload)
            }
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        let error = match response.status.as_u16() {
            400..=499 => {
                Self::ClientError(
                    response.status.try_into()?,
                    response.read_json(&tables::ERROR)?,
                )
            }
            500..=599 => {
                Self::ServerError(
                    response.status.try_into()?,
                    response.read_json(&tables::ERROR)?,
                )
            }
            _ => return Err(Failure::undeclared(response)),
        };
        Ok(error)
    }
}

// ---- POST /buckets/{bucket}/files/{name}:restore (restoreFile) ----

/// What a request of `POST /buckets/{bucket}/files/{name}:restore` carries.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RestoreFile {
    /// The name of the bucket.
    pub bucket: BucketName,
    /// The name of the file.
    pub name: String,
    /// The version to go back to.
    pub version: i64,
}

/// The members that every [`RestoreFile`] has.
#[derive(Clone, Debug, PartialEq)]
pub struct RestoreFileRequired {
    /// The name of the bucket.
    pub bucket: BucketName,
    /// The name of the file.
    pub name: String,
    /// The version to go back to.
    pub version: i64,
}

impl RestoreFile {
    /// A value with these members and no others.
    pub fn new(required: impl Into<RestoreFileRequired>) -> Self {
        let RestoreFileRequired { bucket, name, version } = required.into();
        Self { bucket, name, version }
    }
}

/// What `restoreFile` answers if it succeeds.
#[derive(Clone, Debug, PartialEq)]
pub enum RestoreFileOutput {
    /// 2XX: the file as it is now.
    Success(Success, File),
}

/// What `restoreFile` answers if it does not succeed.
#[derive(Debug)]
pub enum RestoreFileError {
    /// 4XX: the request cannot be carried out as it is.
    ClientError(ClientError, Error),
    /// 5XX: the store has failed; the request may be sent again.
    ServerError(ServerError, Error),
    /// Anything else: no answer at all, an answer that the contract does not declare, or a failure on this side.
    Undeclared(Failure),
}

impl From<Failure> for RestoreFileError {
    fn from(failure: Failure) -> Self {
        Self::Undeclared(failure)
    }
}

impl fmt::Display for RestoreFileError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ClientError(status, _) => {
                write!(formatter, "restoreFile answered {status}")
            }
            Self::ServerError(status, _) => {
                write!(formatter, "restoreFile answered {status}")
            }
            Self::Undeclared(failure) => write!(formatter, "{failure}"),
        }
    }
}

impl std::error::Error for RestoreFileError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        let Self::Undeclared(failure) = self else { return None };
        std::error::Error::source(failure)
    }
}

impl Operation for RestoreFile {
    const DESCRIPTION: OperationDescription = OperationDescription::new(
            "restoreFile",
            Method::POST,
            "/buckets/{bucket}/files/{name}:restore",
        )
        .with_responses(
            &[
                ResponseDescription::range(2, &[MediaType::json("application/json")]),
                ResponseDescription::range(4, &[MediaType::json("application/json")]),
                ResponseDescription::range(5, &[MediaType::json("application/json")]),
            ],
        );

    type Output = RestoreFileOutput;

    type Error = RestoreFileError;

    fn decode(request: &mut EncodedRequest) -> Result<Self, Invalid> {
        let mut reader = RequestReader::new(request);
        let bucket = reader.path("bucket").required(&tables::BUCKET_NAME);
        let name = reader.path("name").required(&tables::RESTORE_FILE_NAME);
        let version = reader.query("version").required(&tables::RESTORE_FILE_VERSION);
        reader
            .finish(|| Some(Self {
                bucket: bucket?,
                name: name?,
                version: version?,
            }))
    }

    fn encode(self) -> Result<EncodedRequest, Failure> {
        let mut request = EncodedRequest::default();
        request.write_path("bucket").required(&self.bucket)?;
        request.write_path("name").required(&self.name)?;
        request.write_query("version").required(&self.version)?;
        Ok(request)
    }

    fn decode_outcome(response: EncodedResponse) -> Result<Self::Output, Self::Error> {
        match response.status.as_u16() {
            200..=299 => {
                Ok(
                    RestoreFileOutput::Success(
                        response.status.try_into()?,
                        response.read_json(&tables::FILE)?,
                    ),
                )
            }
            _ => Err(RestoreFileError::decode(&response)?),
        }
    }

    fn encode_outcome(
        outcome: Result<Self::Output, Self::Error>,
    ) -> Result<EncodedResponse, Failure> {
        match outcome {
            Ok(RestoreFileOutput::Success(status, payload)) => {
                EncodedResponse::json(status.as_u16(), &payload)
            }
            Err(error) => error.encode(),
        }
    }
}

impl RestoreFileError {
    fn encode(self) -> Result<EncodedResponse, Failure> {
        match self {
            Self::ClientError(status, payload) => {
                EncodedResponse::json(status.as_u16(), &payload)
            }
            Self::ServerError(status, payload) => {
                EncodedResponse::json(status.as_u16(), &payload)
            }
            Self::Undeclared(failure) => Err(failure),
        }
    }

    fn decode(response: &EncodedResponse) -> Result<Self, Failure> {
        let error = match response.status.as_u16() {
            400..=499 => {
                Self::ClientError(
                    response.status.try_into()?,
                    response.read_json(&tables::ERROR)?,
                )
            }
            500..=599 => {
                Self::ServerError(
                    response.status.try_into()?,
                    response.read_json(&tables::ERROR)?,
                )
            }
            _ => return Err(Failure::undeclared(response)),
        };
        Ok(error)
    }
}
