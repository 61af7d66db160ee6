//! Server traits of the API "Tram", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::generated::server::{
    Dispatch, Implementation, RoutedRequest, Routes, anybody, undeclared,
};
use counterpart_runtime::server::{Answer, RefuseUnrouted, Request, Router, Server};
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{PlanTrip, PlanTripError, PlanTripOutput};

use counterpart_runtime::Operation as _;

/// The operations tagged `Trips`.
///
/// Implement this trait and serve it with [`trips_router`], or as it is with [`TripsServer`].
pub trait Trips: Clone + Send + Sync + 'static {
    /// Plans a trip.
    ///
    /// `POST /trips`
    fn plan_trip(
        &self,
        request: Request<PlanTrip, ()>,
    ) -> impl Future<Output = Result<PlanTripOutput, PlanTripError>> + Send;
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

/// Serves [`Trips`] from `api`, with default settings.
///
/// [`TripsServer`] takes others, and can be served without a router.
pub fn trips_router<A, R>(api: A, refusals: R) -> Router
where
    A: Trips,
    R: Refusals,
{
    TripsServer::new(api, (), refusals).into_router()
}

/// Serves [`Trips`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type TripsServer<A, R> = Server<TripsOperations, A, (), R>;

/// What [`TripsServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct TripsOperations;

impl<A, R> Dispatch<A, (), R> for TripsOperations
where
    A: Trips,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 1] = [&PlanTrip::DESCRIPTION];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => server.handle(request, anybody, A::plan_trip, undeclared).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}
