//! Server traits of the Files 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::http::Method;
use counterpart_runtime::server::{
    Call, HttpRequest, MethodFilter, RefuseUnrouted, Rejection, Request, RequestContext,
    Response, Route, Router, Server, Settings, State, UnroutedCall, on,
};
use std::future::Future;
use std::sync::Arc;
use super::operations::{
    DeleteFile, DeleteFileError, DeleteFileOutput, GetFile, GetFileError, GetFileOutput,
};

/// The operations tagged `Files`.
///
/// Implement this trait and serve it with [`files_router`].
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
pub fn files_router<A, R>(api: A, refusals: R) -> Router
where
    A: Files,
    R: Refusals,
{
    files_router_with(api, refusals, Settings::default())
}

/// Serves [`Files`] from `api`, with these settings.
pub fn files_router_with<A, R>(api: A, refusals: R, settings: Settings) -> Router
where
    A: Files,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator: (),
        refusals,
        settings,
    };
    Router::new()
        .route(
            "/files/{name}",
            on(MethodFilter::GET, get_file::<A, (), R>)
                .on(MethodFilter::DELETE, delete_file::<A, (), R>),
        )
        .fallback(unrouted::<A, (), R>)
        .method_not_allowed_fallback(unrouted::<A, (), R>)
        .with_state(Arc::new(server))
}

static ROUTES: [Route; 1] = [
    Route {
        path: "/files/{name}",
        methods: &[Method::GET, Method::DELETE],
    },
];

async fn unrouted<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Send + Sync + 'static,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let call = UnroutedCall::begin(request, &ROUTES, &server.settings);
    call.respond(None, &server.refusals)
}

// ---- GET /files/{name} (getFile) ----

async fn get_file<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Files,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<GetFile>::begin(request, &server.settings).await;
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.get_file(request).await)
    };
    let outcome = outcome.await;
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

// ---- DELETE /files/{name} (deleteFile) ----

async fn delete_file<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Files,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<DeleteFile>::begin(request, &server.settings).await;
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.delete_file(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_delete_file(&server.refusals, rejection, request),
    )
}

fn refuse_delete_file<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<DeleteFileError> {
    None
}
