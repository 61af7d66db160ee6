//! The client of the API "Odd \<b> \[x\]".
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::client::{BuildError, CallOptions};
use counterpart_runtime::generated::client::{
    Caller, Settings, client_settings, header_text, query_text,
};
use super::operations::{
    IntoOperation, IntoOperationError, IntoOperationOutput, Listeiptal, ListeiptalError,
    ListeiptalOutput, SelfValue, SelfValueError, SelfValueOperation,
    SelfValueOperationError, SelfValueOperationOutput, SelfValueOutput, TryInto,
    TryIntoError, TryIntoOutput,
};

use super::wire;

/// A client of the API "Odd \<b> \[x\]".
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

    /// `GET /a%20b/é`
    ///
    /// # Errors
    ///
    /// - [`IntoOperationError::NotFound`] (404): none.
    /// - [`IntoOperationError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    #[allow(clippy::wrong_self_convention, reason = "the contract names the operation")]
    pub async fn into_operation(
        &self,
        request: IntoOperation,
    ) -> Result<IntoOperationOutput, IntoOperationError> {
        self.caller
            .call(request, &[], |_| self.wire.into_operation("application/json"))
            .await
    }

    /// `DELETE /liste`
    ///
    /// # Errors
    ///
    /// - [`ListeiptalError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn listeiptal(
        &self,
        request: Listeiptal,
    ) -> Result<ListeiptalOutput, ListeiptalError> {
        self.caller.call(request, &[], |_| self.wire.listeiptal()).await
    }

    /// `GET /r`
    ///
    /// # Errors
    ///
    /// - [`TryIntoError::Default`] (any other status): bad.
    /// - [`TryIntoError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn try_into_operation(
        &self,
        request: TryInto,
    ) -> Result<TryIntoOutput, TryIntoError> {
        self.caller
            .call(
                request,
                &[],
                |request| {
                    self
                        .wire
                        .try_into_operation(
                            &query_text(request),
                            "application/json",
                            header_text(request, "type"),
                        )
                },
            )
            .await
    }

    /// `GET /self`
    ///
    /// # Errors
    ///
    /// - [`SelfValueError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn self_(
        &self,
        request: SelfValue,
    ) -> Result<SelfValueOutput, SelfValueError> {
        self.caller.call(request, &[], |_| self.wire.self_()).await
    }

    /// `PUT /self`
    ///
    /// # Errors
    ///
    /// - [`SelfValueOperationError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn self_operation(
        &self,
        request: SelfValueOperation,
    ) -> Result<SelfValueOperationOutput, SelfValueOperationError> {
        self.caller.call(request, &[], |_| self.wire.self_operation()).await
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
