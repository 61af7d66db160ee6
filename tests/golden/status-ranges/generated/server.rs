//! Server traits of the API "Jobs", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::generated::server::{
    Dispatch, Implementation, Refusal, RoutedRequest, Routes, anybody,
};
use counterpart_runtime::server::{
    Answer, Refuse, RefuseUnrouted, RejectionKind, Request, Router, Server,
};
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
            Some(0) => {
                server.handle(request, anybody, A::start_job, refuse_start_job).await
            }
            Some(1) => {
                server.handle(request, anybody, A::list_jobs, refuse_list_jobs).await
            }
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}

fn refuse_start_job<R: Refusals>(refusal: &Refusal<'_, R>) -> Option<StartJobError> {
    let error = match refusal.kind() {
        RejectionKind::Unauthenticated
        | RejectionKind::Forbidden
        | RejectionKind::UnsupportedMediaType
        | RejectionKind::NotAcceptable
        | RejectionKind::TooLarge
        | RejectionKind::Malformed
        | RejectionKind::Violations
        | RejectionKind::Timeout => {
            StartJobError::ClientError(
                refusal.status().try_into().ok()?,
                refusal.open_body(),
            )
        }
        RejectionKind::Overloaded | RejectionKind::Failed | RejectionKind::Upstream => {
            StartJobError::ServerError(
                refusal.status().try_into().ok()?,
                refusal.open_body(),
            )
        }
        _ => return None,
    };
    Some(error)
}

fn refuse_list_jobs<R: Refusals>(refusal: &Refusal<'_, R>) -> Option<ListJobsError> {
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
            ListJobsError::Default(refusal.status(), refusal.open_body())
        }
        _ => return None,
    };
    Some(error)
}
