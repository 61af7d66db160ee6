//! The client of the Vault.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::client::{
    BuildError, ClientHooks, HttpClient, HttpRequest, OperationInfo, Settings, Shown,
    WireError, authorize, receive,
};
use counterpart_runtime::http::{HeaderName, HeaderValue};
use counterpart_runtime::{ApiKey, BasicCredentials, BearerToken};
use std::time::Duration;
use super::operations::{
    ListSecrets, ListSecretsError, ListSecretsOutput, Perhaps, PerhapsError,
    PerhapsOutput, TellAll, TellAllError, TellAllOutput, WithBoth, WithBothError,
    WithBothOutput, WithScopes, WithScopesError, WithScopesOutput,
};

use counterpart_runtime::Operation as _;
use super::wire;

/// A client of the Vault.
///
/// It is cheap to clone; clones share their connections. Redirects are not followed.
#[derive(Clone, Debug)]
pub struct Client {
    wire: wire::Client,
}

impl Client {
    /// Starts to set up a client of the service at this base URL.
    pub fn builder(base_url: impl Into<String>) -> ClientBuilder {
        ClientBuilder::new(base_url.into())
    }

    /// This client with other credentials. The two share their connections.
    #[must_use]
    pub fn with_credentials(&self, credentials: Credentials) -> Self {
        let mut wire = self.wire.clone();
        wire.inner = credentials;
        Self { wire }
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
        request.encode()?;
        let answer = self.wire.list_secrets().await;
        ListSecrets::decode_outcome(receive(answer, &ListSecrets::DESCRIPTION).await?)
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
        request.encode()?;
        let answer = self.wire.with_both().await;
        WithBoth::decode_outcome(receive(answer, &WithBoth::DESCRIPTION).await?)
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
        request.encode()?;
        let answer = self.wire.perhaps().await;
        Perhaps::decode_outcome(receive(answer, &Perhaps::DESCRIPTION).await?)
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
        request.encode()?;
        let answer = self.wire.tell_all().await;
        TellAll::decode_outcome(receive(answer, &TellAll::DESCRIPTION).await?)
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
        request.encode()?;
        let answer = self.wire.with_scopes().await;
        WithScopes::decode_outcome(receive(answer, &WithScopes::DESCRIPTION).await?)
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
    pub fn header_key(mut self, key: ApiKey) -> Self {
        self.credentials = self.credentials.with_header_key(key);
        self
    }

    /// The key of `queryKey`, sent as the query member `key`.
    ///
    /// A key in the query.
    pub fn query_key(mut self, key: ApiKey) -> Self {
        self.credentials = self.credentials.with_query_key(key);
        self
    }

    /// The key of `cookieKey`, sent as the cookie `session`.
    ///
    /// A key in a cookie.
    pub fn cookie_key(mut self, key: ApiKey) -> Self {
        self.credentials = self.credentials.with_cookie_key(key);
        self
    }

    /// User name and password of `basic`.
    ///
    /// A name and a password.
    pub fn basic(mut self, credentials: BasicCredentials) -> Self {
        self.credentials = self.credentials.with_basic(credentials);
        self
    }

    /// The bearer token of `bearer`.
    ///
    /// A token.
    pub fn bearer(mut self, token: BearerToken) -> Self {
        self.credentials = self.credentials.with_bearer(token);
        self
    }

    /// The bearer token of `oauth`.
    ///
    /// A token of the identity service.
    pub fn oauth(mut self, token: BearerToken) -> Self {
        self.credentials = self.credentials.with_oauth(token);
        self
    }

    /// The time that a call may take, from the first byte out to the last byte in: 60 seconds unless set; `None`
    /// is without limit.
    pub fn timeout(mut self, timeout: impl Into<Option<Duration>>) -> Self {
        self.settings.set_timeout(timeout.into());
        self
    }

    /// The time that a connection may take to come about; unless set, only the timeout of the call limits it.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.settings.set_connect_timeout(timeout);
        self
    }

    /// The `User-Agent` of every request; unless set, none is sent.
    pub fn user_agent(mut self, user_agent: HeaderValue) -> Self {
        self.settings.set_user_agent(user_agent);
        self
    }

    /// A header of every request; what an operation writes itself comes first.
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.settings.set_header(name, value);
        self
    }

    /// One more certificate (PEM) that may vouch for the service, besides those that the platform trusts.
    pub fn add_root_certificate(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.settings.add_root_certificate(pem);
        self
    }

    /// An HTTP client of one's own. It is taken as it is: timeouts, user agent, headers, certificates and
    /// redirects are then its affair.
    pub fn http_client(mut self, client: HttpClient) -> Self {
        self.settings.set_http_client(client);
        self
    }

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
                self.credentials,
            ),
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
    pub header_key: Option<ApiKey>,
    /// The key of `queryKey`, sent as the query member `key`.
    ///
    /// A key in the query.
    pub query_key: Option<ApiKey>,
    /// The key of `cookieKey`, sent as the cookie `session`.
    ///
    /// A key in a cookie.
    pub cookie_key: Option<ApiKey>,
    /// User name and password of `basic`.
    ///
    /// A name and a password.
    pub basic: Option<BasicCredentials>,
    /// The bearer token of `bearer`.
    ///
    /// A token.
    pub bearer: Option<BearerToken>,
    /// The bearer token of `oauth`.
    ///
    /// A token of the identity service.
    pub oauth: Option<BearerToken>,
}

impl Credentials {
    /// These credentials with another `header_key`.
    #[must_use]
    pub fn with_header_key(mut self, key: ApiKey) -> Self {
        self.header_key = Some(key);
        self
    }

    /// These credentials with another `query_key`.
    #[must_use]
    pub fn with_query_key(mut self, key: ApiKey) -> Self {
        self.query_key = Some(key);
        self
    }

    /// These credentials with another `cookie_key`.
    #[must_use]
    pub fn with_cookie_key(mut self, key: ApiKey) -> Self {
        self.cookie_key = Some(key);
        self
    }

    /// These credentials with another `basic`.
    #[must_use]
    pub fn with_basic(mut self, credentials: BasicCredentials) -> Self {
        self.basic = Some(credentials);
        self
    }

    /// These credentials with another `bearer`.
    #[must_use]
    pub fn with_bearer(mut self, token: BearerToken) -> Self {
        self.bearer = Some(token);
        self
    }

    /// These credentials with another `oauth`.
    #[must_use]
    pub fn with_oauth(mut self, token: BearerToken) -> Self {
        self.oauth = Some(token);
        self
    }

    /// Whether nothing is set.
    pub fn is_empty(&self) -> bool {
        self.header_key.is_none() && self.query_key.is_none()
            && self.cookie_key.is_none() && self.basic.is_none() && self.bearer.is_none()
            && self.oauth.is_none()
    }
}

impl ClientHooks<Credentials> for wire::Client {
    async fn pre<E>(
        &self,
        request: &mut HttpRequest,
        operation: &OperationInfo,
    ) -> Result<(), WireError<E>> {
        let header_key = self
            .inner
            .header_key
            .as_ref()
            .map(|key| Shown::header("X-Key", key));
        let query_key = self
            .inner
            .query_key
            .as_ref()
            .map(|key| Shown::query("key", key));
        let cookie_key = self
            .inner
            .cookie_key
            .as_ref()
            .map(|key| Shown::cookie("session", key));
        let basic = self.inner.basic.as_ref().map(Shown::basic);
        let bearer = self.inner.bearer.as_ref().map(Shown::bearer);
        let oauth = self.inner.oauth.as_ref().map(Shown::bearer);
        let alternatives: &[&[Option<&Shown>]] = match operation.operation_id {
            "list_secrets" => &[&[header_key.as_ref()], &[bearer.as_ref()]],
            "with_both" => &[&[query_key.as_ref(), basic.as_ref()]],
            "perhaps" => &[&[cookie_key.as_ref()]],
            "with_scopes" => &[&[oauth.as_ref()]],
            _ => &[],
        };
        authorize(request, alternatives).map_err(WireError::Custom)
    }
}
