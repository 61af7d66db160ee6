//! The client of the API "Warehouse".
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::client::{BuildError, CallOptions};
use counterpart_runtime::generated::client::{
    Caller, Settings, client_settings, header_text, query_text,
};
use super::operations::{
    FindItems, FindItemsError, FindItemsOutput, FindLabels, FindLabelsError,
    FindLabelsOutput, ReadDefaults, ReadDefaultsError, ReadDefaultsOutput,
};

use super::wire;

/// A client of the API "Warehouse".
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

    /// Finds items by objects in the query.
    ///
    /// `GET /items`
    ///
    /// # Errors
    ///
    /// - [`FindItemsError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn find_items(
        &self,
        request: FindItems,
    ) -> Result<FindItemsOutput, FindItemsError> {
        self.caller
            .call(
                request,
                &[],
                |request| {
                    self
                        .wire
                        .find_items(
                            &query_text(request),
                            header_text(request, "cookie"),
                            header_text(request, "x-place"),
                            header_text(request, "x-stock"),
                        )
                },
            )
            .await
    }

    /// Finds items by labels of any name.
    ///
    /// `GET /labels`
    ///
    /// # Errors
    ///
    /// - [`FindLabelsError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn find_labels(
        &self,
        request: FindLabels,
    ) -> Result<FindLabelsOutput, FindLabelsError> {
        self.caller
            .call(request, &[], |request| self.wire.find_labels(&query_text(request)))
            .await
    }

    /// Reads what a missing object stands for.
    ///
    /// `GET /defaults`
    ///
    /// # Errors
    ///
    /// - [`ReadDefaultsError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn read_defaults(
        &self,
        request: ReadDefaults,
    ) -> Result<ReadDefaultsOutput, ReadDefaultsError> {
        self.caller
            .call(request, &[], |request| self.wire.read_defaults(&query_text(request)))
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
