//! Server traits of the API "Tram", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::server::{
    Answer, Call, Dispatch, Implementation, RefuseUnrouted, Rejection, Request,
    RequestContext, RoutedRequest, Router, Routes, Server, UnroutedCall,
};
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
            Some(0) => plan_trip(server, request).await,
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

// ---- POST /trips (planTrip) ----

async fn plan_trip<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Trips,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<PlanTrip>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.plan_trip(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_plan_trip(&server.refusals, rejection, request),
    )
}

fn refuse_plan_trip<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<PlanTripError> {
    None
}
