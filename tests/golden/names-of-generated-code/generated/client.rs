//! The client of the Mirror.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::ApiKey;
use counterpart_runtime::client::{
    BuildError, ClientHooks, HttpClient, HttpRequest, OperationInfo, Settings, Shown,
    WireError, authorize, path_text, receive,
};
use counterpart_runtime::http::{HeaderName, HeaderValue};
use std::time::Duration;
use super::operations::{
    Builder, BuilderError, BuilderOutput, New, NewError, NewOutput, On, OnError,
    OnOutput, Principal, PrincipalError, PrincipalOutput, Reader, ReaderError,
    ReaderOutput, RefuseUnrouted, RefuseUnroutedError, RefuseUnroutedOutput, Unrouted,
    UnroutedError, UnroutedOutput, WithCredentials, WithCredentialsError,
    WithCredentialsOutput,
};

use counterpart_runtime::Operation as _;
use super::wire;

/// A client of the Mirror.
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

    /// Named as a function of the client.
    ///
    /// `GET /functions`
    ///
    /// # Errors
    ///
    /// - [`BuilderError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn builder_operation(
        &self,
        request: Builder,
    ) -> Result<BuilderOutput, BuilderError> {
        request.encode()?;
        let answer = self.wire.builder_operation().await;
        Builder::decode_outcome(receive(answer, &Builder::DESCRIPTION).await?)
    }

    /// Named as a method of the client.
    ///
    /// `PUT /functions`
    ///
    /// # Errors
    ///
    /// - [`WithCredentialsError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn with_credentials_operation(
        &self,
        request: WithCredentials,
    ) -> Result<WithCredentialsOutput, WithCredentialsError> {
        request.encode()?;
        let answer = self.wire.with_credentials_operation().await;
        WithCredentials::decode_outcome(
            receive(answer, &WithCredentials::DESCRIPTION).await?,
        )
    }

    /// Named as a function that the router imports.
    ///
    /// `DELETE /functions`
    ///
    /// # Errors
    ///
    /// - [`OnError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn on(&self, request: On) -> Result<OnOutput, OnError> {
        request.encode()?;
        let answer = self.wire.on().await;
        On::decode_outcome(receive(answer, &On::DESCRIPTION).await?)
    }

    /// Named as a function of the server.
    ///
    /// `POST /functions`
    ///
    /// # Errors
    ///
    /// - [`UnroutedError::BadRequest`] (400): the request is wrong.
    /// - [`UnroutedError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn unrouted(
        &self,
        request: Unrouted,
    ) -> Result<UnroutedOutput, UnroutedError> {
        request.encode()?;
        let answer = self.wire.unrouted("application/json").await;
        Unrouted::decode_outcome(receive(answer, &Unrouted::DESCRIPTION).await?)
    }

    /// Named as the refusal of another operation.
    ///
    /// `POST /traits`
    ///
    /// # Errors
    ///
    /// - [`RefuseUnroutedError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn refuse_unrouted(
        &self,
        request: RefuseUnrouted,
    ) -> Result<RefuseUnroutedOutput, RefuseUnroutedError> {
        request.encode()?;
        let answer = self.wire.refuse_unrouted().await;
        RefuseUnrouted::decode_outcome(
            receive(answer, &RefuseUnrouted::DESCRIPTION).await?,
        )
    }

    /// Tagged as an associated type.
    ///
    /// `PUT /traits`
    ///
    /// # Errors
    ///
    /// - [`PrincipalError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn principal(
        &self,
        request: Principal,
    ) -> Result<PrincipalOutput, PrincipalError> {
        request.encode()?;
        let answer = self.wire.principal().await;
        Principal::decode_outcome(receive(answer, &Principal::DESCRIPTION).await?)
    }

    /// Named as a constructor.
    ///
    /// `DELETE /traits`
    ///
    /// # Errors
    ///
    /// - [`NewError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn new_operation(&self, request: New) -> Result<NewOutput, NewError> {
        request.encode()?;
        let answer = self.wire.new_operation().await;
        New::decode_outcome(receive(answer, &New::DESCRIPTION).await?)
    }

    /// Has parameters named as local variables.
    ///
    /// `GET /variables/{ref}`
    ///
    /// # Errors
    ///
    /// - [`ReaderError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn reader(&self, request: Reader) -> Result<ReaderOutput, ReaderError> {
        let request = request.encode()?;
        let answer = self
            .wire
            .reader(
                path_text(&request, "ref")?,
                request.query_text("accept"),
                request.query_text("reader"),
                request.query_text("response"),
                request.query_text("schema"),
                request.query_text("url"),
            )
            .await;
        Reader::decode_outcome(receive(answer, &Reader::DESCRIPTION).await?)
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

    /// The key of `timeout`, sent as the header `X-Timeout`.
    ///
    /// Named as a setting of the client.
    pub fn timeout_credentials(mut self, key: ApiKey) -> Self {
        self.credentials = self.credentials.with_timeout_credentials(key);
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
    /// The key of `timeout`, sent as the header `X-Timeout`.
    ///
    /// Named as a setting of the client.
    pub timeout_credentials: Option<ApiKey>,
}

impl Credentials {
    /// These credentials with another `timeout_credentials`.
    #[must_use]
    pub fn with_timeout_credentials(mut self, key: ApiKey) -> Self {
        self.timeout_credentials = Some(key);
        self
    }

    /// Whether nothing is set.
    pub fn is_empty(&self) -> bool {
        self.timeout_credentials.is_none()
    }
}

impl ClientHooks<Credentials> for wire::Client {
    async fn pre<E>(
        &self,
        request: &mut HttpRequest,
        _: &OperationInfo,
    ) -> Result<(), WireError<E>> {
        let timeout_credentials = self
            .inner
            .timeout_credentials
            .as_ref()
            .map(|key| Shown::header("X-Timeout", key));
        let alternatives: &[&[Option<&Shown>]] = &[&[timeout_credentials.as_ref()]];
        authorize(request, alternatives).map_err(WireError::Custom)
    }
}
