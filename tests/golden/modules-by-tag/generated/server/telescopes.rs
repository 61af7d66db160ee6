//! Server traits of the API "Observatory", version 1.0.0: the part of the tag `telescopes`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::generated::server::{
    Dispatch, Implementation, RoutedRequest, Routes, undeclared,
};
use counterpart_runtime::server::{Answer, Request, Router, Server};
use std::future::Future;
use std::sync::LazyLock;
use super::super::operations::{GetTelescope, GetTelescopeError, GetTelescopeOutput};
use super::{Authenticator, Refusals, authenticate_station_key};

use counterpart_runtime::Operation as _;

/// The operations tagged `telescopes`.
///
/// What is looked through.
///
/// Implement this trait and serve it with [`telescopes_router`], or as it is with [`TelescopesServer`].
pub trait Telescopes: Clone + Send + Sync + 'static {
    /// Who is calling, as the authenticator found out before the body was read.
    type Principal: Send + 'static;

    /// `GET /telescopes/{telescopeId}`
    ///
    /// # Errors
    ///
    /// - [`GetTelescopeError::NotFound`] (404): there is none.
    fn get_telescope(
        &self,
        request: Request<GetTelescope, Self::Principal>,
    ) -> impl Future<Output = Result<GetTelescopeOutput, GetTelescopeError>> + Send;
}

/// Serves [`Telescopes`] from `api`, with default settings.
///
/// [`TelescopesServer`] takes others, and can be served without a router.
pub fn telescopes_router<A, V, R>(api: A, authenticator: V, refusals: R) -> Router
where
    A: Telescopes,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    TelescopesServer::new(api, authenticator, refusals).into_router()
}

/// Serves [`Telescopes`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type TelescopesServer<A, V, R> = Server<TelescopesOperations, A, V, R>;

/// What [`TelescopesServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct TelescopesOperations;

impl<A, V, R> Dispatch<A, V, R> for TelescopesOperations
where
    A: Telescopes,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 1] = [&GetTelescope::DESCRIPTION];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

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
            _ => server.handle_unrouted(request, authenticate_station_key).await,
        }
    }
}
