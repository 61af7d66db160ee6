//! Server traits of the API "Jobs", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::http::StatusCode;
use counterpart_runtime::server::{
    Answer, Call, Dispatch, Implementation, Refuse, RefuseUnrouted, Rejection,
    RejectionKind, Request, RequestContext, RoutedRequest, Router, Routes, Server,
    UnroutedCall,
};
use counterpart_runtime::status::{ClientError, ServerError};
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{
    ListJobs, ListJobsError, ListJobsOutput, StartJob, StartJobError, StartJobOutput,
};
use super::types::Problem;

use counterpart_runtime::Operation as _;

/// The operations tagged `Jobs`.
///
/// Implement this trait and serve it with [`jobs_router`], or as it is with [`JobsServer`].
pub trait Jobs: Clone + Send + Sync + 'static {
    /// Starts a job.
    ///
    /// `POST /jobs`
    ///
    /// # Errors
    ///
    /// - [`StartJobError::NotFound`] (404): there is nothing to do.
    /// - [`StartJobError::Status419`] (419): the job came too late, which is no status of the registry.
    /// - [`StartJobError::ClientError`] (4XX): the job is not possible.
    /// - [`StartJobError::ServerError`] (5XX): the service failed.
    /// - [`StartJobError::Default`] (any other status): something else happened.
    fn start_job(
        &self,
        request: Request<StartJob, ()>,
    ) -> impl Future<Output = Result<StartJobOutput, StartJobError>> + Send;

    /// Lists the jobs.
    ///
    /// `GET /jobs`
    ///
    /// # Errors
    ///
    /// - [`ListJobsError::Default`] (any other status): all that this operation ever answers.
    fn list_jobs(
        &self,
        request: Request<ListJobs, ()>,
    ) -> impl Future<Output = Result<ListJobsOutput, ListJobsError>> + Send;
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
        static OPERATIONS: [&OperationDescription; 2] = [
            &StartJob::DESCRIPTION,
            &ListJobs::DESCRIPTION,
        ];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => start_job(server, request).await,
            Some(1) => list_jobs(server, request).await,
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

// ---- POST /jobs (startJob) ----

async fn start_job<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Jobs,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<StartJob>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.start_job(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_start_job(&server.refusals, rejection, request),
    )
}

fn refuse_start_job<R: Refusals>(
    refusals: &R,
    rejection: &Rejection,
    request: &RequestContext,
) -> Option<StartJobError> {
    let refusal = match rejection.kind() {
        RejectionKind::Unauthenticated => {
            StartJobError::ClientError(
                ClientError::UNAUTHORIZED,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Forbidden => {
            StartJobError::ClientError(
                ClientError::FORBIDDEN,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::UnsupportedMediaType => {
            StartJobError::ClientError(
                ClientError::UNSUPPORTED_MEDIA_TYPE,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::NotAcceptable => {
            StartJobError::ClientError(
                ClientError::NOT_ACCEPTABLE,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::TooLarge => {
            StartJobError::ClientError(
                ClientError::PAYLOAD_TOO_LARGE,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Malformed | RejectionKind::Violations => {
            StartJobError::ClientError(
                ClientError::BAD_REQUEST,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Unrouted => return None,
        RejectionKind::Timeout => {
            StartJobError::ClientError(
                ClientError::REQUEST_TIMEOUT,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Overloaded => {
            StartJobError::ServerError(
                ServerError::SERVICE_UNAVAILABLE,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Failed => {
            StartJobError::ServerError(
                ServerError::INTERNAL_SERVER_ERROR,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Upstream => {
            StartJobError::ServerError(
                ServerError::BAD_GATEWAY,
                refusals.refuse(rejection, request),
            )
        }
    };
    Some(refusal)
}

// ---- GET /jobs (listJobs) ----

async fn list_jobs<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Jobs,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<ListJobs>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.list_jobs(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_list_jobs(&server.refusals, rejection, request),
    )
}

fn refuse_list_jobs<R: Refusals>(
    refusals: &R,
    rejection: &Rejection,
    request: &RequestContext,
) -> Option<ListJobsError> {
    let refusal = match rejection.kind() {
        RejectionKind::Unauthenticated => {
            ListJobsError::Default(
                StatusCode::UNAUTHORIZED,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Forbidden => {
            ListJobsError::Default(
                StatusCode::FORBIDDEN,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::UnsupportedMediaType => {
            ListJobsError::Default(
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::NotAcceptable => {
            ListJobsError::Default(
                StatusCode::NOT_ACCEPTABLE,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::TooLarge => {
            ListJobsError::Default(
                StatusCode::PAYLOAD_TOO_LARGE,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Malformed | RejectionKind::Violations => {
            ListJobsError::Default(
                StatusCode::BAD_REQUEST,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Unrouted => return None,
        RejectionKind::Timeout => {
            ListJobsError::Default(
                StatusCode::REQUEST_TIMEOUT,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Overloaded => {
            ListJobsError::Default(
                StatusCode::SERVICE_UNAVAILABLE,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Failed => {
            ListJobsError::Default(
                StatusCode::INTERNAL_SERVER_ERROR,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Upstream => {
            ListJobsError::Default(
                StatusCode::BAD_GATEWAY,
                refusals.refuse(rejection, request),
            )
        }
    };
    Some(refusal)
}
