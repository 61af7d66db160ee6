//! The client of the API "File store" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::ApiKey;
use counterpart_runtime::server::{Denial, Request, RequestContext};
use super::client::{Client, Credentials};
use super::operations::{
    CreateBucket, CreateBucketError, CreateBucketOutput, DeleteFile, DeleteFileError,
    DeleteFileOutput, DownloadFile, DownloadFileError, DownloadFileOutput, ListBuckets,
    ListBucketsError, ListBucketsOutput, RestoreFile, RestoreFileError,
    RestoreFileOutput, UploadFile, UploadFileError, UploadFileOutput, UploadForm,
    UploadFormError, UploadFormOutput,
};
use super::server::{Authenticator, Buckets, Files};

impl Buckets for Client {
    type Principal = Credentials;

    async fn list_buckets(
        &self,
        request: Request<ListBuckets, Credentials>,
    ) -> Result<ListBucketsOutput, ListBucketsError> {
        let (input, shown, _) = request.into_parts();
        showing(self, shown).list_buckets(input).await
    }

    async fn create_bucket(
        &self,
        request: Request<CreateBucket, Credentials>,
    ) -> Result<CreateBucketOutput, CreateBucketError> {
        let (input, shown, _) = request.into_parts();
        showing(self, shown).create_bucket(input).await
    }
}

impl Files for Client {
    type Principal = Credentials;

    async fn upload_form(
        &self,
        request: Request<UploadForm, Credentials>,
    ) -> Result<UploadFormOutput, UploadFormError> {
        let (input, shown, _) = request.into_parts();
        showing(self, shown).upload_form(input).await
    }

    async fn upload_file(
        &self,
        request: Request<UploadFile, Credentials>,
    ) -> Result<UploadFileOutput, UploadFileError> {
        let (input, shown, _) = request.into_parts();
        showing(self, shown).upload_file(input).await
    }

    async fn download_file(
        &self,
        request: Request<DownloadFile, Credentials>,
    ) -> Result<DownloadFileOutput, DownloadFileError> {
        let (input, shown, _) = request.into_parts();
        showing(self, shown).download_file(input).await
    }

    async fn delete_file(
        &self,
        request: Request<DeleteFile, Credentials>,
    ) -> Result<DeleteFileOutput, DeleteFileError> {
        let (input, shown, _) = request.into_parts();
        showing(self, shown).delete_file(input).await
    }

    async fn restore_file(
        &self,
        request: Request<RestoreFile, Credentials>,
    ) -> Result<RestoreFileOutput, RestoreFileError> {
        let (input, shown, _) = request.into_parts();
        showing(self, shown).restore_file(input).await
    }
}

/// The client with what a caller showed, which is nothing if the caller is nobody. It has its own credentials only for somebody of
/// whom the authenticator hands on none.
fn showing(client: &Client, shown: impl Into<Option<Credentials>>) -> Client {
    match shown.into() {
        Some(none) if none.is_empty() => client.clone(),
        shown => client.with_credentials(shown.unwrap_or_default()),
    }
}

/// Takes whatever a caller shows and hands it on: whether it is good is for the service behind the client to say.
#[derive(Clone, Copy, Debug, Default)]
pub struct PassThrough;

impl Authenticator for PassThrough {
    type Principal = Credentials;

    async fn access_key(
        &self,
        access_key: ApiKey,
        _: &RequestContext,
    ) -> Result<Credentials, Denial> {
        Ok(Credentials::default().with_access_key(access_key))
    }
}
