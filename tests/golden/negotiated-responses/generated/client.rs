//! The client of the API "Charts".
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::client::{BuildError, CallOptions};
use counterpart_runtime::generated::client::{
    Caller, Settings, client_settings, header_text, path_text, take_body,
};
use super::operations::{
    DeleteChart, DeleteChartError, DeleteChartOutput, GetChart, GetChartError,
    GetChartOutput, GetSummary, GetSummaryError, GetSummaryOutput, PutChart,
    PutChartError, PutChartOutput,
};

use super::wire;

/// A client of the API "Charts".
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

    /// Fetches a chart.
    ///
    /// `GET /charts/{name}`
    ///
    /// # Errors
    ///
    /// - [`GetChartError::NotFound`] (404): there is no such chart.
    /// - [`GetChartError::NotAcceptable`] (406): a chart comes in no such format.
    /// - [`GetChartError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn get_chart(
        &self,
        request: GetChart,
    ) -> Result<GetChartOutput, GetChartError> {
        self.caller
            .call(
                request,
                &[],
                |request| {
                    self
                        .wire
                        .get_chart(
                            path_text(request, "name")?,
                            "application/json, text/csv, image/png, text/plain",
                        )
                },
            )
            .await
    }

    /// Replaces a chart.
    ///
    /// `PUT /charts/{name}`
    ///
    /// # Errors
    ///
    /// - [`PutChartError::ClientError`] (4XX): that was no chart.
    /// - [`PutChartError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn put_chart(
        &self,
        request: PutChart,
    ) -> Result<PutChartOutput, PutChartError> {
        self.caller
            .call(
                request,
                &[],
                |request| {
                    let body = take_body(request);
                    self.wire
                        .put_chart(
                            path_text(request, "name")?,
                            "application/json, text/plain",
                            header_text(request, "content-type"),
                            body,
                        )
                },
            )
            .await
    }

    /// Deletes a chart.
    ///
    /// `DELETE /charts/{name}`
    ///
    /// # Errors
    ///
    /// - [`DeleteChartError::Default`] (any other status): it is still there.
    /// - [`DeleteChartError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn delete_chart(
        &self,
        request: DeleteChart,
    ) -> Result<DeleteChartOutput, DeleteChartError> {
        self.caller
            .call(
                request,
                &[],
                |request| {
                    self
                        .wire
                        .delete_chart(path_text(request, "name")?, "application/json")
                },
            )
            .await
    }

    /// Sums all charts up.
    ///
    /// `GET /summary`
    ///
    /// # Errors
    ///
    /// - [`GetSummaryError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn get_summary(
        &self,
        request: GetSummary,
    ) -> Result<GetSummaryOutput, GetSummaryError> {
        self.caller
            .call(request, &[], |_| self.wire.get_summary("application/json"))
            .await
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
