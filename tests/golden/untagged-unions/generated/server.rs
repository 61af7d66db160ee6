//! Server traits of the Payments 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::{
    Call, HttpRequest, MethodFilter, RefuseUnrouted, Rejection, Request, RequestContext,
    Response, Route, Router, Server, Settings, State, UnroutedCall, on,
};
use std::future::Future;
use std::sync::Arc;
use super::operations::{Pay, PayError, PayOutput};

/// The operations tagged `Payments`.
///
/// Implement this trait and serve it with [`payments_router`].
pub trait Payments: Clone + Send + Sync + 'static {
    /// Pays.
    ///
    /// `POST /payments`
    fn pay(
        &self,
        request: Request<Pay, ()>,
    ) -> impl Future<Output = Result<PayOutput, PayError>> + Send;
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

/// Serves [`Payments`] from `api`, with default settings.
pub fn payments_router<A, R>(api: A, refusals: R) -> Router
where
    A: Payments,
    R: Refusals,
{
    payments_router_with(api, refusals, Settings::default())
}

/// Serves [`Payments`] from `api`, with these settings.
pub fn payments_router_with<A, R>(api: A, refusals: R, settings: Settings) -> Router
where
    A: Payments,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator: (),
        refusals,
        settings,
    };
    Router::new()
        .route("/payments", on(MethodFilter::POST, pay::<A, (), R>))
        .fallback(unrouted::<A, (), R>)
        .method_not_allowed_fallback(unrouted::<A, (), R>)
        .with_state(Arc::new(server))
}

static ROUTES: [Route; 1] = [
    Route {
        path: "/payments",
        methods: &[counterpart_runtime::http::Method::POST],
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

// ---- POST /payments (pay) ----

async fn pay<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Payments,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<Pay>::begin(request, &server.settings).await;
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.pay(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_pay(&server.refusals, rejection, request),
    )
}

fn refuse_pay<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<PayError> {
    None
}
