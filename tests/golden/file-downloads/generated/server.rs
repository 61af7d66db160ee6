//! Server traits of the Archive 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::http::Method;
use counterpart_runtime::server::{
    Call, HttpRequest, MethodFilter, RefuseUnrouted, Rejection, Request, RequestContext,
    Response, Route, Router, Server, Settings, State, UnroutedCall, on,
};
use std::future::Future;
use std::sync::Arc;
use super::operations::{GetFile, GetFileError, GetFileOutput};

/// The operations tagged `Archive`.
///
/// Implement this trait and serve it with [`archive_router`].
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
pub fn archive_router<A, R>(api: A, refusals: R) -> Router
where
    A: Archive,
    R: Refusals,
{
    archive_router_with(api, refusals, Settings::default())
}

/// Serves [`Archive`] from `api`, with these settings.
pub fn archive_router_with<A, R>(api: A, refusals: R, settings: Settings) -> Router
where
    A: Archive,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator: (),
        refusals,
        settings,
    };
    Router::new()
        .route("/files/{name}", on(MethodFilter::GET, get_file::<A, (), R>))
        .fallback(unrouted::<A, (), R>)
        .method_not_allowed_fallback(unrouted::<A, (), R>)
        .with_state(Arc::new(server))
}

static ROUTES: [Route; 1] = [
    Route {
        path: "/files/{name}",
        methods: &[Method::GET],
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
    A: Archive,
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
