//! The client of the API "Jobs".
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::client::{BuildError, CallOptions};
use counterpart_runtime::generated::client::{Caller, Settings, client_settings};
use super::operations::{
    ListJobs, ListJobsError, ListJobsOutput, StartJob, StartJobError, StartJobOutput,
};

use super::wire;

/// A client of the API "Jobs".
///
/// It is cheap to clone; clones share their connections. Redirects are not followed.
#[derive(Clone, Debug)]
pub struct Client {
    wire: wire::Client,
    caller: Caller,
}

impl Client {
    /// Starts to set up a client of the service at this base URL.
    pub fn builder(base_url: impl Into<String>) -> ClientBuilder {
        ClientBuilder::new(base_url.into())
    }

    /// This client with other options, which are timeout, repetitions, headers and checks; what they do not set stays as
    /// it is. The two share their connections.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        let caller = self.caller.with_options(options);
        Self { caller, ..self.clone() }
    }

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
    /// - [`StartJobError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn start_job(
        &self,
        request: StartJob,
    ) -> Result<StartJobOutput, StartJobError> {
        self.caller
            .call(request, &[], |_| self.wire.start_job("application/json, text/plain"))
            .await
    }

    /// Lists the jobs.
    ///
    /// `GET /jobs`
    ///
    /// # Errors
    ///
    /// - [`ListJobsError::Default`] (any other status): all that this operation ever answers.
    /// - [`ListJobsError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn list_jobs(
        &self,
        request: ListJobs,
    ) -> Result<ListJobsOutput, ListJobsError> {
        self.caller.call(request, &[], |_| self.wire.list_jobs("application/json")).await
    }
}

/// Sets up a [`Client`].
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder {
    settings: Settings,
}

impl ClientBuilder {
    fn new(base_url: String) -> Self {
        Self {
            settings: Settings::new(base_url),
        }
    }

    client_settings!();

    /// The client. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// If the base URL is none, a root certificate cannot be read, or TLS cannot be set up.
    pub fn build(self) -> Result<Client, BuildError> {
        let connection = self.settings.build()?;
        Ok(Client {
            wire: wire::Client::new_with_client(
                &connection.base_url,
                connection.http_client,
            ),
            caller: connection.caller,
        })
    }
}
