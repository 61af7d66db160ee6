//! Server traits of the API "Files", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::generated::server::{
    Dispatch, Implementation, RoutedRequest, Routes, anybody, undeclared,
};
use counterpart_runtime::server::{Answer, RefuseUnrouted, Request, Router, Server};
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{
    DeleteFile, DeleteFileError, DeleteFileOutput, GetFile, GetFileError, GetFileOutput,
};

use counterpart_runtime::Operation as _;

/// The operations tagged `Files`.
///
/// Implement this trait and serve it with [`files_router`], or as it is with [`FilesServer`].
pub trait Files: Clone + Send + Sync + 'static {
    /// Fetches a file.
    ///
    /// `GET /files/{name}`
    ///
    /// # Errors
    ///
    /// - [`GetFileError::TooManyRequests`] (429): there are too many calls.
    fn get_file(
        &self,
        request: Request<GetFile, ()>,
    ) -> impl Future<Output = Result<GetFileOutput, GetFileError>> + Send;

    /// Deletes a file.
    ///
    /// `DELETE /files/{name}`
    ///
    /// # Errors
    ///
    /// - [`DeleteFileError::TooManyRequests`] (429): there are too many calls.
    fn delete_file(
        &self,
        request: Request<DeleteFile, ()>,
    ) -> impl Future<Output = Result<DeleteFileOutput, DeleteFileError>> + Send;
}

/// Words every refusal in the bodies that the contract declares for it.
///
/// Whatever implements the traits named here implements this one.
pub trait Refusals
where
    Self: RefuseUnrouted + Clone + Send + Sync + 'static,
{}

impl<R> Refusals for R
where
    R: RefuseUnrouted + Clone + Send + Sync + 'static,
{}

/// Serves [`Files`] from `api`, with default settings.
///
/// [`FilesServer`] takes others, and can be served without a router.
pub fn files_router<A, R>(api: A, refusals: R) -> Router
where
    A: Files,
    R: Refusals,
{
    FilesServer::new(api, (), refusals).into_router()
}

/// Serves [`Files`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type FilesServer<A, R> = Server<FilesOperations, A, (), R>;

/// What [`FilesServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct FilesOperations;

impl<A, R> Dispatch<A, (), R> for FilesOperations
where
    A: Files,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 2] = [
            &GetFile::DESCRIPTION,
            &DeleteFile::DESCRIPTION,
        ];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => server.handle(request, anybody, A::get_file, undeclared).await,
            Some(1) => server.handle(request, anybody, A::delete_file, undeclared).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}
