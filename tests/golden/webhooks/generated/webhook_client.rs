//! The client of the API "Shelter".
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::BearerToken;
use counterpart_runtime::client::{BuildError, CallOptions, Credential};
use counterpart_runtime::generated::client::{
    BaseUrl, Caller, Settings, Shown, client_settings, header_text, query_text, take_body,
};
use super::webhook_operations::{
    AnnounceClosing, AnnounceClosingError, AnnounceClosingOutput, PetFound,
    PetFoundError, PetFoundOutput,
};

use super::webhook_wire as wire;

/// Sends the webhooks of the API "Shelter".
///
/// It is cheap to clone; clones share their connections. Redirects are not followed.
#[derive(Clone, Debug)]
pub struct Client {
    wire: wire::Client,
    caller: Caller,
    credentials: Credentials,
}

impl Client {
    /// Starts to set up a client that sends to this URL, exactly as it is.
    pub fn builder(target: impl Into<String>) -> ClientBuilder {
        ClientBuilder::new(target.into())
    }

    /// This client with other credentials. The two share their connections.
    #[must_use]
    pub fn with_credentials(&self, credentials: Credentials) -> Self {
        Self {
            credentials,
            ..self.clone()
        }
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

    /// Tells that a pet has been found.
    ///
    /// The webhook `pet.found`: a `POST` to the receiver's URL; the generated router takes it at `/pet-found`.
    ///
    /// # Errors
    ///
    /// - [`PetFoundError::BadRequest`] (400): that is no pet.
    /// - [`PetFoundError::Gone`] (410): send no more.
    /// - [`PetFoundError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn pet_found(
        &self,
        request: PetFound,
    ) -> Result<PetFoundOutput, PetFoundError> {
        self.caller
            .call(
                request,
                &[],
                |request| {
                    let body = take_body(request);
                    self.wire
                        .pet_found(
                            &query_text(request),
                            "application/json",
                            header_text(request, "content-type"),
                            header_text(request, "x-signature"),
                            body,
                        )
                },
            )
            .await
    }

    /// Tells that the shelter has closed.
    ///
    /// The webhook `shelterClosed`: a `PUT` to the receiver's URL; the generated router takes it at `/shelter-closed`.
    ///
    /// # Errors
    ///
    /// - [`AnnounceClosingError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn announce_closing(
        &self,
        request: AnnounceClosing,
    ) -> Result<AnnounceClosingOutput, AnnounceClosingError> {
        self.caller
            .call(
                request,
                &[&[self.credentials.show_token()]],
                |_| self.wire.announce_closing(),
            )
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
            settings: Settings::sending_to(base_url),
            credentials: Credentials::default(),
        }
    }

    /// The bearer token of `token`.
    pub fn token(mut self, token: impl Into<Credential<BearerToken>>) -> Self {
        self.credentials = self.credentials.with_token(token);
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
    /// The bearer token of `token`.
    pub token: Option<Credential<BearerToken>>,
}

impl Credentials {
    /// These credentials with another `token`.
    #[must_use]
    pub fn with_token(mut self, token: impl Into<Credential<BearerToken>>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// Whether nothing is set.
    pub fn is_empty(&self) -> bool {
        self.token.is_none()
    }

    fn show_token(&self) -> Option<Shown<'_>> {
        self.token.as_ref().map(Shown::bearer)
    }
}
