//! Server traits of the API "Measurements", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::generated::server::{
    Dispatch, Implementation, Refusal, RoutedRequest, Routes, anybody, undeclared,
};
use counterpart_runtime::server::{
    Answer, Refuse, RefuseUnrouted, RejectionKind, Request, Router, Server,
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

    #[allow(clippy::too_many_lines, reason = "each operation is named")]
    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => {
                server
                    .handle(
                        request,
                        anybody,
                        A::add_measurements,
                        refuse_add_measurements,
                    )
                    .await
            }
            Some(1) => {
                server.handle(request, anybody, A::read_measurements, undeclared).await
            }
            Some(2) => server.handle(request, anybody, A::put_labels, undeclared).await,
            Some(3) => server.handle(request, anybody, A::add_to_log, undeclared).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}

fn refuse_add_measurements<R: Refusals>(
    refusal: &Refusal<'_, R>,
) -> Option<AddMeasurementsError> {
    let error = match refusal.kind() {
        RejectionKind::Unauthenticated
        | RejectionKind::Forbidden
        | RejectionKind::UnsupportedMediaType
        | RejectionKind::NotAcceptable
        | RejectionKind::TooLarge
        | RejectionKind::Malformed
        | RejectionKind::Violations
        | RejectionKind::Timeout => AddMeasurementsError::BadRequest(refusal.body(400)),
        _ => return None,
    };
    Some(error)
}
