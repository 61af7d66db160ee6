//! Server traits of the API "Measurements", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::generated::server::{
    Dispatch, Implementation, RoutedRequest, Routes, anybody, undeclared,
};
use counterpart_runtime::server::{Answer, RefuseUnrouted, Request, Router, Server};
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{AddMeasurement, AddMeasurementError, AddMeasurementOutput};

use counterpart_runtime::Operation as _;

/// The operations tagged `Measurements`.
///
/// Implement this trait and serve it with [`measurements_router`], or as it is with [`MeasurementsServer`].
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
        static OPERATIONS: [&OperationDescription; 1] = [&AddMeasurement::DESCRIPTION];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => {
                server.handle(request, anybody, A::add_measurement, undeclared).await
            }
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}
