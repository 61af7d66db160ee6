//! Server traits of the Measurements 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::http::Method;
use counterpart_runtime::server::{
    Call, HttpRequest, MethodFilter, RefuseUnrouted, Rejection, Request, RequestContext,
    Response, Route, Router, Server, Settings, State, UnroutedCall, on,
};
use std::future::Future;
use std::sync::Arc;
use super::operations::{AddMeasurement, AddMeasurementError, AddMeasurementOutput};

/// The operations tagged `Measurements`.
///
/// Implement this trait and serve it with [`measurements_router`].
pub trait Measurements: Clone + Send + Sync + 'static {
    /// Adds a measurement.
    ///
    /// `POST /measurements`
    fn add_measurement(
        &self,
        request: Request<AddMeasurement, ()>,
    ) -> impl Future<Output = Result<AddMeasurementOutput, AddMeasurementError>> + Send;
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

/// Serves [`Measurements`] from `api`, with default settings.
pub fn measurements_router<A, R>(api: A, refusals: R) -> Router
where
    A: Measurements,
    R: Refusals,
{
    measurements_router_with(api, refusals, Settings::default())
}

/// Serves [`Measurements`] from `api`, with these settings.
pub fn measurements_router_with<A, R>(api: A, refusals: R, settings: Settings) -> Router
where
    A: Measurements,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator: (),
        refusals,
        settings,
    };
    Router::new()
        .route("/measurements", on(MethodFilter::POST, add_measurement::<A, (), R>))
        .fallback(unrouted::<A, (), R>)
        .method_not_allowed_fallback(unrouted::<A, (), R>)
        .with_state(Arc::new(server))
}

static ROUTES: [Route; 1] = [
    Route {
        path: "/measurements",
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

// ---- POST /measurements (addMeasurement) ----

async fn add_measurement<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Measurements,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<AddMeasurement>::begin(request, &server.settings).await;
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.add_measurement(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_add_measurement(&server.refusals, rejection, request),
    )
}

fn refuse_add_measurement<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<AddMeasurementError> {
    None
}
