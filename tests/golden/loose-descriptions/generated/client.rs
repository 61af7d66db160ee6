//! The client of the API "Kiosk".
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::client::{
    BuildError, CallOptions, Caller, Settings, header_text, path_text, query_text,
    take_body,
};
use counterpart_runtime::client_settings;
use super::operations::{
    GetStand, GetStandError, GetStandOutput, ListStands, ListStandsError,
    ListStandsOutput, PaperOperation, PaperOperationError, PaperOperationOutput,
    PutPapersByPaper, PutPapersByPaperError, PutPapersByPaperOutput,
};

use super::wire;

/// A client of the API "Kiosk".
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

    /// 2.
    ///
    /// `GET /papers/{paper}`
    ///
    /// # Errors
    ///
    /// - [`PaperOperationError::ClientError`] (4XX).
    /// - [`PaperOperationError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn paper(
        &self,
        request: PaperOperation,
    ) -> Result<PaperOperationOutput, PaperOperationError> {
        self.caller
            .call(
                request,
                &[],
                |request| {
                    self
                        .wire
                        .paper(
                            path_text(request, "paper")?,
                            &query_text(request),
                            "application/json",
                        )
                },
            )
            .await
    }

    /// `PUT /papers/{paper}`
    ///
    /// # Errors
    ///
    /// - [`PutPapersByPaperError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn put_papers_by_paper(
        &self,
        request: PutPapersByPaper,
    ) -> Result<PutPapersByPaperOutput, PutPapersByPaperError> {
        self.caller
            .call(
                request,
                &[],
                |request| {
                    let body = take_body(request);
                    self.wire
                        .put_papers_by_paper(
                            path_text(request, "paper")?,
                            header_text(request, "content-type"),
                            body,
                        )
                },
            )
            .await
    }

    /// `GET /stands/{stand}`
    ///
    /// # Errors
    ///
    /// - [`GetStandError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn get_stand(
        &self,
        request: GetStand,
    ) -> Result<GetStandOutput, GetStandError> {
        self.caller
            .call(
                request,
                &[],
                |request| self.wire.get_stand(path_text(request, "stand")?),
            )
            .await
    }

    /// `GET /stands`
    ///
    /// # Errors
    ///
    /// - [`ListStandsError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn list_stands(
        &self,
        request: ListStands,
    ) -> Result<ListStandsOutput, ListStandsError> {
        self.caller
            .call(request, &[], |_| self.wire.list_stands("application/json"))
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
