//! Server traits of the Registrations 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::http::Method;
use counterpart_runtime::server::{
    Call, HttpRequest, MethodFilter, RefuseUnrouted, Rejection, Request, RequestContext,
    Response, Route, Router, Server, Settings, State, UnroutedCall, on,
};
use std::future::Future;
use std::sync::Arc;
use super::operations::{Register, RegisterError, RegisterOutput};

/// The operations tagged `Registrations`.
///
/// Implement this trait and serve it with [`registrations_router`].
pub trait Registrations: Clone + Send + Sync + 'static {
    /// Registers for a course.
    ///
    /// `POST /registrations`
    fn register(
        &self,
        request: Request<Register, ()>,
    ) -> impl Future<Output = Result<RegisterOutput, RegisterError>> + Send;
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

/// Serves [`Registrations`] from `api`, with default settings.
pub fn registrations_router<A, R>(api: A, refusals: R) -> Router
where
    A: Registrations,
    R: Refusals,
{
    registrations_router_with(api, refusals, Settings::default())
}

/// Serves [`Registrations`] from `api`, with these settings.
pub fn registrations_router_with<A, R>(api: A, refusals: R, settings: Settings) -> Router
where
    A: Registrations,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator: (),
        refusals,
        settings,
    };
    Router::new()
        .route("/registrations", on(MethodFilter::POST, register::<A, (), R>))
        .fallback(unrouted::<A, (), R>)
        .method_not_allowed_fallback(unrouted::<A, (), R>)
        .with_state(Arc::new(server))
}

static ROUTES: [Route; 1] = [
    Route {
        path: "/registrations",
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

// ---- POST /registrations (register) ----

async fn register<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Registrations,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<Register>::begin(request, &server.settings).await;
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.register(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_register(&server.refusals, rejection, request),
    )
}

fn refuse_register<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<RegisterError> {
    None
}
