//! The client of the API "Jobs" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{
    ListJobs, ListJobsError, ListJobsOutput, StartJob, StartJobError, StartJobOutput,
};
use super::server::Jobs;

impl Jobs for Client {
    async fn start_job(
        &self,
        request: Request<StartJob, ()>,
    ) -> Result<StartJobOutput, StartJobError> {
        self.start_job(request.into_input()).await
    }

    async fn list_jobs(
        &self,
        request: Request<ListJobs, ()>,
    ) -> Result<ListJobsOutput, ListJobsError> {
        self.list_jobs(request.into_input()).await
    }
}
