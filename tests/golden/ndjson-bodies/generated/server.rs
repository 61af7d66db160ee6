//! Server traits of the API "Measurements", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::server::{
    Answer, Call, Dispatch, Implementation, Refuse, RefuseUnrouted, Rejection,
    RejectionKind, Request, RequestContext, RoutedRequest, Router, Routes, Server,
    UnroutedCall,
};
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{
    AddMeasurements, AddMeasurementsError, AddMeasurementsOutput, AddToLog,
    AddToLogError, AddToLogOutput, PutLabels, PutLabelsError, PutLabelsOutput,
    ReadMeasurements, ReadMeasurementsError, ReadMeasurementsOutput,
};
use super::types::Fault;

use counterpart_runtime::Operation as _;

/// The operations tagged `Measurements`.
///
/// Implement this trait and serve it with [`measurements_router`], or as it is with [`MeasurementsServer`].
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
///
/// [`MeasurementsServer`] takes others, and can be served without a router.
pub fn measurements_router<A, R>(api: A, refusals: R) -> Router
where
    A: Measurements,
    R: Refusals,
{
    MeasurementsServer::new(api, (), refusals).into_router()
}

/// Serves [`Measurements`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type MeasurementsServer<A, R> = Server<MeasurementsOperations, A, (), R>;

/// What [`MeasurementsServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct MeasurementsOperations;

impl<A, R> Dispatch<A, (), R> for MeasurementsOperations
where
    A: Measurements,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 4] = [
            &AddMeasurements::DESCRIPTION,
            &ReadMeasurements::DESCRIPTION,
            &PutLabels::DESCRIPTION,
            &AddToLog::DESCRIPTION,
        ];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => add_measurements(server, request).await,
            Some(1) => read_measurements(server, request).await,
            Some(2) => put_labels(server, request).await,
            Some(3) => add_to_log(server, request).await,
            _ => unrouted(server, request),
        }
    }
}

fn unrouted<A, V, R>(server: &Implementation<A, V, R>, request: RoutedRequest) -> Answer
where
    A: Send + Sync + 'static,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let call = UnroutedCall::begin(request, &server.settings);
    call.respond(None, &server.refusals)
}

// ---- POST /measurements (addMeasurements) ----

async fn add_measurements<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Measurements,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<AddMeasurements>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.add_measurements(request).await)
            },
        )
        .await;
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
        | RejectionKind::Violations
        | RejectionKind::Timeout => {
            AddMeasurementsError::BadRequest(refusals.refuse(rejection, request))
        }
        RejectionKind::Unrouted
        | RejectionKind::Overloaded
        | RejectionKind::Failed
        | RejectionKind::Upstream => return None,
    };
    Some(refusal)
}

// ---- GET /measurements (readMeasurements) ----

async fn read_measurements<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Measurements,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<ReadMeasurements>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.read_measurements(request).await)
            },
        )
        .await;
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
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Measurements,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<PutLabels>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.put_labels(request).await)
            },
        )
        .await;
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
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Measurements,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<AddToLog>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.add_to_log(request).await)
            },
        )
        .await;
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
