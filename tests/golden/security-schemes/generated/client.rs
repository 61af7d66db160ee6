//! The client of the API "The "Gate"".
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::client::{BuildError, CallOptions, Credential};
use counterpart_runtime::generated::client::{
    Caller, Settings, Shown, client_settings, header_text, take_body,
};
use counterpart_runtime::{ApiKey, BasicCredentials, HttpCredentials};
use super::operations::{
    ByCertificate, ByCertificateAndKey, ByCertificateAndKeyError,
    ByCertificateAndKeyOutput, ByCertificateError, ByCertificateOutput, ByDigest,
    ByDigestError, ByDigestOutput, ByEither, ByEitherError, ByEitherOutput, Perhaps,
    PerhapsError, PerhapsOutput,
};

use super::wire;

/// A client of the API "The "Gate"".
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

    /// Takes a digest.
    ///
    /// `GET /digest`
    ///
    /// # Errors
    ///
    /// - [`ByDigestError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn by_digest(
        &self,
        request: ByDigest,
    ) -> Result<ByDigestOutput, ByDigestError> {
        self.caller
            .call(
                request,
                &[&[self.credentials.show_digest()]],
                |_| self.wire.by_digest(),
            )
            .await
    }

    /// Takes a digest, or a name and a password.
    ///
    /// `GET /either`
    ///
    /// # Errors
    ///
    /// - [`ByEitherError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn by_either(
        &self,
        request: ByEither,
    ) -> Result<ByEitherOutput, ByEitherError> {
        self.caller
            .call(
                request,
                &[&[self.credentials.show_digest()], &[self.credentials.show_basic()]],
                |_| self.wire.by_either(),
            )
            .await
    }

    /// Takes a client certificate.
    ///
    /// `GET /certificate`
    ///
    /// # Errors
    ///
    /// - [`ByCertificateError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn by_certificate(
        &self,
        request: ByCertificate,
    ) -> Result<ByCertificateOutput, ByCertificateError> {
        self.caller.call(request, &[&[]], |_| self.wire.by_certificate()).await
    }

    /// Takes a client certificate together with a key.
    ///
    /// `POST /certificate-and-key`
    ///
    /// # Errors
    ///
    /// - [`ByCertificateAndKeyError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn by_certificate_and_key(
        &self,
        request: ByCertificateAndKey,
    ) -> Result<ByCertificateAndKeyOutput, ByCertificateAndKeyError> {
        self.caller
            .call(
                request,
                &[&[self.credentials.show_request_credentials()]],
                |request| {
                    let body = take_body(request);
                    self.wire
                        .by_certificate_and_key(
                            header_text(request, "content-type"),
                            body,
                        )
                },
            )
            .await
    }

    /// Takes a certificate, a negotiated token, or nothing.
    ///
    /// `GET /perhaps`
    ///
    /// # Errors
    ///
    /// - [`PerhapsError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn perhaps(
        &self,
        request: Perhaps,
    ) -> Result<PerhapsOutput, PerhapsError> {
        self.caller
            .call(
                request,
                &[&[], &[self.credentials.show_negotiate()]],
                |_| self.wire.perhaps(),
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

    /// The credentials of `digest`, sent behind the word `Digest`.
    ///
    /// A digest.
    pub fn digest(
        mut self,
        credentials: impl Into<Credential<HttpCredentials>>,
    ) -> Self {
        self.credentials = self.credentials.with_digest(credentials);
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

    /// The key of `request`, sent as the header `X-Key`.
    ///
    /// A key in a header.
    pub fn request_credentials(mut self, key: impl Into<Credential<ApiKey>>) -> Self {
        self.credentials = self.credentials.with_request_credentials(key);
        self
    }

    /// The credentials of `negotiate`, sent behind the word `negotiate`.
    ///
    /// A token of SPNEGO.
    pub fn negotiate(
        mut self,
        credentials: impl Into<Credential<HttpCredentials>>,
    ) -> Self {
        self.credentials = self.credentials.with_negotiate(credentials);
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
    /// The credentials of `digest`, sent behind the word `Digest`.
    ///
    /// A digest.
    pub digest: Option<Credential<HttpCredentials>>,
    /// User name and password of `basic`.
    ///
    /// A name and a password.
    pub basic: Option<Credential<BasicCredentials>>,
    /// The key of `request`, sent as the header `X-Key`.
    ///
    /// A key in a header.
    pub request_credentials: Option<Credential<ApiKey>>,
    /// The credentials of `negotiate`, sent behind the word `negotiate`.
    ///
    /// A token of SPNEGO.
    pub negotiate: Option<Credential<HttpCredentials>>,
}

impl Credentials {
    /// These credentials with another `digest`.
    #[must_use]
    pub fn with_digest(
        mut self,
        credentials: impl Into<Credential<HttpCredentials>>,
    ) -> Self {
        self.digest = Some(credentials.into());
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

    /// These credentials with another `request_credentials`.
    #[must_use]
    pub fn with_request_credentials(
        mut self,
        key: impl Into<Credential<ApiKey>>,
    ) -> Self {
        self.request_credentials = Some(key.into());
        self
    }

    /// These credentials with another `negotiate`.
    #[must_use]
    pub fn with_negotiate(
        mut self,
        credentials: impl Into<Credential<HttpCredentials>>,
    ) -> Self {
        self.negotiate = Some(credentials.into());
        self
    }

    /// Whether nothing is set.
    pub fn is_empty(&self) -> bool {
        self.digest.is_none() && self.basic.is_none()
            && self.request_credentials.is_none() && self.negotiate.is_none()
    }

    fn show_digest(&self) -> Option<Shown<'_>> {
        self.digest.as_ref().map(|credentials| Shown::http("Digest", credentials))
    }

    fn show_basic(&self) -> Option<Shown<'_>> {
        self.basic.as_ref().map(Shown::basic)
    }

    fn show_request_credentials(&self) -> Option<Shown<'_>> {
        self.request_credentials.as_ref().map(|key| Shown::header("X-Key", key))
    }

    fn show_negotiate(&self) -> Option<Shown<'_>> {
        self.negotiate.as_ref().map(|credentials| Shown::http("negotiate", credentials))
    }
}
