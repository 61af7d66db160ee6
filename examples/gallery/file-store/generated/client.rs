//! The client of the API "File store".
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::ApiKey;
use counterpart_runtime::client::{BuildError, CallOptions, Credential};
use counterpart_runtime::generated::client::{
    Caller, Settings, Shown, client_settings, header_text, path_text, query_text,
    take_body,
};
use super::operations::{
    CreateBucket, CreateBucketError, CreateBucketOutput, DeleteFile, DeleteFileError,
    DeleteFileOutput, DownloadFile, DownloadFileError, DownloadFileOutput, ListBuckets,
    ListBucketsError, ListBucketsOutput, RestoreFile, RestoreFileError,
    RestoreFileOutput, UploadFile, UploadFileError, UploadFileOutput, UploadForm,
    UploadFormError, UploadFormOutput,
};

use super::wire;

/// A client of the API "File store".
///
/// It is cheap to clone; clones share their connections. Redirects are not followed.
#[derive(Clone, Debug)]
pub struct Client {
    wire: wire::Client,
    caller: Caller,
    credentials: Credentials,
}

impl Client {
    /// Starts to set up a client of the service at this base URL.
    pub fn builder(base_url: impl Into<String>) -> ClientBuilder {
        ClientBuilder::new(base_url.into())
    }

    /// This client with other credentials. The two share their connections.
    #[must_use]
    pub fn with_credentials(&self, credentials: Credentials) -> Self {
        Self {
            credentials,
            ..self.clone()
        }
    }

    /// This client with other options, which are timeout, repetitions, headers and checks; what they do not set stays as
    /// it is. The two share their connections.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        let caller = self.caller.with_options(options);
        Self { caller, ..self.clone() }
    }

    /// Lists the buckets of the account by name.
    ///
    /// `GET /buckets`
    ///
    /// # Errors
    ///
    /// - [`ListBucketsError::ClientError`] (4XX): the request cannot be carried out as it is.
    /// - [`ListBucketsError::ServerError`] (5XX): the store has failed; the request may be sent again.
    /// - [`ListBucketsError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn list_buckets(
        &self,
        request: ListBuckets,
    ) -> Result<ListBucketsOutput, ListBucketsError> {
        self.caller
            .call(
                request,
                &[&[self.credentials.show_access_key()]],
                |_| self.wire.list_buckets("application/json"),
            )
            .await
    }

    /// Creates a bucket, or leaves it as it is if the account has it already.
    ///
    /// `PUT /buckets/{bucket}`
    ///
    /// # Errors
    ///
    /// - [`CreateBucketError::Conflict`] (409): the name belongs to another account.
    /// - [`CreateBucketError::ClientError`] (4XX): the request cannot be carried out as it is.
    /// - [`CreateBucketError::ServerError`] (5XX): the store has failed; the request may be sent again.
    /// - [`CreateBucketError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn create_bucket(
        &self,
        request: CreateBucket,
    ) -> Result<CreateBucketOutput, CreateBucketError> {
        self.caller
            .call(
                request,
                &[&[self.credentials.show_access_key()]],
                |request| {
                    self
                        .wire
                        .create_bucket(path_text(request, "bucket")?, "application/json")
                },
            )
            .await
    }

    /// Stores a file that a form sends, with what the form says of it.
    ///
    /// `POST /buckets/{bucket}/files`
    ///
    /// # Errors
    ///
    /// - [`UploadFormError::ContentTooLarge`] (413): the file is larger than the bucket allows.
    /// - [`UploadFormError::ClientError`] (4XX): the request cannot be carried out as it is.
    /// - [`UploadFormError::ServerError`] (5XX): the store has failed; the request may be sent again.
    /// - [`UploadFormError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn upload_form(
        &self,
        request: UploadForm,
    ) -> Result<UploadFormOutput, UploadFormError> {
        self.caller
            .call(
                request,
                &[&[self.credentials.show_access_key()]],
                |request| {
                    let body = take_body(request);
                    self.wire
                        .upload_form(
                            path_text(request, "bucket")?,
                            "application/json",
                            header_text(request, "content-type"),
                            body,
                        )
                },
            )
            .await
    }

    /// Stores the bytes of the body as the newest version of a file.
    ///
    /// `PUT /buckets/{bucket}/files/{name}`
    ///
    /// # Errors
    ///
    /// - [`UploadFileError::PreconditionFailed`] (412): somebody else has stored a version since.
    /// - [`UploadFileError::ClientError`] (4XX): the request cannot be carried out as it is.
    /// - [`UploadFileError::ServerError`] (5XX): the store has failed; the request may be sent again.
    /// - [`UploadFileError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn upload_file(
        &self,
        request: UploadFile,
    ) -> Result<UploadFileOutput, UploadFileError> {
        self.caller
            .call(
                request,
                &[&[self.credentials.show_access_key()]],
                |request| {
                    let body = take_body(request);
                    self.wire
                        .upload_file(
                            path_text(request, "bucket")?,
                            path_text(request, "name")?,
                            "application/json",
                            header_text(request, "content-type"),
                            header_text(request, "if-match"),
                            body,
                        )
                },
            )
            .await
    }

    /// Fetches the newest version of a file.
    ///
    /// `GET /buckets/{bucket}/files/{name}`
    ///
    /// # Errors
    ///
    /// - [`DownloadFileError::NotFound`] (404): the bucket has no such file.
    /// - [`DownloadFileError::ClientError`] (4XX): the request cannot be carried out as it is.
    /// - [`DownloadFileError::ServerError`] (5XX): the store has failed; the request may be sent again.
    /// - [`DownloadFileError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn download_file(
        &self,
        request: DownloadFile,
    ) -> Result<DownloadFileOutput, DownloadFileError> {
        self.caller
            .call(
                request,
                &[&[self.credentials.show_access_key()]],
                |request| {
                    self
                        .wire
                        .download_file(
                            path_text(request, "bucket")?,
                            path_text(request, "name")?,
                            "application/octet-stream, application/json",
                            header_text(request, "range"),
                        )
                },
            )
            .await
    }

    /// Deletes a file with all its versions.
    ///
    /// `DELETE /buckets/{bucket}/files/{name}`
    ///
    /// # Errors
    ///
    /// - [`DeleteFileError::ClientError`] (4XX): the request cannot be carried out as it is.
    /// - [`DeleteFileError::ServerError`] (5XX): the store has failed; the request may be sent again.
    /// - [`DeleteFileError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn delete_file(
        &self,
        request: DeleteFile,
    ) -> Result<DeleteFileOutput, DeleteFileError> {
        self.caller
            .call(
                request,
                &[&[self.credentials.show_access_key()]],
                |request| {
                    self
                        .wire
                        .delete_file(
                            path_text(request, "bucket")?,
                            path_text(request, "name")?,
                            "application/json",
                        )
                },
            )
            .await
    }

    /// Makes an older version of a file the newest again.
    ///
    /// `POST /buckets/{bucket}/files/{name}:restore`
    ///
    /// # Errors
    ///
    /// - [`RestoreFileError::ClientError`] (4XX): the request cannot be carried out as it is.
    /// - [`RestoreFileError::ServerError`] (5XX): the store has failed; the request may be sent again.
    /// - [`RestoreFileError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn restore_file(
        &self,
        request: RestoreFile,
    ) -> Result<RestoreFileOutput, RestoreFileError> {
        self.caller
            .call(
                request,
                &[&[self.credentials.show_access_key()]],
                |request| {
                    self
                        .wire
                        .restore_file(
                            path_text(request, "bucket")?,
                            path_text(request, "name")?,
                            &query_text(request),
                            "application/json",
                        )
                },
            )
            .await
    }
}

/// Sets up a [`Client`].
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder {
    settings: Settings,
    credentials: Credentials,
}

impl ClientBuilder {
    fn new(base_url: String) -> Self {
        Self {
            settings: Settings::new(base_url),
            credentials: Credentials::default(),
        }
    }

    /// The key of `accessKey`, sent as the header `X-Access-Key`.
    ///
    /// The access key of the account.
    pub fn access_key(mut self, key: impl Into<Credential<ApiKey>>) -> Self {
        self.credentials = self.credentials.with_access_key(key);
        self
    }

    client_settings!();

    /// The client. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// If the base URL is none, a root certificate cannot be read, or TLS cannot be set up.
    pub fn build(self) -> Result<Client, BuildError> {
        let connection = self.settings.build()?;
        Ok(Client {
            wire: wire::Client::new_with_client(
                &connection.base_url,
                connection.http_client,
            ),
            caller: connection.caller,
            credentials: self.credentials,
        })
    }
}

/// What shows who is calling; each operation is shown what it asks for, and no more. `Debug` shows no secret.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Credentials {
    /// The key of `accessKey`, sent as the header `X-Access-Key`.
    ///
    /// The access key of the account.
    pub access_key: Option<Credential<ApiKey>>,
}

impl Credentials {
    /// These credentials with another `access_key`.
    #[must_use]
    pub fn with_access_key(mut self, key: impl Into<Credential<ApiKey>>) -> Self {
        self.access_key = Some(key.into());
        self
    }

    /// Whether nothing is set.
    pub fn is_empty(&self) -> bool {
        self.access_key.is_none()
    }

    fn show_access_key(&self) -> Option<Shown<'_>> {
        self.access_key.as_ref().map(|key| Shown::header("X-Access-Key", key))
    }
}
