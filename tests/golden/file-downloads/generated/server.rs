//! Server traits of the API "Archive", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::generated::server::{
    Dispatch, Implementation, RoutedRequest, Routes, anybody, undeclared,
};
use counterpart_runtime::server::{Answer, RefuseUnrouted, Request, Router, Server};
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{GetFile, GetFileError, GetFileOutput};

use counterpart_runtime::Operation as _;

/// The operations tagged `Archive`.
///
/// Implement this trait and serve it with [`archive_router`], or as it is with [`ArchiveServer`].
pub trait Archive: Clone + Send + Sync + 'static {
    /// Fetches a file, or a part of it.
    ///
    /// `GET /files/{name}`
    ///
    /// # Errors
    ///
    /// - [`GetFileError::NotModified`] (304): the file is the one that the caller has.
    /// - [`GetFileError::NotFound`] (404): there is no such file.
    /// - [`GetFileError::RangeNotSatisfiable`] (416): the file has no such part.
    fn get_file(
        &self,
        request: Request<GetFile, ()>,
    ) -> impl Future<Output = Result<GetFileOutput, GetFileError>> + Send;
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

/// Serves [`Archive`] from `api`, with default settings.
///
/// [`ArchiveServer`] takes others, and can be served without a router.
pub fn archive_router<A, R>(api: A, refusals: R) -> Router
where
    A: Archive,
    R: Refusals,
{
    ArchiveServer::new(api, (), refusals).into_router()
}

/// Serves [`Archive`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type ArchiveServer<A, R> = Server<ArchiveOperations, A, (), R>;

/// What [`ArchiveServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct ArchiveOperations;

impl<A, R> Dispatch<A, (), R> for ArchiveOperations
where
    A: Archive,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 1] = [&GetFile::DESCRIPTION];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => server.handle(request, anybody, A::get_file, undeclared).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}
