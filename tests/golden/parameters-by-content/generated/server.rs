//! Server traits of the API "Planner", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::generated::server::{
    Dispatch, Implementation, RoutedRequest, Routes, anybody, undeclared,
};
use counterpart_runtime::server::{Answer, RefuseUnrouted, Request, Router, Server};
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{FindPlans, FindPlansError, FindPlansOutput};

use counterpart_runtime::Operation as _;

/// The operations tagged `Plans`.
///
/// Implement this trait and serve it with [`plans_router`], or as it is with [`PlansServer`].
pub trait Plans: Clone + Send + Sync + 'static {
    /// Finds plans by parameters that are JSON.
    ///
    /// `GET /plans/{route}`
    fn find_plans(
        &self,
        request: Request<FindPlans, ()>,
    ) -> impl Future<Output = Result<FindPlansOutput, FindPlansError>> + Send;
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

/// Serves [`Plans`] from `api`, with default settings.
///
/// [`PlansServer`] takes others, and can be served without a router.
pub fn plans_router<A, R>(api: A, refusals: R) -> Router
where
    A: Plans,
    R: Refusals,
{
    PlansServer::new(api, (), refusals).into_router()
}

/// Serves [`Plans`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type PlansServer<A, R> = Server<PlansOperations, A, (), R>;

/// What [`PlansServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct PlansOperations;

impl<A, R> Dispatch<A, (), R> for PlansOperations
where
    A: Plans,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 1] = [&FindPlans::DESCRIPTION];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => server.handle(request, anybody, A::find_plans, undeclared).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}
