//! Server traits of the webhooks of the Printer 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::http::Method;
use counterpart_runtime::server::{
    Call, HttpRequest, MethodFilter, RefuseUnrouted, Rejection, Request, RequestContext,
    Response, Route, Router, Server, Settings, State, UnroutedCall, on,
};
use std::future::Future;
use std::sync::Arc;
use super::webhook_operations::{
    Failed, FailedError, FailedOutput, Printed, PrintedError, PrintedOutput,
};

/// The operations tagged `Callbacks`.
///
/// What the service sends because an operation asked for it.
///
/// Implement this trait and serve it with [`callbacks_router`].
pub trait Callbacks: Clone + Send + Sync + 'static {
    /// Tells that a document has been printed.
    ///
    /// `POST /printed`
    ///
    /// A callback of `print`, sent to `{$request.body#/callbackUrl}`.
    fn printed(
        &self,
        request: Request<Printed, ()>,
    ) -> impl Future<Output = Result<PrintedOutput, PrintedError>> + Send;

    /// `POST /failed`
    ///
    /// A callback of `print`, sent to `{$request.body#/callbackUrl}?failed=true`.
    ///
    /// The paper is out.
    fn failed(
        &self,
        request: Request<Failed, ()>,
    ) -> impl Future<Output = Result<FailedOutput, FailedError>> + Send;
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

/// Serves [`Callbacks`] from `api`, with default settings.
pub fn callbacks_router<A, R>(api: A, refusals: R) -> Router
where
    A: Callbacks,
    R: Refusals,
{
    callbacks_router_with(api, refusals, Settings::default())
}

/// Serves [`Callbacks`] from `api`, with these settings.
pub fn callbacks_router_with<A, R>(api: A, refusals: R, settings: Settings) -> Router
where
    A: Callbacks,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator: (),
        refusals,
        settings,
    };
    Router::new()
        .route("/printed", on(MethodFilter::POST, printed::<A, (), R>))
        .route("/failed", on(MethodFilter::POST, failed::<A, (), R>))
        .fallback(unrouted::<A, (), R>)
        .method_not_allowed_fallback(unrouted::<A, (), R>)
        .with_state(Arc::new(server))
}

static ROUTES: [Route; 2] = [
    Route {
        path: "/printed",
        methods: &[Method::POST],
    },
    Route {
        path: "/failed",
        methods: &[Method::POST],
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

// ---- POST /printed (printed) ----

async fn printed<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Callbacks,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<Printed>::begin(request, &server.settings).await;
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.printed(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_printed(&server.refusals, rejection, request),
    )
}

fn refuse_printed<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<PrintedError> {
    None
}

// ---- POST /failed (failed) ----

async fn failed<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Callbacks,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<Failed>::begin(request, &server.settings).await;
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.failed(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_failed(&server.refusals, rejection, request),
    )
}

fn refuse_failed<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<FailedError> {
    None
}
