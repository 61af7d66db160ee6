//! Server traits of the API "Observatory", version 1.0.0: the part of the operations without a tag.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::generated::server::{
    Dispatch, Implementation, RoutedRequest, Routes, anybody, undeclared,
};
use counterpart_runtime::server::{Answer, Request, Router, Server};
use std::future::Future;
use std::sync::LazyLock;
use super::super::operations::{GetWeather, GetWeatherError, GetWeatherOutput};
use super::{Authenticator, Refusals, authenticate_station_key};

use counterpart_runtime::Operation as _;

/// The operations without a tag.
///
/// Implement this trait and serve it with [`default_api_router`], or as it is with [`DefaultApiServer`].
pub trait DefaultApi: Clone + Send + Sync + 'static {
    /// Who is calling, as the authenticator found out before the body was read.
    type Principal: Send + 'static;

    /// `GET /weather`
    fn get_weather(
        &self,
        request: Request<GetWeather, ()>,
    ) -> impl Future<Output = Result<GetWeatherOutput, GetWeatherError>> + Send;
}

/// Serves [`DefaultApi`] from `api`, with default settings.
///
/// [`DefaultApiServer`] takes others, and can be served without a router.
pub fn default_api_router<A, V, R>(api: A, authenticator: V, refusals: R) -> Router
where
    A: DefaultApi,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    DefaultApiServer::new(api, authenticator, refusals).into_router()
}

/// Serves [`DefaultApi`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type DefaultApiServer<A, V, R> = Server<DefaultApiOperations, A, V, R>;

/// What [`DefaultApiServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct DefaultApiOperations;

impl<A, V, R> Dispatch<A, V, R> for DefaultApiOperations
where
    A: DefaultApi,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 1] = [&GetWeather::DESCRIPTION];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, V, R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => server.handle(request, anybody, A::get_weather, undeclared).await,
            _ => server.handle_unrouted(request, authenticate_station_key).await,
        }
    }
}
