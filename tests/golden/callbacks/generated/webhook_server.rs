//! Server traits of the webhooks of the API "Printer", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::generated::server::{
    Dispatch, Implementation, RoutedRequest, Routes, anybody, undeclared,
};
use counterpart_runtime::server::{Answer, RefuseUnrouted, Request, Router, Server};
use std::future::Future;
use std::sync::LazyLock;
use super::webhook_operations::{
    Failed, FailedError, FailedOutput, Printed, PrintedError, PrintedOutput,
};

use counterpart_runtime::Operation as _;

/// Receives the callbacks of the service.
///
/// What the service sends because an operation asked for it.
///
/// Implement this trait and serve it with [`callbacks_router`], or as it is with [`CallbacksServer`].
pub trait Callbacks: Clone + Send + Sync + 'static {
    /// Tells that a document has been printed.
    ///
    /// The callback `printed`: a `POST` to the receiver's URL; the generated router takes it at `/printed`.
    ///
    /// A callback of `print`, sent to `{$request.body#/callbackUrl}`.
    fn printed(
        &self,
        request: Request<Printed, ()>,
    ) -> impl Future<Output = Result<PrintedOutput, PrintedError>> + Send;

    /// The callback `failed`: a `POST` to the receiver's URL; the generated router takes it at `/failed`.
    ///
    /// A callback of `print`, sent to `{$request.body#/callbackUrl}?failed=true`.
    ///
    /// The paper is out.
    fn failed(
        &self,
        request: Request<Failed, ()>,
    ) -> impl Future<Output = Result<FailedOutput, FailedError>> + Send;
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

/// Serves [`Callbacks`] from `api`, with default settings.
///
/// [`CallbacksServer`] takes others, and can be served without a router.
pub fn callbacks_router<A, R>(api: A, refusals: R) -> Router
where
    A: Callbacks,
    R: Refusals,
{
    CallbacksServer::new(api, (), refusals).into_router()
}

/// Serves [`Callbacks`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type CallbacksServer<A, R> = Server<CallbacksOperations, A, (), R>;

/// What [`CallbacksServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct CallbacksOperations;

impl<A, R> Dispatch<A, (), R> for CallbacksOperations
where
    A: Callbacks,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 2] = [
            &Printed::DESCRIPTION,
            &Failed::DESCRIPTION,
        ];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => server.handle(request, anybody, A::printed, undeclared).await,
            Some(1) => server.handle(request, anybody, A::failed, undeclared).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}
