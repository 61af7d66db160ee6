//! Server traits of the API "Jobs", version 1.0.0.
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
    CancelJob, CancelJobError, CancelJobOutput, DeleteJob, DeleteJobError,
    DeleteJobOutput, DeleteReports, DeleteReportsError, DeleteReportsOutput, GetJob,
    GetJobError, GetJobOutput, GetLatestReport, GetLatestReportError,
    GetLatestReportOutput, GetLog, GetLogError, GetLogOutput, GetReport, GetReportError,
    GetReportOutput, GetState, GetStateError, GetStateOutput, GetWeather,
    GetWeatherError, GetWeatherOutput, ProbeState, ProbeStateError, ProbeStateOutput,
};

use counterpart_runtime::Operation as _;

/// The operations without a tag.
///
/// Implement this trait and serve it with [`default_api_router`], or as it is with [`DefaultApiServer`].
pub trait DefaultApi: Clone + Send + Sync + 'static {
    /// Describes a job.
    ///
    /// `GET /jobs/{name}`
    fn get_job(
        &self,
        request: Request<GetJob, ()>,
    ) -> impl Future<Output = Result<GetJobOutput, GetJobError>> + Send;

    /// Forgets a job.
    ///
    /// `DELETE /jobs/{name}`
    fn delete_job(
        &self,
        request: Request<DeleteJob, ()>,
    ) -> impl Future<Output = Result<DeleteJobOutput, DeleteJobError>> + Send;

    /// Cancels a job.
    ///
    /// `POST /jobs/{name}:cancel`
    fn cancel_job(
        &self,
        request: Request<CancelJob, ()>,
    ) -> impl Future<Output = Result<CancelJobOutput, CancelJobError>> + Send;

    /// Fetches a log.
    ///
    /// `GET /jobs/{parent}/logs/{name}.txt`
    fn get_log(
        &self,
        request: Request<GetLog, ()>,
    ) -> impl Future<Output = Result<GetLogOutput, GetLogError>> + Send;

    /// Sums up some days.
    ///
    /// `GET /reports/{from}-{to}`
    fn get_report(
        &self,
        request: Request<GetReport, ()>,
    ) -> impl Future<Output = Result<GetReportOutput, GetReportError>> + Send;

    /// Tells of the weather along a parallel, in the form that the extension names.
    ///
    /// `GET /weather/{latitude}.{format}`
    fn get_weather(
        &self,
        request: Request<GetWeather, ()>,
    ) -> impl Future<Output = Result<GetWeatherOutput, GetWeatherError>> + Send;

    /// Sums up the last day.
    ///
    /// `GET /reports/latest`
    fn get_latest_report(
        &self,
        request: Request<GetLatestReport, ()>,
    ) -> impl Future<
        Output = Result<GetLatestReportOutput, GetLatestReportError>,
    > + Send;

    /// Forgets every report.
    ///
    /// `DELETE /reports/*`
    fn delete_reports(
        &self,
        request: Request<DeleteReports, ()>,
    ) -> impl Future<Output = Result<DeleteReportsOutput, DeleteReportsError>> + Send;

    /// Says how the server is.
    ///
    /// `GET /:state`
    fn get_state(
        &self,
        request: Request<GetState, ()>,
    ) -> impl Future<Output = Result<GetStateOutput, GetStateError>> + Send;

    /// Says whether the server is there.
    ///
    /// `HEAD /:state`
    fn probe_state(
        &self,
        request: Request<ProbeState, ()>,
    ) -> impl Future<Output = Result<ProbeStateOutput, ProbeStateError>> + Send;
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
        static OPERATIONS: [&OperationDescription; 10] = [
            &GetJob::DESCRIPTION,
            &DeleteJob::DESCRIPTION,
            &CancelJob::DESCRIPTION,
            &GetLog::DESCRIPTION,
            &GetReport::DESCRIPTION,
            &GetWeather::DESCRIPTION,
            &GetLatestReport::DESCRIPTION,
            &DeleteReports::DESCRIPTION,
            &GetState::DESCRIPTION,
            &ProbeState::DESCRIPTION,
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
            Some(0) => server.handle(request, anybody, A::get_job, undeclared).await,
            Some(1) => server.handle(request, anybody, A::delete_job, undeclared).await,
            Some(2) => server.handle(request, anybody, A::cancel_job, undeclared).await,
            Some(3) => server.handle(request, anybody, A::get_log, undeclared).await,
            Some(4) => server.handle(request, anybody, A::get_report, undeclared).await,
            Some(5) => server.handle(request, anybody, A::get_weather, undeclared).await,
            Some(6) => {
                server.handle(request, anybody, A::get_latest_report, undeclared).await
            }
            Some(7) => {
                server.handle(request, anybody, A::delete_reports, undeclared).await
            }
            Some(8) => server.handle(request, anybody, A::get_state, undeclared).await,
            Some(9) => server.handle(request, anybody, A::probe_state, undeclared).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}
