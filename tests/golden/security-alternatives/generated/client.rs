//! The client of the API "Vault".
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::client::{BuildError, CallOptions, Credential};
use counterpart_runtime::generated::client::{Caller, Settings, Shown, client_settings};
use counterpart_runtime::{ApiKey, BasicCredentials, BearerToken};
use super::operations::{
    ListSecrets, ListSecretsError, ListSecretsOutput, Perhaps, PerhapsError,
    PerhapsOutput, TellAll, TellAllError, TellAllOutput, WithBoth, WithBothError,
    WithBothOutput, WithScopes, WithScopesError, WithScopesOutput,
};

use super::wire;

/// A client of the API "Vault".
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

    /// Lists secrets, by either credential.
    ///
    /// `GET /secrets`
    ///
    /// # Errors
    ///
    /// - [`ListSecretsError::Unauthorized`] (401): who are you?
    /// - [`ListSecretsError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn list_secrets(
        &self,
        request: ListSecrets,
    ) -> Result<ListSecretsOutput, ListSecretsError> {
        self.caller
            .call(
                request,
                &[
                    &[self.credentials.show_header_key()],
                    &[self.credentials.show_bearer()],
                ],
                |_| self.wire.list_secrets(),
            )
            .await
    }

    /// Asks for a key and a password together.
    ///
    /// `GET /both`
    ///
    /// # Errors
    ///
    /// - [`WithBothError::Unauthorized`] (401): who are you?
    /// - [`WithBothError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn with_both(
        &self,
        request: WithBoth,
    ) -> Result<WithBothOutput, WithBothError> {
        self.caller
            .call(
                request,
                &[&[self.credentials.show_query_key(), self.credentials.show_basic()]],
                |_| self.wire.with_both(),
            )
            .await
    }

    /// Tells more to those who say who they are.
    ///
    /// `GET /perhaps`
    ///
    /// # Errors
    ///
    /// - [`PerhapsError::Unauthorized`] (401): who are you?
    /// - [`PerhapsError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn perhaps(
        &self,
        request: Perhaps,
    ) -> Result<PerhapsOutput, PerhapsError> {
        self.caller
            .call(
                request,
                &[&[self.credentials.show_cookie_key()]],
                |_| self.wire.perhaps(),
            )
            .await
    }

    /// Asks for nothing.
    ///
    /// `GET /public`
    ///
    /// # Errors
    ///
    /// - [`TellAllError::Unauthorized`] (401): who are you?
    /// - [`TellAllError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn tell_all(
        &self,
        request: TellAll,
    ) -> Result<TellAllOutput, TellAllError> {
        self.caller.call(request, &[], |_| self.wire.tell_all()).await
    }

    /// Asks for a token that allows reading.
    ///
    /// `GET /scoped`
    ///
    /// # Errors
    ///
    /// - [`WithScopesError::Unauthorized`] (401): who are you?
    /// - [`WithScopesError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn with_scopes(
        &self,
        request: WithScopes,
    ) -> Result<WithScopesOutput, WithScopesError> {
        self.caller
            .call(
                request,
                &[&[self.credentials.show_oauth()]],
                |_| self.wire.with_scopes(),
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
            settings: Settings::new(base_url),
            credentials: Credentials::default(),
        }
    }

    /// The key of `headerKey`, sent as the header `X-Key`.
    ///
    /// A key in a header.
    pub fn header_key(mut self, key: impl Into<Credential<ApiKey>>) -> Self {
        self.credentials = self.credentials.with_header_key(key);
        self
    }

    /// The key of `queryKey`, sent as the query member `key`.
    ///
    /// A key in the query.
    pub fn query_key(mut self, key: impl Into<Credential<ApiKey>>) -> Self {
        self.credentials = self.credentials.with_query_key(key);
        self
    }

    /// The key of `cookieKey`, sent as the cookie `session`.
    ///
    /// A key in a cookie.
    pub fn cookie_key(mut self, key: impl Into<Credential<ApiKey>>) -> Self {
        self.credentials = self.credentials.with_cookie_key(key);
        self
    }

    /// User name and password of `basic`.
    ///
    /// A name and a password.
    pub fn basic(
        mut self,
        credentials: impl Into<Credential<BasicCredentials>>,
    ) -> Self {
        self.credentials = self.credentials.with_basic(credentials);
        self
    }

    /// The bearer token of `bearer`.
    ///
    /// A token.
    pub fn bearer(mut self, token: impl Into<Credential<BearerToken>>) -> Self {
        self.credentials = self.credentials.with_bearer(token);
        self
    }

    /// The bearer token of `oauth`.
    ///
    /// A token of the identity service.
    pub fn oauth(mut self, token: impl Into<Credential<BearerToken>>) -> Self {
        self.credentials = self.credentials.with_oauth(token);
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
    /// The key of `headerKey`, sent as the header `X-Key`.
    ///
    /// A key in a header.
    pub header_key: Option<Credential<ApiKey>>,
    /// The key of `queryKey`, sent as the query member `key`.
    ///
    /// A key in the query.
    pub query_key: Option<Credential<ApiKey>>,
    /// The key of `cookieKey`, sent as the cookie `session`.
    ///
    /// A key in a cookie.
    pub cookie_key: Option<Credential<ApiKey>>,
    /// User name and password of `basic`.
    ///
    /// A name and a password.
    pub basic: Option<Credential<BasicCredentials>>,
    /// The bearer token of `bearer`.
    ///
    /// A token.
    pub bearer: Option<Credential<BearerToken>>,
    /// The bearer token of `oauth`.
    ///
    /// A token of the identity service.
    pub oauth: Option<Credential<BearerToken>>,
}

impl Credentials {
    /// These credentials with another `header_key`.
    #[must_use]
    pub fn with_header_key(mut self, key: impl Into<Credential<ApiKey>>) -> Self {
        self.header_key = Some(key.into());
        self
    }

    /// These credentials with another `query_key`.
    #[must_use]
    pub fn with_query_key(mut self, key: impl Into<Credential<ApiKey>>) -> Self {
        self.query_key = Some(key.into());
        self
    }

    /// These credentials with another `cookie_key`.
    #[must_use]
    pub fn with_cookie_key(mut self, key: impl Into<Credential<ApiKey>>) -> Self {
        self.cookie_key = Some(key.into());
        self
    }

    /// These credentials with another `basic`.
    #[must_use]
    pub fn with_basic(
        mut self,
        credentials: impl Into<Credential<BasicCredentials>>,
    ) -> Self {
        self.basic = Some(credentials.into());
        self
    }

    /// These credentials with another `bearer`.
    #[must_use]
    pub fn with_bearer(mut self, token: impl Into<Credential<BearerToken>>) -> Self {
        self.bearer = Some(token.into());
        self
    }

    /// These credentials with another `oauth`.
    #[must_use]
    pub fn with_oauth(mut self, token: impl Into<Credential<BearerToken>>) -> Self {
        self.oauth = Some(token.into());
        self
    }

    /// Whether nothing is set.
    pub fn is_empty(&self) -> bool {
        self.header_key.is_none() && self.query_key.is_none()
            && self.cookie_key.is_none() && self.basic.is_none() && self.bearer.is_none()
            && self.oauth.is_none()
    }

    fn show_header_key(&self) -> Option<Shown<'_>> {
        self.header_key.as_ref().map(|key| Shown::header("X-Key", key))
    }

    fn show_query_key(&self) -> Option<Shown<'_>> {
        self.query_key.as_ref().map(|key| Shown::query("key", key))
    }

    fn show_cookie_key(&self) -> Option<Shown<'_>> {
        self.cookie_key.as_ref().map(|key| Shown::cookie("session", key))
    }

    fn show_basic(&self) -> Option<Shown<'_>> {
        self.basic.as_ref().map(Shown::basic)
    }

    fn show_bearer(&self) -> Option<Shown<'_>> {
        self.bearer.as_ref().map(Shown::bearer)
    }

    fn show_oauth(&self) -> Option<Shown<'_>> {
        self.oauth.as_ref().map(Shown::bearer)
    }
}
