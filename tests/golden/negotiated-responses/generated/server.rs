//! Server traits of the API "Charts", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::generated::server::{
    Dispatch, Implementation, Refusal, RoutedRequest, Routes, anybody, undeclared,
};
use counterpart_runtime::server::{
    Answer, Refuse, RefuseUnrouted, RejectionKind, Request, Router, Server,
};
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{
    DeleteChart, DeleteChartError, DeleteChartOutput, GetChart, GetChartError,
    GetChartOutput, GetSummary, GetSummaryError, GetSummaryOutput, PutChart,
    PutChartError, PutChartOutput,
};
use super::types::Problem;

use counterpart_runtime::Operation as _;

/// The operations tagged `Charts`.
///
/// Implement this trait and serve it with [`charts_router`], or as it is with [`ChartsServer`].
pub trait Charts: Clone + Send + Sync + 'static {
    /// Fetches a chart.
    ///
    /// `GET /charts/{name}`
    ///
    /// # Errors
    ///
    /// - [`GetChartError::NotFound`] (404): there is no such chart.
    /// - [`GetChartError::NotAcceptable`] (406): a chart comes in no such format.
    fn get_chart(
        &self,
        request: Request<GetChart, ()>,
    ) -> impl Future<Output = Result<GetChartOutput, GetChartError>> + Send;

    /// Replaces a chart.
    ///
    /// `PUT /charts/{name}`
    ///
    /// # Errors
    ///
    /// - [`PutChartError::ClientError`] (4XX): that was no chart.
    fn put_chart(
        &self,
        request: Request<PutChart, ()>,
    ) -> impl Future<Output = Result<PutChartOutput, PutChartError>> + Send;

    /// Deletes a chart.
    ///
    /// `DELETE /charts/{name}`
    ///
    /// # Errors
    ///
    /// - [`DeleteChartError::Default`] (any other status): it is still there.
    fn delete_chart(
        &self,
        request: Request<DeleteChart, ()>,
    ) -> impl Future<Output = Result<DeleteChartOutput, DeleteChartError>> + Send;

    /// Sums all charts up.
    ///
    /// `GET /summary`
    fn get_summary(
        &self,
        request: Request<GetSummary, ()>,
    ) -> impl Future<Output = Result<GetSummaryOutput, GetSummaryError>> + Send;
}

/// Words every refusal in the bodies that the contract declares for it.
///
/// Whatever implements the traits named here implements this one.
pub trait Refusals
where
    Self: Refuse<Problem>,
    Self: RefuseUnrouted + Clone + Send + Sync + 'static,
{}

impl<R> Refusals for R
where
    R: Refuse<Problem>,
    R: RefuseUnrouted + Clone + Send + Sync + 'static,
{}

/// Serves [`Charts`] from `api`, with default settings.
///
/// [`ChartsServer`] takes others, and can be served without a router.
pub fn charts_router<A, R>(api: A, refusals: R) -> Router
where
    A: Charts,
    R: Refusals,
{
    ChartsServer::new(api, (), refusals).into_router()
}

/// Serves [`Charts`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type ChartsServer<A, R> = Server<ChartsOperations, A, (), R>;

/// What [`ChartsServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct ChartsOperations;

impl<A, R> Dispatch<A, (), R> for ChartsOperations
where
    A: Charts,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 4] = [
            &GetChart::DESCRIPTION,
            &PutChart::DESCRIPTION,
            &DeleteChart::DESCRIPTION,
            &GetSummary::DESCRIPTION,
        ];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    #[allow(clippy::too_many_lines, reason = "each operation is named")]
    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => {
                server.handle(request, anybody, A::get_chart, refuse_get_chart).await
            }
            Some(1) => {
                server.handle(request, anybody, A::put_chart, refuse_put_chart).await
            }
            Some(2) => {
                server
                    .handle(request, anybody, A::delete_chart, refuse_delete_chart)
                    .await
            }
            Some(3) => server.handle(request, anybody, A::get_summary, undeclared).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}

fn refuse_get_chart<R: Refusals>(refusal: &Refusal<'_, R>) -> Option<GetChartError> {
    let error = match refusal.kind() {
        RejectionKind::NotAcceptable => GetChartError::NotAcceptable(refusal.body(406)),
        _ => return None,
    };
    Some(error)
}

fn refuse_put_chart<R: Refusals>(refusal: &Refusal<'_, R>) -> Option<PutChartError> {
    let error = match refusal.kind() {
        RejectionKind::Unauthenticated
        | RejectionKind::Forbidden
        | RejectionKind::UnsupportedMediaType
        | RejectionKind::NotAcceptable
        | RejectionKind::TooLarge
        | RejectionKind::Malformed
        | RejectionKind::Violations
        | RejectionKind::Timeout => {
            PutChartError::ClientError(
                refusal.status().try_into().ok()?,
                refusal.open_body(),
            )
        }
        _ => return None,
    };
    Some(error)
}

fn refuse_delete_chart<R: Refusals>(
    refusal: &Refusal<'_, R>,
) -> Option<DeleteChartError> {
    let error = match refusal.kind() {
        RejectionKind::Unauthenticated
        | RejectionKind::Forbidden
        | RejectionKind::UnsupportedMediaType
        | RejectionKind::NotAcceptable
        | RejectionKind::TooLarge
        | RejectionKind::Malformed
        | RejectionKind::Violations
        | RejectionKind::Timeout
        | RejectionKind::Overloaded
        | RejectionKind::Failed
        | RejectionKind::Upstream => {
            DeleteChartError::Default(refusal.status(), refusal.open_body())
        }
        _ => return None,
    };
    Some(error)
}
