//! The client of the API "Mirror".
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::ApiKey;
use counterpart_runtime::client::{BuildError, CallOptions, Credential};
use counterpart_runtime::generated::client::{
    Caller, Settings, Shown, client_settings, path_text, query_text,
};
use super::operations::{
    Builder, BuilderError, BuilderOutput, New, NewError, NewOutput, On, OnError,
    OnOutput, Principal, PrincipalError, PrincipalOutput, Reader, ReaderError,
    ReaderOutput, RefuseUnrouted, RefuseUnroutedError, RefuseUnroutedOutput, Unrouted,
    UnroutedError, UnroutedOutput, WithCredentials, WithCredentialsError,
    WithCredentialsOutput,
};

use super::wire;

/// A client of the API "Mirror".
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
        self.caller
            .call(
                request,
                &[&[self.credentials.show_timeout_credentials()]],
                |_| self.wire.builder_operation(),
            )
            .await
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
        self.caller
            .call(
                request,
                &[&[self.credentials.show_timeout_credentials()]],
                |_| self.wire.with_credentials_operation(),
            )
            .await
    }

    /// Named as a function that the router imports.
    ///
    /// `DELETE /functions`
    ///
    /// # Errors
    ///
    /// - [`OnError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn on(&self, request: On) -> Result<OnOutput, OnError> {
        self.caller
            .call(
                request,
                &[&[self.credentials.show_timeout_credentials()]],
                |_| self.wire.on(),
            )
            .await
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
        self.caller
            .call(
                request,
                &[&[self.credentials.show_timeout_credentials()]],
                |_| self.wire.unrouted("application/json"),
            )
            .await
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
        self.caller
            .call(
                request,
                &[&[self.credentials.show_timeout_credentials()]],
                |_| self.wire.refuse_unrouted(),
            )
            .await
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
        self.caller
            .call(
                request,
                &[&[self.credentials.show_timeout_credentials()]],
                |_| self.wire.principal(),
            )
            .await
    }

    /// Named as a constructor.
    ///
    /// `DELETE /traits`
    ///
    /// # Errors
    ///
    /// - [`NewError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn new_operation(&self, request: New) -> Result<NewOutput, NewError> {
        self.caller
            .call(
                request,
                &[&[self.credentials.show_timeout_credentials()]],
                |_| self.wire.new_operation(),
            )
            .await
    }

    /// Has parameters named as local variables.
    ///
    /// `GET /variables/{ref}`
    ///
    /// # Errors
    ///
    /// - [`ReaderError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn reader(&self, request: Reader) -> Result<ReaderOutput, ReaderError> {
        self.caller
            .call(
                request,
                &[&[self.credentials.show_timeout_credentials()]],
                |request| {
                    self.wire.reader(path_text(request, "ref")?, &query_text(request))
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
    pub fn timeout_credentials(mut self, key: impl Into<Credential<ApiKey>>) -> Self {
        self.credentials = self.credentials.with_timeout_credentials(key);
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
    /// The key of `timeout`, sent as the header `X-Timeout`.
    ///
    /// Named as a setting of the client.
    pub timeout_credentials: Option<Credential<ApiKey>>,
}

impl Credentials {
    /// These credentials with another `timeout_credentials`.
    #[must_use]
    pub fn with_timeout_credentials(
        mut self,
        key: impl Into<Credential<ApiKey>>,
    ) -> Self {
        self.timeout_credentials = Some(key.into());
        self
    }

    /// Whether nothing is set.
    pub fn is_empty(&self) -> bool {
        self.timeout_credentials.is_none()
    }

    fn show_timeout_credentials(&self) -> Option<Shown<'_>> {
        self.timeout_credentials.as_ref().map(|key| Shown::header("X-Timeout", key))
    }
}
