//! Server traits of the Vehicles 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::http::Method;
use counterpart_runtime::server::{
    Call, HttpRequest, MethodFilter, RefuseUnrouted, Rejection, Request, RequestContext,
    Response, Route, Router, Server, Settings, State, UnroutedCall, on,
};
use std::future::Future;
use std::sync::Arc;
use super::operations::{AddCar, AddCarError, AddCarOutput};

/// The operations tagged `Cars`.
///
/// Implement this trait and serve it with [`cars_router`].
pub trait Cars: Clone + Send + Sync + 'static {
    /// Adds a car.
    ///
    /// `POST /cars`
    fn add_car(
        &self,
        request: Request<AddCar, ()>,
    ) -> impl Future<Output = Result<AddCarOutput, AddCarError>> + Send;
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

/// Serves [`Cars`] from `api`, with default settings.
pub fn cars_router<A, R>(api: A, refusals: R) -> Router
where
    A: Cars,
    R: Refusals,
{
    cars_router_with(api, refusals, Settings::default())
}

/// Serves [`Cars`] from `api`, with these settings.
pub fn cars_router_with<A, R>(api: A, refusals: R, settings: Settings) -> Router
where
    A: Cars,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator: (),
        refusals,
        settings,
    };
    Router::new()
        .route("/cars", on(MethodFilter::POST, add_car::<A, (), R>))
        .fallback(unrouted::<A, (), R>)
        .method_not_allowed_fallback(unrouted::<A, (), R>)
        .with_state(Arc::new(server))
}

static ROUTES: [Route; 1] = [
    Route {
        path: "/cars",
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

// ---- POST /cars (addCar) ----

async fn add_car<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Cars,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<AddCar>::begin(request, &server.settings).await;
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.add_car(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_add_car(&server.refusals, rejection, request),
    )
}

fn refuse_add_car<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<AddCarError> {
    None
}
