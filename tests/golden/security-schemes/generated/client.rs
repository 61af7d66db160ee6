//! The client of the The "Gate".
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::client::{
    BuildError, ClientHooks, HttpClient, HttpRequest, OperationInfo, Settings, Shown,
    WireError, authorize, header_text, receive, take_body,
};
use counterpart_runtime::http::{HeaderName, HeaderValue};
use counterpart_runtime::{ApiKey, BasicCredentials, HttpCredentials};
use std::time::Duration;
use super::operations::{
    ByCertificate, ByCertificateAndKey, ByCertificateAndKeyError,
    ByCertificateAndKeyOutput, ByCertificateError, ByCertificateOutput, ByDigest,
    ByDigestError, ByDigestOutput, ByEither, ByEitherError, ByEitherOutput, Perhaps,
    PerhapsError, PerhapsOutput,
};

use counterpart_runtime::Operation as _;
use super::wire;

/// A client of the The "Gate".
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
        request.encode()?;
        let answer = self.wire.by_digest().await;
        ByDigest::decode_outcome(receive(answer, &ByDigest::DESCRIPTION).await?)
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
        request.encode()?;
        let answer = self.wire.by_either().await;
        ByEither::decode_outcome(receive(answer, &ByEither::DESCRIPTION).await?)
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
        request.encode()?;
        let answer = self.wire.by_certificate().await;
        ByCertificate::decode_outcome(
            receive(answer, &ByCertificate::DESCRIPTION).await?,
        )
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
        let mut request = request.encode()?;
        let body = take_body(&mut request);
        let answer = self
            .wire
            .by_certificate_and_key(header_text(&request, "content-type"), body)
            .await;
        ByCertificateAndKey::decode_outcome(
            receive(answer, &ByCertificateAndKey::DESCRIPTION).await?,
        )
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
        request.encode()?;
        let answer = self.wire.perhaps().await;
        Perhaps::decode_outcome(receive(answer, &Perhaps::DESCRIPTION).await?)
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
    pub fn digest(mut self, credentials: HttpCredentials) -> Self {
        self.credentials = self.credentials.with_digest(credentials);
        self
    }

    /// User name and password of `basic`.
    ///
    /// A name and a password.
    pub fn basic(mut self, credentials: BasicCredentials) -> Self {
        self.credentials = self.credentials.with_basic(credentials);
        self
    }

    /// The key of `request`, sent as the header `X-Key`.
    ///
    /// A key in a header.
    pub fn request_credentials(mut self, key: ApiKey) -> Self {
        self.credentials = self.credentials.with_request_credentials(key);
        self
    }

    /// The credentials of `negotiate`, sent behind the word `negotiate`.
    ///
    /// A token of SPNEGO.
    pub fn negotiate(mut self, credentials: HttpCredentials) -> Self {
        self.credentials = self.credentials.with_negotiate(credentials);
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
    /// The credentials of `digest`, sent behind the word `Digest`.
    ///
    /// A digest.
    pub digest: Option<HttpCredentials>,
    /// User name and password of `basic`.
    ///
    /// A name and a password.
    pub basic: Option<BasicCredentials>,
    /// The key of `request`, sent as the header `X-Key`.
    ///
    /// A key in a header.
    pub request_credentials: Option<ApiKey>,
    /// The credentials of `negotiate`, sent behind the word `negotiate`.
    ///
    /// A token of SPNEGO.
    pub negotiate: Option<HttpCredentials>,
}

impl Credentials {
    /// These credentials with another `digest`.
    #[must_use]
    pub fn with_digest(mut self, credentials: HttpCredentials) -> Self {
        self.digest = Some(credentials);
        self
    }

    /// These credentials with another `basic`.
    #[must_use]
    pub fn with_basic(mut self, credentials: BasicCredentials) -> Self {
        self.basic = Some(credentials);
        self
    }

    /// These credentials with another `request_credentials`.
    #[must_use]
    pub fn with_request_credentials(mut self, key: ApiKey) -> Self {
        self.request_credentials = Some(key);
        self
    }

    /// These credentials with another `negotiate`.
    #[must_use]
    pub fn with_negotiate(mut self, credentials: HttpCredentials) -> Self {
        self.negotiate = Some(credentials);
        self
    }

    /// Whether nothing is set.
    pub fn is_empty(&self) -> bool {
        self.digest.is_none() && self.basic.is_none()
            && self.request_credentials.is_none() && self.negotiate.is_none()
    }
}

impl ClientHooks<Credentials> for wire::Client {
    async fn pre<E>(
        &self,
        request: &mut HttpRequest,
        operation: &OperationInfo,
    ) -> Result<(), WireError<E>> {
        let digest = self
            .inner
            .digest
            .as_ref()
            .map(|credentials| Shown::http("Digest", credentials));
        let basic = self.inner.basic.as_ref().map(Shown::basic);
        let request_credentials = self
            .inner
            .request_credentials
            .as_ref()
            .map(|key| Shown::header("X-Key", key));
        let negotiate = self
            .inner
            .negotiate
            .as_ref()
            .map(|credentials| Shown::http("negotiate", credentials));
        let alternatives: &[&[Option<&Shown>]] = match operation.operation_id {
            "by_digest" => &[&[digest.as_ref()]],
            "by_either" => &[&[digest.as_ref()], &[basic.as_ref()]],
            "by_certificate" => &[&[]],
            "by_certificate_and_key" => &[&[request_credentials.as_ref()]],
            "perhaps" => &[&[], &[negotiate.as_ref()]],
            _ => &[],
        };
        authorize(request, alternatives).map_err(WireError::Custom)
    }
}
