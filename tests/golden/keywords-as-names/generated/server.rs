//! Server traits of the Awkward 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::http::Method;
use counterpart_runtime::server::{
    Call, HttpRequest, MethodFilter, RefuseUnrouted, Rejection, Request, RequestContext,
    Response, Route, Router, Server, Settings, State, UnroutedCall, on,
};
use std::future::Future;
use std::sync::Arc;
use super::operations::{Loop, LoopError, LoopOutput, Match, MatchError, MatchOutput};

/// The operations tagged `Words`.
///
/// Implement this trait and serve it with [`words_api_router`].
pub trait WordsApi: Clone + Send + Sync + 'static {
    /// Takes words of Rust in every place.
    ///
    /// `POST /match`
    fn r#match(
        &self,
        request: Request<Match, ()>,
    ) -> impl Future<Output = Result<MatchOutput, MatchError>> + Send;

    /// Has a keyword for a name.
    ///
    /// `GET /loop`
    fn r#loop(
        &self,
        request: Request<Loop, ()>,
    ) -> impl Future<Output = Result<LoopOutput, LoopError>> + Send;
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

/// Serves [`WordsApi`] from `api`, with default settings.
pub fn words_api_router<A, R>(api: A, refusals: R) -> Router
where
    A: WordsApi,
    R: Refusals,
{
    words_api_router_with(api, refusals, Settings::default())
}

/// Serves [`WordsApi`] from `api`, with these settings.
pub fn words_api_router_with<A, R>(api: A, refusals: R, settings: Settings) -> Router
where
    A: WordsApi,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator: (),
        refusals,
        settings,
    };
    Router::new()
        .route("/match", on(MethodFilter::POST, r#match::<A, (), R>))
        .route("/loop", on(MethodFilter::GET, r#loop::<A, (), R>))
        .fallback(unrouted::<A, (), R>)
        .method_not_allowed_fallback(unrouted::<A, (), R>)
        .with_state(Arc::new(server))
}

static ROUTES: [Route; 2] = [
    Route {
        path: "/match",
        methods: &[Method::POST],
    },
    Route {
        path: "/loop",
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

// ---- POST /match (match) ----

async fn r#match<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: WordsApi,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<Match>::begin(request, &server.settings).await;
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.r#match(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_match(&server.refusals, rejection, request),
    )
}

fn refuse_match<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<MatchError> {
    None
}

// ---- GET /loop (loop) ----

async fn r#loop<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: WordsApi,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<Loop>::begin(request, &server.settings).await;
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.r#loop(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_loop(&server.refusals, rejection, request),
    )
}

fn refuse_loop<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<LoopError> {
    None
}
