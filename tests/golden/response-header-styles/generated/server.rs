//! Server traits of the API "Gauge", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::generated::server::{
    Dispatch, Implementation, RoutedRequest, Routes, anybody, undeclared,
};
use counterpart_runtime::server::{Answer, RefuseUnrouted, Request, Router, Server};
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{ReadLevels, ReadLevelsError, ReadLevelsOutput};

use counterpart_runtime::Operation as _;

/// The operations tagged `Levels`.
///
/// Implement this trait and serve it with [`levels_router`], or as it is with [`LevelsServer`].
pub trait Levels: Clone + Send + Sync + 'static {
    /// Reads levels, all in headers.
    ///
    /// `GET /levels`
    fn read_levels(
        &self,
        request: Request<ReadLevels, ()>,
    ) -> impl Future<Output = Result<ReadLevelsOutput, ReadLevelsError>> + Send;
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

/// Serves [`Levels`] from `api`, with default settings.
///
/// [`LevelsServer`] takes others, and can be served without a router.
pub fn levels_router<A, R>(api: A, refusals: R) -> Router
where
    A: Levels,
    R: Refusals,
{
    LevelsServer::new(api, (), refusals).into_router()
}

/// Serves [`Levels`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type LevelsServer<A, R> = Server<LevelsOperations, A, (), R>;

/// What [`LevelsServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct LevelsOperations;

impl<A, R> Dispatch<A, (), R> for LevelsOperations
where
    A: Levels,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 1] = [&ReadLevels::DESCRIPTION];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => server.handle(request, anybody, A::read_levels, undeclared).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}
