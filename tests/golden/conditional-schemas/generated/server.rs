//! Server traits of the API "Conditional schemas", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::generated::server::{
    Dispatch, Implementation, RoutedRequest, Routes, anybody, undeclared,
};
use counterpart_runtime::server::{Answer, RefuseUnrouted, Request, Router, Server};
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{Deliver, DeliverError, DeliverOutput};

use counterpart_runtime::Operation as _;

/// The operations tagged `Deliveries`.
///
/// Implement this trait and serve it with [`deliveries_router`], or as it is with [`DeliveriesServer`].
pub trait Deliveries: Clone + Send + Sync + 'static {
    /// Delivers something.
    ///
    /// `POST /deliveries`
    fn deliver(
        &self,
        request: Request<Deliver, ()>,
    ) -> impl Future<Output = Result<DeliverOutput, DeliverError>> + Send;
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

/// Serves [`Deliveries`] from `api`, with default settings.
///
/// [`DeliveriesServer`] takes others, and can be served without a router.
pub fn deliveries_router<A, R>(api: A, refusals: R) -> Router
where
    A: Deliveries,
    R: Refusals,
{
    DeliveriesServer::new(api, (), refusals).into_router()
}

/// Serves [`Deliveries`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type DeliveriesServer<A, R> = Server<DeliveriesOperations, A, (), R>;

/// What [`DeliveriesServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct DeliveriesOperations;

impl<A, R> Dispatch<A, (), R> for DeliveriesOperations
where
    A: Deliveries,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 1] = [&Deliver::DESCRIPTION];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => server.handle(request, anybody, A::deliver, undeclared).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}
