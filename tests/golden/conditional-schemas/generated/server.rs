//! Server traits of the Conditional schemas 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::http::Method;
use counterpart_runtime::server::{
    Call, HttpRequest, MethodFilter, RefuseUnrouted, Rejection, Request, RequestContext,
    Response, Route, Router, Server, Settings, State, UnroutedCall, on,
};
use std::future::Future;
use std::sync::Arc;
use super::operations::{Deliver, DeliverError, DeliverOutput};

/// The operations tagged `Deliveries`.
///
/// Implement this trait and serve it with [`deliveries_router`].
pub trait Deliveries: Clone + Send + Sync + 'static {
    /// Delivers something.
    ///
    /// `POST /deliveries`
    fn deliver(
        &self,
        request: Request<Deliver, ()>,
    ) -> impl Future<Output = Result<DeliverOutput, DeliverError>> + Send;
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

/// Serves [`Deliveries`] from `api`, with default settings.
pub fn deliveries_router<A, R>(api: A, refusals: R) -> Router
where
    A: Deliveries,
    R: Refusals,
{
    deliveries_router_with(api, refusals, Settings::default())
}

/// Serves [`Deliveries`] from `api`, with these settings.
pub fn deliveries_router_with<A, R>(api: A, refusals: R, settings: Settings) -> Router
where
    A: Deliveries,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator: (),
        refusals,
        settings,
    };
    Router::new()
        .route("/deliveries", on(MethodFilter::POST, deliver::<A, (), R>))
        .fallback(unrouted::<A, (), R>)
        .method_not_allowed_fallback(unrouted::<A, (), R>)
        .with_state(Arc::new(server))
}

static ROUTES: [Route; 1] = [
    Route {
        path: "/deliveries",
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

// ---- POST /deliveries (deliver) ----

async fn deliver<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Deliveries,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<Deliver>::begin(request, &server.settings).await;
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.deliver(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_deliver(&server.refusals, rejection, request),
    )
}

fn refuse_deliver<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<DeliverError> {
    None
}
