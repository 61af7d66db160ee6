//! The client of the API "Kiosk".
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::ApiKey;
use counterpart_runtime::client::{BuildError, CallOptions, Credential};
use counterpart_runtime::generated::client::{
    Caller, Settings, Shown, client_settings, header_text, path_text, query_text,
    take_body,
};
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
    credentials: Credentials,
}

impl Client {
    /// Starts to set up a client of the service at this base URL.
    pub fn builder(base_url: impl Into<String>) -> ClientBuilder {
        ClientBuilder::new(base_url.into())
    }

    /// This client with other credentials. The two share their connections.
    #[must_use]
    pub fn with_credentials(&self, credentials: Credentials) -> Self {
        Self {
            credentials,
            ..self.clone()
        }
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
                &[&[self.credentials.show_key()]],
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
    credentials: Credentials,
}

impl ClientBuilder {
    fn new(base_url: String) -> Self {
        Self {
            settings: Settings::new(base_url),
            credentials: Credentials::default(),
        }
    }

    /// The key of `key`, sent as the query member `key`.
    pub fn key(mut self, key: impl Into<Credential<ApiKey>>) -> Self {
        self.credentials = self.credentials.with_key(key);
        self
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
            credentials: self.credentials,
        })
    }
}

/// What shows who is calling; each operation is shown what it asks for, and no more. `Debug` shows no secret.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Credentials {
    /// The key of `key`, sent as the query member `key`.
    pub key: Option<Credential<ApiKey>>,
}

impl Credentials {
    /// These credentials with another `key`.
    #[must_use]
    pub fn with_key(mut self, key: impl Into<Credential<ApiKey>>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Whether nothing is set.
    pub fn is_empty(&self) -> bool {
        self.key.is_none()
    }

    fn show_key(&self) -> Option<Shown<'_>> {
        self.key.as_ref().map(|key| Shown::query("key", key))
    }
}
