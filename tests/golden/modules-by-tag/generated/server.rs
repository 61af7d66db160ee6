//! Server traits of the API "Observatory", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::server::{
    Authentication, Dispatch, Implementation, RoutedRequest, Routes, anybody, undeclared,
};
use counterpart_runtime::server::{
    Answer, Denial, Refuse, RefuseUnrouted, Rejection, RequestContext, Router, Server,
};
use counterpart_runtime::{ApiKey, OperationDescription};
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{
    GetTelescope, GetType, GetWeather, ListNights, PlaceTable, PlanNight,
};
use super::types::Error;

use counterpart_runtime::Operation as _;

mod observation_nights;
mod tables_tag;
mod telescopes;
mod r#type;
mod untagged;

pub use self::observation_nights::*;
pub use self::tables_tag::*;
pub use self::telescopes::*;
pub use self::r#type::*;
pub use self::untagged::*;

/// Finds out who is calling, before the body of a request is read.
///
/// Of alternatives, the first that is accepted is taken.
pub trait Authenticator: Clone + Send + Sync + 'static {
    /// Who is calling.
    type Principal: Send + 'static;

    /// Checks the credentials of `stationKey`.
    ///
    /// # Errors
    ///
    /// A [denial](counterpart_runtime::server::Denial), which is answered in the words of the refusals.
    fn station_key(
        &self,
        station_key: ApiKey,
        request: &RequestContext,
    ) -> impl Future<Output = Result<Self::Principal, Denial>> + Send;
}

async fn authenticate_station_key<V: Authenticator>(
    authenticator: &V,
    request: &RequestContext,
) -> Result<V::Principal, Rejection> {
    let mut authentication = Authentication::new(request, "Observatory");
    if let Some(station_key) = authentication.header_api_key("station-key") {
        let verdict = authenticator.station_key(station_key, request).await;
        if let Some(principal) = authentication.judge(verdict) {
            return Ok(principal);
        }
    }
    Err(authentication.denied())
}

/// Words every refusal in the bodies that the contract declares for it.
///
/// Whatever implements the traits named here implements this one.
pub trait Refusals
where
    Self: Refuse<Error>,
    Self: RefuseUnrouted + Clone + Send + Sync + 'static,
{}

impl<R> Refusals for R
where
    R: Refuse<Error>,
    R: RefuseUnrouted + Clone + Send + Sync + 'static,
{}

/// Serves every operation of the contract from `api`, with default settings.
///
/// [`ContractServer`] takes others, and can be served without a router.
pub fn router<A, V, R>(api: A, authenticator: V, refusals: R) -> Router
where
    V: Authenticator,
    A: Telescopes<Principal = V::Principal>,
    A: ObservationNights<Principal = V::Principal>,
    A: Type<Principal = V::Principal>,
    A: Tables<Principal = V::Principal>,
    A: DefaultApi<Principal = V::Principal>,
    R: Refusals,
{
    ContractServer::new(api, authenticator, refusals).into_router()
}

/// Serves every operation of the contract.
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type ContractServer<A, V, R> = Server<ContractOperations, A, V, R>;

/// What [`ContractServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct ContractOperations;

impl<A, V, R> Dispatch<A, V, R> for ContractOperations
where
    V: Authenticator,
    A: Telescopes<Principal = V::Principal>,
    A: ObservationNights<Principal = V::Principal>,
    A: Type<Principal = V::Principal>,
    A: Tables<Principal = V::Principal>,
    A: DefaultApi<Principal = V::Principal>,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 6] = [
            &GetTelescope::DESCRIPTION,
            &ListNights::DESCRIPTION,
            &PlanNight::DESCRIPTION,
            &GetType::DESCRIPTION,
            &PlaceTable::DESCRIPTION,
            &GetWeather::DESCRIPTION,
        ];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    #[expect(deprecated, reason = "deprecated operations are served as well")]
    #[allow(clippy::too_many_lines, reason = "each operation is named")]
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
                        A::get_telescope,
                        undeclared,
                    )
                    .await
            }
            Some(1) => {
                server
                    .handle(
                        request,
                        authenticate_station_key,
                        A::list_nights,
                        refuse_list_nights,
                    )
                    .await
            }
            Some(2) => {
                server
                    .handle(
                        request,
                        authenticate_station_key,
                        A::plan_night,
                        refuse_plan_night,
                    )
                    .await
            }
            Some(3) => {
                server
                    .handle(request, authenticate_station_key, A::get_type, undeclared)
                    .await
            }
            Some(4) => {
                server
                    .handle(
                        request,
                        authenticate_station_key,
                        A::place_table,
                        refuse_place_table,
                    )
                    .await
            }
            Some(5) => server.handle(request, anybody, A::get_weather, undeclared).await,
            _ => server.handle_unrouted(request, authenticate_station_key).await,
        }
    }
}
