//! Server traits of the Locks 1.0.0.
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
    PutMemo, PutMemoError, PutMemoOutput, TakeLock, TakeLockError, TakeLockOutput,
};

/// The operations tagged `Locks`.
///
/// Implement this trait and serve it with [`locks_router`].
pub trait Locks: Clone + Send + Sync + 'static {
    /// Takes a lock.
    ///
    /// `POST /locks/{name}`
    fn take_lock(
        &self,
        request: Request<TakeLock, ()>,
    ) -> impl Future<Output = Result<TakeLockOutput, TakeLockError>> + Send;

    /// Replaces the memo, or clears it.
    ///
    /// `PUT /memo`
    fn put_memo(
        &self,
        request: Request<PutMemo, ()>,
    ) -> impl Future<Output = Result<PutMemoOutput, PutMemoError>> + Send;
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

/// Serves [`Locks`] from `api`, with default settings.
pub fn locks_router<A, R>(api: A, refusals: R) -> Router
where
    A: Locks,
    R: Refusals,
{
    locks_router_with(api, refusals, Settings::default())
}

/// Serves [`Locks`] from `api`, with these settings.
pub fn locks_router_with<A, R>(api: A, refusals: R, settings: Settings) -> Router
where
    A: Locks,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator: (),
        refusals,
        settings,
    };
    Router::new()
        .route("/locks/{name}", on(MethodFilter::POST, take_lock::<A, (), R>))
        .route("/memo", on(MethodFilter::PUT, put_memo::<A, (), R>))
        .fallback(unrouted::<A, (), R>)
        .method_not_allowed_fallback(unrouted::<A, (), R>)
        .with_state(Arc::new(server))
}

static ROUTES: [Route; 2] = [
    Route {
        path: "/locks/{name}",
        methods: &[Method::POST],
    },
    Route {
        path: "/memo",
        methods: &[Method::PUT],
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

// ---- POST /locks/{name} (takeLock) ----

async fn take_lock<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Locks,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<TakeLock>::begin(request, &server.settings).await;
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.take_lock(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_take_lock(&server.refusals, rejection, request),
    )
}

fn refuse_take_lock<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<TakeLockError> {
    None
}

// ---- PUT /memo (putMemo) ----

async fn put_memo<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Locks,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<PutMemo>::begin(request, &server.settings).await;
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.put_memo(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_put_memo(&server.refusals, rejection, request),
    )
}

fn refuse_put_memo<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<PutMemoError> {
    None
}
