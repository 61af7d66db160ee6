//! Server traits of the API "Jobs", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::server::{
    Answer, Call, Dispatch, Implementation, RefuseUnrouted, Rejection, Request,
    RequestContext, RoutedRequest, Router, Routes, Server, UnroutedCall,
};
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{
    CancelJob, CancelJobError, CancelJobOutput, DeleteJob, DeleteJobError,
    DeleteJobOutput, DeleteReports, DeleteReportsError, DeleteReportsOutput, GetJob,
    GetJobError, GetJobOutput, GetLatestReport, GetLatestReportError,
    GetLatestReportOutput, GetLog, GetLogError, GetLogOutput, GetReport, GetReportError,
    GetReportOutput, GetState, GetStateError, GetStateOutput, ProbeState,
    ProbeStateError, ProbeStateOutput,
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
        static OPERATIONS: [&OperationDescription; 9] = [
            &GetJob::DESCRIPTION,
            &DeleteJob::DESCRIPTION,
            &CancelJob::DESCRIPTION,
            &GetLog::DESCRIPTION,
            &GetReport::DESCRIPTION,
            &GetLatestReport::DESCRIPTION,
            &DeleteReports::DESCRIPTION,
            &GetState::DESCRIPTION,
            &ProbeState::DESCRIPTION,
        ];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => get_job(server, request).await,
            Some(1) => delete_job(server, request).await,
            Some(2) => cancel_job(server, request).await,
            Some(3) => get_log(server, request).await,
            Some(4) => get_report(server, request).await,
            Some(5) => get_latest_report(server, request).await,
            Some(6) => delete_reports(server, request).await,
            Some(7) => get_state(server, request).await,
            Some(8) => probe_state(server, request).await,
            _ => unrouted(server, request),
        }
    }
}

fn unrouted<A, V, R>(server: &Implementation<A, V, R>, request: RoutedRequest) -> Answer
where
    A: Send + Sync + 'static,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let call = UnroutedCall::begin(request, &server.settings);
    call.respond(None, &server.refusals)
}

// ---- GET /jobs/{name} (getJob) ----

async fn get_job<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: DefaultApi,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<GetJob>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.get_job(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_get_job(&server.refusals, rejection, request),
    )
}

fn refuse_get_job<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<GetJobError> {
    None
}

// ---- DELETE /jobs/{name} (deleteJob) ----

async fn delete_job<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: DefaultApi,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<DeleteJob>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.delete_job(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_delete_job(&server.refusals, rejection, request),
    )
}

fn refuse_delete_job<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<DeleteJobError> {
    None
}

// ---- POST /jobs/{name}:cancel (cancelJob) ----

async fn cancel_job<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: DefaultApi,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<CancelJob>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.cancel_job(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_cancel_job(&server.refusals, rejection, request),
    )
}

fn refuse_cancel_job<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<CancelJobError> {
    None
}

// ---- GET /jobs/{parent}/logs/{name}.txt (getLog) ----

async fn get_log<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: DefaultApi,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<GetLog>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.get_log(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_get_log(&server.refusals, rejection, request),
    )
}

fn refuse_get_log<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<GetLogError> {
    None
}

// ---- GET /reports/{from}-{to} (getReport) ----

async fn get_report<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: DefaultApi,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<GetReport>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.get_report(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_get_report(&server.refusals, rejection, request),
    )
}

fn refuse_get_report<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<GetReportError> {
    None
}

// ---- GET /reports/latest (getLatestReport) ----

async fn get_latest_report<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: DefaultApi,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<GetLatestReport>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.get_latest_report(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_get_latest_report(
            &server.refusals,
            rejection,
            request,
        ),
    )
}

fn refuse_get_latest_report<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<GetLatestReportError> {
    None
}

// ---- DELETE /reports/* (deleteReports) ----

async fn delete_reports<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: DefaultApi,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<DeleteReports>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.delete_reports(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_delete_reports(&server.refusals, rejection, request),
    )
}

fn refuse_delete_reports<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<DeleteReportsError> {
    None
}

// ---- GET /:state (getState) ----

async fn get_state<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: DefaultApi,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<GetState>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.get_state(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_get_state(&server.refusals, rejection, request),
    )
}

fn refuse_get_state<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<GetStateError> {
    None
}

// ---- HEAD /:state (probeState) ----

async fn probe_state<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: DefaultApi,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<ProbeState>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.probe_state(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_probe_state(&server.refusals, rejection, request),
    )
}

fn refuse_probe_state<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<ProbeStateError> {
    None
}
