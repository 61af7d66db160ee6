//! Server traits of the API "Observatory", version 1.0.0: the part of the tag `Observation nights`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::generated::server::{
    Dispatch, Implementation, Refusal, RoutedRequest, Routes,
};
use counterpart_runtime::server::{Answer, RejectionKind, Request, Router, Server};
use std::future::Future;
use std::sync::LazyLock;
use super::super::operations::{
    ListNights, ListNightsError, ListNightsOutput, PlanNight, PlanNightError,
    PlanNightOutput,
};
use super::{Authenticator, Refusals, authenticate_station_key};

use counterpart_runtime::Operation as _;

/// The operations tagged `Observation nights`.
///
/// Implement this trait and serve it with [`observation_nights_router`], or as it is with [`ObservationNightsServer`].
pub trait ObservationNights: Clone + Send + Sync + 'static {
    /// Who is calling, as the authenticator found out before the body was read.
    type Principal: Send + 'static;

    /// `GET /nights`
    ///
    /// # Errors
    ///
    /// - [`ListNightsError::BadRequest`] (400): it cannot be read.
    fn list_nights(
        &self,
        request: Request<ListNights, Self::Principal>,
    ) -> impl Future<Output = Result<ListNightsOutput, ListNightsError>> + Send;

    /// `POST /nights`
    ///
    /// # Errors
    ///
    /// - [`PlanNightError::BadRequest`] (400): it cannot be read.
    /// - [`PlanNightError::NotFound`] (404): there is none.
    #[deprecated]
    fn plan_night(
        &self,
        request: Request<PlanNight, Self::Principal>,
    ) -> impl Future<Output = Result<PlanNightOutput, PlanNightError>> + Send;
}

/// Serves [`ObservationNights`] from `api`, with default settings.
///
/// [`ObservationNightsServer`] takes others, and can be served without a router.
pub fn observation_nights_router<A, V, R>(
    api: A,
    authenticator: V,
    refusals: R,
) -> Router
where
    A: ObservationNights,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    ObservationNightsServer::new(api, authenticator, refusals).into_router()
}

/// Serves [`ObservationNights`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type ObservationNightsServer<A, V, R> = Server<ObservationNightsOperations, A, V, R>;

/// What [`ObservationNightsServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct ObservationNightsOperations;

impl<A, V, R> Dispatch<A, V, R> for ObservationNightsOperations
where
    A: ObservationNights,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 2] = [
            &ListNights::DESCRIPTION,
            &PlanNight::DESCRIPTION,
        ];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    #[expect(deprecated, reason = "deprecated operations are served as well")]
    async fn dispatch(
        server: &Implementation<A, V, R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => {
                server
                    .handle(
                        request,
                        authenticate_station_key,
                        A::list_nights,
                        refuse_list_nights,
                    )
                    .await
            }
            Some(1) => {
                server
                    .handle(
                        request,
                        authenticate_station_key,
                        A::plan_night,
                        refuse_plan_night,
                    )
                    .await
            }
            _ => server.handle_unrouted(request, authenticate_station_key).await,
        }
    }
}

pub(super) fn refuse_list_nights<R: Refusals>(
    refusal: &Refusal<'_, R>,
) -> Option<ListNightsError> {
    let error = match refusal.kind() {
        RejectionKind::Unauthenticated
        | RejectionKind::Forbidden
        | RejectionKind::UnsupportedMediaType
        | RejectionKind::NotAcceptable
        | RejectionKind::TooLarge
        | RejectionKind::Malformed
        | RejectionKind::Violations
        | RejectionKind::Timeout => ListNightsError::BadRequest(refusal.body(400)),
        _ => return None,
    };
    Some(error)
}

pub(super) fn refuse_plan_night<R: Refusals>(
    refusal: &Refusal<'_, R>,
) -> Option<PlanNightError> {
    let error = match refusal.kind() {
        RejectionKind::Unauthenticated
        | RejectionKind::Forbidden
        | RejectionKind::UnsupportedMediaType
        | RejectionKind::NotAcceptable
        | RejectionKind::TooLarge
        | RejectionKind::Malformed
        | RejectionKind::Violations
        | RejectionKind::Timeout => PlanNightError::BadRequest(refusal.body(400)),
        _ => return None,
    };
    Some(error)
}
