//! Server traits of the API "Reports", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::generated::server::{
    Dispatch, Implementation, RoutedRequest, Routes, anybody, undeclared,
};
use counterpart_runtime::server::{Answer, RefuseUnrouted, Request, Router, Server};
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{GetReport, GetReportError, GetReportOutput};

use counterpart_runtime::Operation as _;

/// The operations tagged `Reports`.
///
/// Implement this trait and serve it with [`reports_router`], or as it is with [`ReportsServer`].
pub trait Reports: Clone + Send + Sync + 'static {
    /// Fetches the report.
    ///
    /// `GET /report`
    ///
    /// # Errors
    ///
    /// - [`GetReportError::NotFound`] (404): there is no report yet.
    fn get_report(
        &self,
        request: Request<GetReport, ()>,
    ) -> impl Future<Output = Result<GetReportOutput, GetReportError>> + Send;
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

/// Serves [`Reports`] from `api`, with default settings.
///
/// [`ReportsServer`] takes others, and can be served without a router.
pub fn reports_router<A, R>(api: A, refusals: R) -> Router
where
    A: Reports,
    R: Refusals,
{
    ReportsServer::new(api, (), refusals).into_router()
}

/// Serves [`Reports`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type ReportsServer<A, R> = Server<ReportsOperations, A, (), R>;

/// What [`ReportsServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct ReportsOperations;

impl<A, R> Dispatch<A, (), R> for ReportsOperations
where
    A: Reports,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 1] = [&GetReport::DESCRIPTION];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => server.handle(request, anybody, A::get_report, undeclared).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}
