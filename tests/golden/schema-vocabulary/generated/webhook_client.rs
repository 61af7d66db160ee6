//! The client of the API "Observatory".
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::client::{BuildError, CallOptions};
use counterpart_runtime::generated::client::{
    BaseUrl, Caller, Settings, client_settings, header_text, take_body,
};
use super::webhook_operations::{CometSeen, CometSeenError, CometSeenOutput};

use super::webhook_wire as wire;

/// Sends the webhooks of the API "Observatory".
///
/// It is cheap to clone; clones share their connections. Redirects are not followed.
#[derive(Clone, Debug)]
pub struct Client {
    wire: wire::Client,
    caller: Caller,
}

impl Client {
    /// Starts to set up a client that sends to this URL, exactly as it is.
    pub fn builder(target: impl Into<String>) -> ClientBuilder {
        ClientBuilder::new(target.into())
    }

    /// This client, sending to another URL, exactly as it is: a receiver's, as it asked for. The two share their
    /// connections.
    ///
    /// Whether a receiver may name this URL is up to the caller: it may lead into the sender's own network.
    #[must_use]
    pub fn with_target(&self, target: impl Into<String>) -> Self {
        let mut client = self.clone();
        client.wire.baseurl = BaseUrl::from(target.into());
        client
    }

    /// This client with other options, which are timeout, repetitions, headers and checks; what they do not set stays as
    /// it is. The two share their connections.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        let caller = self.caller.with_options(options);
        Self { caller, ..self.clone() }
    }

    /// The webhook `comet`: a `POST` to the receiver's URL; the generated router takes it at `/comet`.
    ///
    /// # Errors
    ///
    /// - [`CometSeenError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn comet_seen(
        &self,
        request: CometSeen,
    ) -> Result<CometSeenOutput, CometSeenError> {
        self.caller
            .call(
                request,
                &[],
                |request| {
                    let body = take_body(request);
                    self.wire.comet_seen(header_text(request, "content-type"), body)
                },
            )
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
            settings: Settings::sending_to(base_url),
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
