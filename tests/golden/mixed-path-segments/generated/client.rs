//! The client of the API "Jobs".
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::client::{BuildError, CallOptions};
use counterpart_runtime::generated::client::{
    Caller, Settings, client_settings, path_text,
};
use super::operations::{
    CancelJob, CancelJobError, CancelJobOutput, DeleteJob, DeleteJobError,
    DeleteJobOutput, DeleteReports, DeleteReportsError, DeleteReportsOutput, GetJob,
    GetJobError, GetJobOutput, GetLatestReport, GetLatestReportError,
    GetLatestReportOutput, GetLog, GetLogError, GetLogOutput, GetReport, GetReportError,
    GetReportOutput, GetState, GetStateError, GetStateOutput, GetWeather,
    GetWeatherError, GetWeatherOutput, ProbeState, ProbeStateError, ProbeStateOutput,
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

    /// Describes a job.
    ///
    /// `GET /jobs/{name}`
    ///
    /// # Errors
    ///
    /// - [`GetJobError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn get_job(&self, request: GetJob) -> Result<GetJobOutput, GetJobError> {
        self.caller
            .call(
                request,
                &[],
                |request| self.wire.get_job(path_text(request, "name")?, "text/plain"),
            )
            .await
    }

    /// Forgets a job.
    ///
    /// `DELETE /jobs/{name}`
    ///
    /// # Errors
    ///
    /// - [`DeleteJobError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn delete_job(
        &self,
        request: DeleteJob,
    ) -> Result<DeleteJobOutput, DeleteJobError> {
        self.caller
            .call(
                request,
                &[],
                |request| self.wire.delete_job(path_text(request, "name")?),
            )
            .await
    }

    /// Cancels a job.
    ///
    /// `POST /jobs/{name}:cancel`
    ///
    /// # Errors
    ///
    /// - [`CancelJobError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn cancel_job(
        &self,
        request: CancelJob,
    ) -> Result<CancelJobOutput, CancelJobError> {
        self.caller
            .call(
                request,
                &[],
                |request| self.wire.cancel_job(path_text(request, "name")?, "text/plain"),
            )
            .await
    }

    /// Fetches a log.
    ///
    /// `GET /jobs/{parent}/logs/{name}.txt`
    ///
    /// # Errors
    ///
    /// - [`GetLogError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn get_log(&self, request: GetLog) -> Result<GetLogOutput, GetLogError> {
        self.caller
            .call(
                request,
                &[],
                |request| {
                    self
                        .wire
                        .get_log(
                            path_text(request, "parent")?,
                            path_text(request, "name")?,
                            "text/plain",
                        )
                },
            )
            .await
    }

    /// Sums up some days.
    ///
    /// `GET /reports/{from}-{to}`
    ///
    /// # Errors
    ///
    /// - [`GetReportError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn get_report(
        &self,
        request: GetReport,
    ) -> Result<GetReportOutput, GetReportError> {
        self.caller
            .call(
                request,
                &[],
                |request| {
                    self
                        .wire
                        .get_report(
                            path_text(request, "from")?,
                            path_text(request, "to")?,
                            "text/plain",
                        )
                },
            )
            .await
    }

    /// Tells of the weather along a parallel, in the form that the extension names.
    ///
    /// `GET /weather/{latitude}.{format}`
    ///
    /// # Errors
    ///
    /// - [`GetWeatherError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn get_weather(
        &self,
        request: GetWeather,
    ) -> Result<GetWeatherOutput, GetWeatherError> {
        self.caller
            .call(
                request,
                &[],
                |request| {
                    self
                        .wire
                        .get_weather(
                            path_text(request, "latitude")?,
                            path_text(request, "format")?,
                            "text/plain",
                        )
                },
            )
            .await
    }

    /// Sums up the last day.
    ///
    /// `GET /reports/latest`
    ///
    /// # Errors
    ///
    /// - [`GetLatestReportError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn get_latest_report(
        &self,
        request: GetLatestReport,
    ) -> Result<GetLatestReportOutput, GetLatestReportError> {
        self.caller.call(request, &[], |_| self.wire.get_latest_report()).await
    }

    /// Forgets every report.
    ///
    /// `DELETE /reports/*`
    ///
    /// # Errors
    ///
    /// - [`DeleteReportsError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn delete_reports(
        &self,
        request: DeleteReports,
    ) -> Result<DeleteReportsOutput, DeleteReportsError> {
        self.caller.call(request, &[], |_| self.wire.delete_reports()).await
    }

    /// Says how the server is.
    ///
    /// `GET /:state`
    ///
    /// # Errors
    ///
    /// - [`GetStateError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn get_state(
        &self,
        request: GetState,
    ) -> Result<GetStateOutput, GetStateError> {
        self.caller.call(request, &[], |_| self.wire.get_state()).await
    }

    /// Says whether the server is there.
    ///
    /// `HEAD /:state`
    ///
    /// # Errors
    ///
    /// - [`ProbeStateError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn probe_state(
        &self,
        request: ProbeState,
    ) -> Result<ProbeStateOutput, ProbeStateError> {
        self.caller.call(request, &[], |_| self.wire.probe_state()).await
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
