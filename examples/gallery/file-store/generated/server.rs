//! Server traits of the API "File store", version 0.9.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::server::{
    Authentication, Dispatch, Implementation, Refusal, RoutedRequest, Routes,
};
use counterpart_runtime::server::{
    Answer, Denial, Refuse, RefuseUnrouted, Rejection, RejectionKind, Request,
    RequestContext, Router, Server,
};
use counterpart_runtime::{ApiKey, OperationDescription};
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{
    CreateBucket, CreateBucketError, CreateBucketOutput, DeleteFile, DeleteFileError,
    DeleteFileOutput, DownloadFile, DownloadFileError, DownloadFileOutput, ListBuckets,
    ListBucketsError, ListBucketsOutput, RestoreFile, RestoreFileError,
    RestoreFileOutput, UploadFile, UploadFileError, UploadFileOutput, UploadForm,
    UploadFormError, UploadFormOutput,
};
use super::types::Error;

use counterpart_runtime::Operation as _;

/// The operations tagged `Buckets`.
///
/// What files are kept in.
///
/// Implement this trait and serve it with [`buckets_router`], or as it is with [`BucketsServer`].
pub trait Buckets: Clone + Send + Sync + 'static {
    /// Who is calling, as the authenticator found out before the body was read.
    type Principal: Send + 'static;

    /// Lists the buckets of the account by name.
    ///
    /// `GET /buckets`
    ///
    /// # Errors
    ///
    /// - [`ListBucketsError::ClientError`] (4XX): the request cannot be carried out as it is.
    /// - [`ListBucketsError::ServerError`] (5XX): the store has failed; the request may be sent again.
    fn list_buckets(
        &self,
        request: Request<ListBuckets, Self::Principal>,
    ) -> impl Future<Output = Result<ListBucketsOutput, ListBucketsError>> + Send;

    /// Creates a bucket, or leaves it as it is if the account has it already.
    ///
    /// `PUT /buckets/{bucket}`
    ///
    /// # Errors
    ///
    /// - [`CreateBucketError::Conflict`] (409): the name belongs to another account.
    /// - [`CreateBucketError::ClientError`] (4XX): the request cannot be carried out as it is.
    /// - [`CreateBucketError::ServerError`] (5XX): the store has failed; the request may be sent again.
    fn create_bucket(
        &self,
        request: Request<CreateBucket, Self::Principal>,
    ) -> impl Future<Output = Result<CreateBucketOutput, CreateBucketError>> + Send;
}

/// The operations tagged `Files`.
///
/// What is kept.
///
/// Implement this trait and serve it with [`files_router`], or as it is with [`FilesServer`].
pub trait Files: Clone + Send + Sync + 'static {
    /// Who is calling, as the authenticator found out before the body was read.
    type Principal: Send + 'static;

    /// Stores a file that a form sends, with what the form says of it.
    ///
    /// `POST /buckets/{bucket}/files`
    ///
    /// # Errors
    ///
    /// - [`UploadFormError::ContentTooLarge`] (413): the file is larger than the bucket allows.
    /// - [`UploadFormError::ClientError`] (4XX): the request cannot be carried out as it is.
    /// - [`UploadFormError::ServerError`] (5XX): the store has failed; the request may be sent again.
    fn upload_form(
        &self,
        request: Request<UploadForm, Self::Principal>,
    ) -> impl Future<Output = Result<UploadFormOutput, UploadFormError>> + Send;

    /// Stores the bytes of the body as the newest version of a file.
    ///
    /// `PUT /buckets/{bucket}/files/{name}`
    ///
    /// # Errors
    ///
    /// - [`UploadFileError::PreconditionFailed`] (412): somebody else has stored a version since.
    /// - [`UploadFileError::ClientError`] (4XX): the request cannot be carried out as it is.
    /// - [`UploadFileError::ServerError`] (5XX): the store has failed; the request may be sent again.
    fn upload_file(
        &self,
        request: Request<UploadFile, Self::Principal>,
    ) -> impl Future<Output = Result<UploadFileOutput, UploadFileError>> + Send;

    /// Fetches the newest version of a file.
    ///
    /// `GET /buckets/{bucket}/files/{name}`
    ///
    /// # Errors
    ///
    /// - [`DownloadFileError::NotFound`] (404): the bucket has no such file.
    /// - [`DownloadFileError::ClientError`] (4XX): the request cannot be carried out as it is.
    /// - [`DownloadFileError::ServerError`] (5XX): the store has failed; the request may be sent again.
    fn download_file(
        &self,
        request: Request<DownloadFile, Self::Principal>,
    ) -> impl Future<Output = Result<DownloadFileOutput, DownloadFileError>> + Send;

    /// Deletes a file with all its versions.
    ///
    /// `DELETE /buckets/{bucket}/files/{name}`
    ///
    /// # Errors
    ///
    /// - [`DeleteFileError::ClientError`] (4XX): the request cannot be carried out as it is.
    /// - [`DeleteFileError::ServerError`] (5XX): the store has failed; the request may be sent again.
    fn delete_file(
        &self,
        request: Request<DeleteFile, Self::Principal>,
    ) -> impl Future<Output = Result<DeleteFileOutput, DeleteFileError>> + Send;

    /// Makes an older version of a file the newest again.
    ///
    /// `POST /buckets/{bucket}/files/{name}:restore`
    ///
    /// # Errors
    ///
    /// - [`RestoreFileError::ClientError`] (4XX): the request cannot be carried out as it is.
    /// - [`RestoreFileError::ServerError`] (5XX): the store has failed; the request may be sent again.
    fn restore_file(
        &self,
        request: Request<RestoreFile, Self::Principal>,
    ) -> impl Future<Output = Result<RestoreFileOutput, RestoreFileError>> + Send;
}

/// Finds out who is calling, before the body of a request is read.
///
/// Of alternatives, the first that is accepted is taken.
pub trait Authenticator: Clone + Send + Sync + 'static {
    /// Who is calling.
    type Principal: Send + 'static;

    /// Checks the credentials of `accessKey`.
    ///
    /// The access key of the account.
    ///
    /// # Errors
    ///
    /// A [denial](counterpart_runtime::server::Denial), which is answered in the words of the refusals.
    fn access_key(
        &self,
        access_key: ApiKey,
        request: &RequestContext,
    ) -> impl Future<Output = Result<Self::Principal, Denial>> + Send;
}

async fn authenticate_access_key<V: Authenticator>(
    authenticator: &V,
    request: &RequestContext,
) -> Result<V::Principal, Rejection> {
    let mut authentication = Authentication::new(request, "File store");
    if let Some(access_key) = authentication.header_api_key("x-access-key") {
        let verdict = authenticator.access_key(access_key, request).await;
        if let Some(principal) = authentication.judge(verdict) {
            return Ok(principal);
        }
    }
    Err(authentication.denied())
}

/// Words every refusal in the bodies that the contract declares for it.
///
/// Whatever implements the traits named here implements this one.
pub trait Refusals
where
    Self: Refuse<Error>,
    Self: RefuseUnrouted + Clone + Send + Sync + 'static,
{}

impl<R> Refusals for R
where
    R: Refuse<Error>,
    R: RefuseUnrouted + Clone + Send + Sync + 'static,
{}

/// Serves every operation of the contract from `api`, with default settings.
///
/// [`ContractServer`] takes others, and can be served without a router.
pub fn router<A, V, R>(api: A, authenticator: V, refusals: R) -> Router
where
    V: Authenticator,
    A: Buckets<Principal = V::Principal>,
    A: Files<Principal = V::Principal>,
    R: Refusals,
{
    ContractServer::new(api, authenticator, refusals).into_router()
}

/// Serves every operation of the contract.
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type ContractServer<A, V, R> = Server<ContractOperations, A, V, R>;

/// What [`ContractServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct ContractOperations;

impl<A, V, R> Dispatch<A, V, R> for ContractOperations
where
    V: Authenticator,
    A: Buckets<Principal = V::Principal>,
    A: Files<Principal = V::Principal>,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 7] = [
            &ListBuckets::DESCRIPTION,
            &CreateBucket::DESCRIPTION,
            &UploadForm::DESCRIPTION,
            &UploadFile::DESCRIPTION,
            &DownloadFile::DESCRIPTION,
            &DeleteFile::DESCRIPTION,
            &RestoreFile::DESCRIPTION,
        ];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    #[allow(clippy::too_many_lines, reason = "each operation is named")]
    async fn dispatch(
        server: &Implementation<A, V, R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => {
                server
                    .handle(
                        request,
                        authenticate_access_key,
                        A::list_buckets,
                        refuse_list_buckets,
                    )
                    .await
            }
            Some(1) => {
                server
                    .handle(
                        request,
                        authenticate_access_key,
                        A::create_bucket,
                        refuse_create_bucket,
                    )
                    .await
            }
            Some(2) => {
                server
                    .handle(
                        request,
                        authenticate_access_key,
                        A::upload_form,
                        refuse_upload_form,
                    )
                    .await
            }
            Some(3) => {
                server
                    .handle(
                        request,
                        authenticate_access_key,
                        A::upload_file,
                        refuse_upload_file,
                    )
                    .await
            }
            Some(4) => {
                server
                    .handle(
                        request,
                        authenticate_access_key,
                        A::download_file,
                        refuse_download_file,
                    )
                    .await
            }
            Some(5) => {
                server
                    .handle(
                        request,
                        authenticate_access_key,
                        A::delete_file,
                        refuse_delete_file,
                    )
                    .await
            }
            Some(6) => {
                server
                    .handle(
                        request,
                        authenticate_access_key,
                        A::restore_file,
                        refuse_restore_file,
                    )
                    .await
            }
            _ => server.handle_unrouted(request, authenticate_access_key).await,
        }
    }
}

/// Serves [`Buckets`] from `api`, with default settings.
///
/// [`BucketsServer`] takes others, and can be served without a router.
pub fn buckets_router<A, V, R>(api: A, authenticator: V, refusals: R) -> Router
where
    A: Buckets,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    BucketsServer::new(api, authenticator, refusals).into_router()
}

/// Serves [`Buckets`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type BucketsServer<A, V, R> = Server<BucketsOperations, A, V, R>;

/// What [`BucketsServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct BucketsOperations;

impl<A, V, R> Dispatch<A, V, R> for BucketsOperations
where
    A: Buckets,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 2] = [
            &ListBuckets::DESCRIPTION,
            &CreateBucket::DESCRIPTION,
        ];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, V, R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => {
                server
                    .handle(
                        request,
                        authenticate_access_key,
                        A::list_buckets,
                        refuse_list_buckets,
                    )
                    .await
            }
            Some(1) => {
                server
                    .handle(
                        request,
                        authenticate_access_key,
                        A::create_bucket,
                        refuse_create_bucket,
                    )
                    .await
            }
            _ => server.handle_unrouted(request, authenticate_access_key).await,
        }
    }
}

/// Serves [`Files`] from `api`, with default settings.
///
/// [`FilesServer`] takes others, and can be served without a router.
pub fn files_router<A, V, R>(api: A, authenticator: V, refusals: R) -> Router
where
    A: Files,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    FilesServer::new(api, authenticator, refusals).into_router()
}

/// Serves [`Files`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type FilesServer<A, V, R> = Server<FilesOperations, A, V, R>;

/// What [`FilesServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct FilesOperations;

impl<A, V, R> Dispatch<A, V, R> for FilesOperations
where
    A: Files,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 5] = [
            &UploadForm::DESCRIPTION,
            &UploadFile::DESCRIPTION,
            &DownloadFile::DESCRIPTION,
            &DeleteFile::DESCRIPTION,
            &RestoreFile::DESCRIPTION,
        ];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    #[allow(clippy::too_many_lines, reason = "each operation is named")]
    async fn dispatch(
        server: &Implementation<A, V, R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => {
                server
                    .handle(
                        request,
                        authenticate_access_key,
                        A::upload_form,
                        refuse_upload_form,
                    )
                    .await
            }
            Some(1) => {
                server
                    .handle(
                        request,
                        authenticate_access_key,
                        A::upload_file,
                        refuse_upload_file,
                    )
                    .await
            }
            Some(2) => {
                server
                    .handle(
                        request,
                        authenticate_access_key,
                        A::download_file,
                        refuse_download_file,
                    )
                    .await
            }
            Some(3) => {
                server
                    .handle(
                        request,
                        authenticate_access_key,
                        A::delete_file,
                        refuse_delete_file,
                    )
                    .await
            }
            Some(4) => {
                server
                    .handle(
                        request,
                        authenticate_access_key,
                        A::restore_file,
                        refuse_restore_file,
                    )
                    .await
            }
            _ => server.handle_unrouted(request, authenticate_access_key).await,
        }
    }
}

fn refuse_list_buckets<R: Refusals>(
    refusal: &Refusal<'_, R>,
) -> Option<ListBucketsError> {
    let error = match refusal.kind() {
        RejectionKind::Unauthenticated
        | RejectionKind::Forbidden
        | RejectionKind::UnsupportedMediaType
        | RejectionKind::NotAcceptable
        | RejectionKind::TooLarge
        | RejectionKind::Malformed
        | RejectionKind::Violations
        | RejectionKind::Timeout => {
            ListBucketsError::ClientError(
                refusal.status().try_into().ok()?,
                refusal.open_body(),
            )
        }
        RejectionKind::Overloaded | RejectionKind::Failed | RejectionKind::Upstream => {
            ListBucketsError::ServerError(
                refusal.status().try_into().ok()?,
                refusal.open_body(),
            )
        }
        _ => return None,
    };
    Some(error)
}

fn refuse_create_bucket<R: Refusals>(
    refusal: &Refusal<'_, R>,
) -> Option<CreateBucketError> {
    let error = match refusal.kind() {
        RejectionKind::Unauthenticated
        | RejectionKind::Forbidden
        | RejectionKind::UnsupportedMediaType
        | RejectionKind::NotAcceptable
        | RejectionKind::TooLarge
        | RejectionKind::Malformed
        | RejectionKind::Violations
        | RejectionKind::Timeout => {
            CreateBucketError::ClientError(
                refusal.status().try_into().ok()?,
                refusal.open_body(),
            )
        }
        RejectionKind::Overloaded | RejectionKind::Failed | RejectionKind::Upstream => {
            CreateBucketError::ServerError(
                refusal.status().try_into().ok()?,
                refusal.open_body(),
            )
        }
        _ => return None,
    };
    Some(error)
}

fn refuse_upload_form<R: Refusals>(refusal: &Refusal<'_, R>) -> Option<UploadFormError> {
    let error = match refusal.kind() {
        RejectionKind::Unauthenticated
        | RejectionKind::Forbidden
        | RejectionKind::UnsupportedMediaType
        | RejectionKind::NotAcceptable
        | RejectionKind::Malformed
        | RejectionKind::Violations
        | RejectionKind::Timeout => {
            UploadFormError::ClientError(
                refusal.status().try_into().ok()?,
                refusal.open_body(),
            )
        }
        RejectionKind::TooLarge => UploadFormError::ContentTooLarge(refusal.body(413)),
        RejectionKind::Overloaded | RejectionKind::Failed | RejectionKind::Upstream => {
            UploadFormError::ServerError(
                refusal.status().try_into().ok()?,
                refusal.open_body(),
            )
        }
        _ => return None,
    };
    Some(error)
}

fn refuse_upload_file<R: Refusals>(refusal: &Refusal<'_, R>) -> Option<UploadFileError> {
    let error = match refusal.kind() {
        RejectionKind::Unauthenticated
        | RejectionKind::Forbidden
        | RejectionKind::UnsupportedMediaType
        | RejectionKind::NotAcceptable
        | RejectionKind::TooLarge
        | RejectionKind::Malformed
        | RejectionKind::Violations
        | RejectionKind::Timeout => {
            UploadFileError::ClientError(
                refusal.status().try_into().ok()?,
                refusal.open_body(),
            )
        }
        RejectionKind::Overloaded | RejectionKind::Failed | RejectionKind::Upstream => {
            UploadFileError::ServerError(
                refusal.status().try_into().ok()?,
                refusal.open_body(),
            )
        }
        _ => return None,
    };
    Some(error)
}

fn refuse_download_file<R: Refusals>(
    refusal: &Refusal<'_, R>,
) -> Option<DownloadFileError> {
    let error = match refusal.kind() {
        RejectionKind::Unauthenticated
        | RejectionKind::Forbidden
        | RejectionKind::UnsupportedMediaType
        | RejectionKind::NotAcceptable
        | RejectionKind::TooLarge
        | RejectionKind::Malformed
        | RejectionKind::Violations
        | RejectionKind::Timeout => {
            DownloadFileError::ClientError(
                refusal.status().try_into().ok()?,
                refusal.open_body(),
            )
        }
        RejectionKind::Overloaded | RejectionKind::Failed | RejectionKind::Upstream => {
            DownloadFileError::ServerError(
                refusal.status().try_into().ok()?,
                refusal.open_body(),
            )
        }
        _ => return None,
    };
    Some(error)
}

fn refuse_delete_file<R: Refusals>(refusal: &Refusal<'_, R>) -> Option<DeleteFileError> {
    let error = match refusal.kind() {
        RejectionKind::Unauthenticated
        | RejectionKind::Forbidden
        | RejectionKind::UnsupportedMediaType
        | RejectionKind::NotAcceptable
        | RejectionKind::TooLarge
        | RejectionKind::Malformed
        | RejectionKind::Violations
        | RejectionKind::Timeout => {
            DeleteFileError::ClientError(
                refusal.status().try_into().ok()?,
                refusal.open_body(),
            )
        }
        RejectionKind::Overloaded | RejectionKind::Failed | RejectionKind::Upstream => {
            DeleteFileError::ServerError(
                refusal.status().try_into().ok()?,
                refusal.open_body(),
            )
        }
        _ => return None,
    };
    Some(error)
}

fn refuse_restore_file<R: Refusals>(
    refusal: &Refusal<'_, R>,
) -> Option<RestoreFileError> {
    let error = match refusal.kind() {
        RejectionKind::Unauthenticated
        | RejectionKind::Forbidden
        | RejectionKind::UnsupportedMediaType
        | RejectionKind::NotAcceptable
        | RejectionKind::TooLarge
        | RejectionKind::Malformed
        | RejectionKind::Violations
        | RejectionKind::Timeout => {
            RestoreFileError::ClientError(
                refusal.status().try_into().ok()?,
                refusal.open_body(),
            )
        }
        RejectionKind::Overloaded | RejectionKind::Failed | RejectionKind::Upstream => {
            RestoreFileError::ServerError(
                refusal.status().try_into().ok()?,
                refusal.open_body(),
            )
        }
        _ => return None,
    };
    Some(error)
}
