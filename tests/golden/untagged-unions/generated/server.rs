//! Server traits of the API "Payments", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::generated::server::{
    Dispatch, Implementation, RoutedRequest, Routes, anybody, undeclared,
};
use counterpart_runtime::server::{Answer, RefuseUnrouted, Request, Router, Server};
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{Pay, PayError, PayOutput};

use counterpart_runtime::Operation as _;

/// The operations tagged `Payments`.
///
/// Implement this trait and serve it with [`payments_router`], or as it is with [`PaymentsServer`].
pub trait Payments: Clone + Send + Sync + 'static {
    /// Pays.
    ///
    /// `POST /payments`
    fn pay(
        &self,
        request: Request<Pay, ()>,
    ) -> impl Future<Output = Result<PayOutput, PayError>> + Send;
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

/// Serves [`Payments`] from `api`, with default settings.
///
/// [`PaymentsServer`] takes others, and can be served without a router.
pub fn payments_router<A, R>(api: A, refusals: R) -> Router
where
    A: Payments,
    R: Refusals,
{
    PaymentsServer::new(api, (), refusals).into_router()
}

/// Serves [`Payments`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type PaymentsServer<A, R> = Server<PaymentsOperations, A, (), R>;

/// What [`PaymentsServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct PaymentsOperations;

impl<A, R> Dispatch<A, (), R> for PaymentsOperations
where
    A: Payments,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 1] = [&Pay::DESCRIPTION];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => server.handle(request, anybody, A::pay, undeclared).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}
