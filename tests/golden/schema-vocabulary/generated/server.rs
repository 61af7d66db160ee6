//! Server traits of the API "Observatory", version 1.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::generated::server::{
    Dispatch, Implementation, RoutedRequest, Routes, anybody, undeclared,
};
use counterpart_runtime::server::{Answer, RefuseUnrouted, Request, Router, Server};
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{
    AddSighting, AddSightingError, AddSightingOutput, GetSky, GetSkyError, GetSkyOutput,
};

use counterpart_runtime::Operation as _;

/// The operations without a tag.
///
/// Implement this trait and serve it with [`default_api_router`], or as it is with [`DefaultApiServer`].
pub trait DefaultApi: Clone + Send + Sync + 'static {
    /// Adds a sighting.
    ///
    /// `POST /sightings`
    fn add_sighting(
        &self,
        request: Request<AddSighting, ()>,
    ) -> impl Future<Output = Result<AddSightingOutput, AddSightingError>> + Send;

    /// Describes the sky.
    ///
    /// `GET /skies`
    fn get_sky(
        &self,
        request: Request<GetSky, ()>,
    ) -> impl Future<Output = Result<GetSkyOutput, GetSkyError>> + Send;
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

/// Serves [`DefaultApi`] from `api`, with default settings.
///
/// [`DefaultApiServer`] takes others, and can be served without a router.
pub fn default_api_router<A, R>(api: A, refusals: R) -> Router
where
    A: DefaultApi,
    R: Refusals,
{
    DefaultApiServer::new(api, (), refusals).into_router()
}

/// Serves [`DefaultApi`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type DefaultApiServer<A, R> = Server<DefaultApiOperations, A, (), R>;

/// What [`DefaultApiServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct DefaultApiOperations;

impl<A, R> Dispatch<A, (), R> for DefaultApiOperations
where
    A: DefaultApi,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 2] = [
            &AddSighting::DESCRIPTION,
            &GetSky::DESCRIPTION,
        ];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => server.handle(request, anybody, A::add_sighting, undeclared).await,
            Some(1) => server.handle(request, anybody, A::get_sky, undeclared).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}
