//! Server traits of the API "Archive", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::server::{
    Answer, Call, Dispatch, Implementation, RefuseUnrouted, Rejection, Request,
    RequestContext, RoutedRequest, Router, Routes, Server, UnroutedCall,
};
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
            Some(0) => get_file(server, request).await,
            _ => unrouted(server, request),
        }
    }
}

fn unrouted<A, V, R>(server: &Implementation<A, V, R>, request: RoutedRequest) -> Answer
where
    A: Send + Sync + 'static,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let call = UnroutedCall::begin(request, &server.settings);
    call.respond(None, &server.refusals)
}

// ---- GET /files/{name} (getFile) ----

async fn get_file<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Archive,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<GetFile>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.get_file(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_get_file(&server.refusals, rejection, request),
    )
}

fn refuse_get_file<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<GetFileError> {
    None
}
