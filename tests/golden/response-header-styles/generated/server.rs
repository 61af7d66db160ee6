//! Server traits of the Gauge 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::http::Method;
use counterpart_runtime::server::{
    Call, HttpRequest, MethodFilter, RefuseUnrouted, Rejection, Request, RequestContext,
    Response, Route, Router, Server, Settings, State, UnroutedCall, on,
};
use std::future::Future;
use std::sync::Arc;
use super::operations::{ReadLevels, ReadLevelsError, ReadLevelsOutput};

/// The operations tagged `Levels`.
///
/// Implement this trait and serve it with [`levels_router`].
pub trait Levels: Clone + Send + Sync + 'static {
    /// Reads levels, all in headers.
    ///
    /// `GET /levels`
    fn read_levels(
        &self,
        request: Request<ReadLevels, ()>,
    ) -> impl Future<Output = Result<ReadLevelsOutput, ReadLevelsError>> + Send;
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

/// Serves [`Levels`] from `api`, with default settings.
pub fn levels_router<A, R>(api: A, refusals: R) -> Router
where
    A: Levels,
    R: Refusals,
{
    levels_router_with(api, refusals, Settings::default())
}

/// Serves [`Levels`] from `api`, with these settings.
pub fn levels_router_with<A, R>(api: A, refusals: R, settings: Settings) -> Router
where
    A: Levels,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator: (),
        refusals,
        settings,
    };
    Router::new()
        .route("/levels", on(MethodFilter::GET, read_levels::<A, (), R>))
        .fallback(unrouted::<A, (), R>)
        .method_not_allowed_fallback(unrouted::<A, (), R>)
        .with_state(Arc::new(server))
}

static ROUTES: [Route; 1] = [
    Route {
        path: "/levels",
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

// ---- GET /levels (readLevels) ----

async fn read_levels<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Levels,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<ReadLevels>::begin(request, &server.settings);
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.read_levels(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_read_levels(&server.refusals, rejection, request),
    )
}

fn refuse_read_levels<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<ReadLevelsError> {
    None
}
