//! Server traits of the API "Printer", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::generated::server::{
    Dispatch, Implementation, RoutedRequest, Routes, anybody, undeclared,
};
use counterpart_runtime::server::{Answer, RefuseUnrouted, Request, Router, Server};
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{Print, PrintError, PrintOutput};

use counterpart_runtime::Operation as _;

/// The operations tagged `Jobs`.
///
/// Implement this trait and serve it with [`jobs_router`], or as it is with [`JobsServer`].
pub trait Jobs: Clone + Send + Sync + 'static {
    /// Prints a document, and says so.
    ///
    /// `POST /jobs`
    fn print(
        &self,
        request: Request<Print, ()>,
    ) -> impl Future<Output = Result<PrintOutput, PrintError>> + Send;
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

/// Serves [`Jobs`] from `api`, with default settings.
///
/// [`JobsServer`] takes others, and can be served without a router.
pub fn jobs_router<A, R>(api: A, refusals: R) -> Router
where
    A: Jobs,
    R: Refusals,
{
    JobsServer::new(api, (), refusals).into_router()
}

/// Serves [`Jobs`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type JobsServer<A, R> = Server<JobsOperations, A, (), R>;

/// What [`JobsServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct JobsOperations;

impl<A, R> Dispatch<A, (), R> for JobsOperations
where
    A: Jobs,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 1] = [&Print::DESCRIPTION];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => server.handle(request, anybody, A::print, undeclared).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}
