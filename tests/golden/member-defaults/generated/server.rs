//! Server traits of the API "Prints", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::generated::server::{
    Dispatch, Implementation, RoutedRequest, Routes, anybody, undeclared,
};
use counterpart_runtime::server::{Answer, RefuseUnrouted, Request, Router, Server};
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{OrderPrint, OrderPrintError, OrderPrintOutput};

use counterpart_runtime::Operation as _;

/// The operations tagged `Prints`.
///
/// Implement this trait and serve it with [`prints_router`], or as it is with [`PrintsServer`].
pub trait Prints: Clone + Send + Sync + 'static {
    /// Orders a print.
    ///
    /// `POST /prints`
    fn order_print(
        &self,
        request: Request<OrderPrint, ()>,
    ) -> impl Future<Output = Result<OrderPrintOutput, OrderPrintError>> + Send;
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

/// Serves [`Prints`] from `api`, with default settings.
///
/// [`PrintsServer`] takes others, and can be served without a router.
pub fn prints_router<A, R>(api: A, refusals: R) -> Router
where
    A: Prints,
    R: Refusals,
{
    PrintsServer::new(api, (), refusals).into_router()
}

/// Serves [`Prints`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type PrintsServer<A, R> = Server<PrintsOperations, A, (), R>;

/// What [`PrintsServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct PrintsOperations;

impl<A, R> Dispatch<A, (), R> for PrintsOperations
where
    A: Prints,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 1] = [&OrderPrint::DESCRIPTION];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => server.handle(request, anybody, A::order_print, undeclared).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}
