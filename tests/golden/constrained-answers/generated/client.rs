//! The client of the API "Tills".
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::client::{BuildError, CallOptions};
use counterpart_runtime::generated::client::{Caller, Settings, client_settings};
use super::operations::{
    GetLabel, GetLabelError, GetLabelOutput, GetSize, GetSizeError, GetSizeOutput,
    GetTill, GetTillError, GetTillOutput, ListReceipts, ListReceiptsError,
    ListReceiptsOutput, WatchTill, WatchTillError, WatchTillOutput,
};

use super::wire;

/// A client of the API "Tills".
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

    /// Shows what is in the till.
    ///
    /// `GET /till`
    ///
    /// # Errors
    ///
    /// - [`GetTillError::NotFound`] (404): there is none.
    /// - [`GetTillError::Default`] (any other status): something else went wrong.
    /// - [`GetTillError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn get_till(
        &self,
        request: GetTill,
    ) -> Result<GetTillOutput, GetTillError> {
        self.caller.call(request, &[], |_| self.wire.get_till("application/json")).await
    }

    /// Shows what stands on it.
    ///
    /// `GET /till/label`
    ///
    /// # Errors
    ///
    /// - [`GetLabelError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn get_label(
        &self,
        request: GetLabel,
    ) -> Result<GetLabelOutput, GetLabelError> {
        self.caller.call(request, &[], |_| self.wire.get_label("text/plain")).await
    }

    /// Shows how wide it is.
    ///
    /// `GET /till/size`
    ///
    /// # Errors
    ///
    /// - [`GetSizeError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn get_size(
        &self,
        request: GetSize,
    ) -> Result<GetSizeOutput, GetSizeError> {
        self.caller.call(request, &[], |_| self.wire.get_size("text/plain")).await
    }

    /// Lists what was paid.
    ///
    /// `GET /till/receipts`
    ///
    /// # Errors
    ///
    /// - [`ListReceiptsError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn list_receipts(
        &self,
        request: ListReceipts,
    ) -> Result<ListReceiptsOutput, ListReceiptsError> {
        self.caller
            .call(request, &[], |_| self.wire.list_receipts("application/jsonl"))
            .await
    }

    /// Tells what is paid as it is.
    ///
    /// `GET /till/events`
    ///
    /// # Errors
    ///
    /// - [`WatchTillError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn watch_till(
        &self,
        request: WatchTill,
    ) -> Result<WatchTillOutput, WatchTillError> {
        self.caller
            .call(request, &[], |_| self.wire.watch_till("text/event-stream"))
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
