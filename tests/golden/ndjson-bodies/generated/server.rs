//! Server traits of the Measurements 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::http::Method;
use counterpart_runtime::server::{
    Call, HttpRequest, MethodFilter, Refuse, RefuseUnrouted, Rejection, RejectionKind,
    Request, RequestContext, Response, Route, Router, Server, Settings, State,
    UnroutedCall, on,
};
use std::future::Future;
use std::sync::Arc;
use super::operations::{
    AddMeasurements, AddMeasurementsError, AddMeasurementsOutput, AddToLog,
    AddToLogError, AddToLogOutput, PutLabels, PutLabelsError, PutLabelsOutput,
    ReadMeasurements, ReadMeasurementsError, ReadMeasurementsOutput,
};
use super::types::Fault;

/// The operations tagged `Measurements`.
///
/// Implement this trait and serve it with [`measurements_router`].
pub trait Measurements: Clone + Send + Sync + 'static {
    /// Adds measurements as they are taken.
    ///
    /// `POST /measurements`
    ///
    /// # Errors
    ///
    /// - [`AddMeasurementsError::BadRequest`] (400): a line is no measurement.
    fn add_measurements(
        &self,
        request: Request<AddMeasurements, ()>,
    ) -> impl Future<
        Output = Result<AddMeasurementsOutput, AddMeasurementsError>,
    > + Send;

    /// Reads all measurements.
    ///
    /// `GET /measurements`
    fn read_measurements(
        &self,
        request: Request<ReadMeasurements, ()>,
    ) -> impl Future<
        Output = Result<ReadMeasurementsOutput, ReadMeasurementsError>,
    > + Send;

    /// Replaces all labels, or removes them.
    ///
    /// `PUT /labels`
    fn put_labels(
        &self,
        request: Request<PutLabels, ()>,
    ) -> impl Future<Output = Result<PutLabelsOutput, PutLabelsError>> + Send;

    /// Adds to the log, whatever it is.
    ///
    /// `POST /log`
    fn add_to_log(
        &self,
        request: Request<AddToLog, ()>,
    ) -> impl Future<Output = Result<AddToLogOutput, AddToLogError>> + Send;
}

/// Words every refusal in the bodies that the contract declares for it.
///
/// Whatever implements the traits named here implements this one.
pub trait Refusals
where
    Self: Refuse<Fault>,
    Self: RefuseUnrouted + Clone + Send + Sync + 'static,
{}

impl<R> Refusals for R
where
    R: Refuse<Fault>,
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
        .route(
            "/measurements",
            on(MethodFilter::POST, add_measurements::<A, (), R>)
                .on(MethodFilter::GET, read_measurements::<A, (), R>),
        )
        .route("/labels", on(MethodFilter::PUT, put_labels::<A, (), R>))
        .route("/log", on(MethodFilter::POST, add_to_log::<A, (), R>))
        .fallback(unrouted::<A, (), R>)
        .method_not_allowed_fallback(unrouted::<A, (), R>)
        .with_state(Arc::new(server))
}

static ROUTES: [Route; 3] = [
    Route {
        path: "/measurements",
        methods: &[Method::POST, Method::GET],
    },
    Route {
        path: "/labels",
        methods: &[Method::PUT],
    },
    Route {
        path: "/log",
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

// ---- POST /measurements (addMeasurements) ----

async fn add_measurements<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Measurements,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<AddMeasurements>::begin(request, &server.settings).await;
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.add_measurements(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_add_measurements(
            &server.refusals,
            rejection,
            request,
        ),
    )
}

fn refuse_add_measurements<R: Refusals>(
    refusals: &R,
    rejection: &Rejection,
    request: &RequestContext,
) -> Option<AddMeasurementsError> {
    let refusal = match rejection.kind() {
        RejectionKind::Unauthenticated
        | RejectionKind::Forbidden
        | RejectionKind::UnsupportedMediaType
        | RejectionKind::NotAcceptable
        | RejectionKind::TooLarge
        | RejectionKind::Malformed
        | RejectionKind::Violations => {
            AddMeasurementsError::BadRequest(refusals.refuse(rejection, request))
        }
        RejectionKind::Unrouted | RejectionKind::Failed | RejectionKind::Upstream => {
            return None;
        }
    };
    Some(refusal)
}

// ---- GET /measurements (readMeasurements) ----

async fn read_measurements<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Measurements,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<ReadMeasurements>::begin(request, &server.settings).await;
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.read_measurements(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_read_measurements(
            &server.refusals,
            rejection,
            request,
        ),
    )
}

fn refuse_read_measurements<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<ReadMeasurementsError> {
    None
}

// ---- PUT /labels (putLabels) ----

async fn put_labels<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Measurements,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<PutLabels>::begin(request, &server.settings).await;
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.put_labels(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_put_labels(&server.refusals, rejection, request),
    )
}

fn refuse_put_labels<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<PutLabelsError> {
    None
}

// ---- POST /log (addToLog) ----

async fn add_to_log<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Measurements,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<AddToLog>::begin(request, &server.settings).await;
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.add_to_log(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_add_to_log(&server.refusals, rejection, request),
    )
}

fn refuse_add_to_log<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<AddToLogError> {
    None
}
