//! The client of the Accounts.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::client::{
    BuildError, ClientHooks, HttpClient, Settings, header_text, receive, take_body,
};
use counterpart_runtime::http::{HeaderName, HeaderValue};
use std::time::Duration;
use super::operations::{
    GetToken, GetTokenError, GetTokenOutput, OpenAccount, OpenAccountError,
    OpenAccountOutput,
};

use counterpart_runtime::Operation as _;
use super::wire;

/// A client of the Accounts.
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

    /// Opens an account.
    ///
    /// `POST /accounts`
    ///
    /// # Errors
    ///
    /// - [`OpenAccountError::BadRequest`] (400): the form is not what it should be.
    /// - [`OpenAccountError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn open_account(
        &self,
        request: OpenAccount,
    ) -> Result<OpenAccountOutput, OpenAccountError> {
        let mut request = request.encode()?;
        let body = take_body(&mut request);
        let answer = self
            .wire
            .open_account(
                "application/json",
                header_text(&request, "content-type"),
                body,
            )
            .await;
        OpenAccount::decode_outcome(receive(answer, &OpenAccount::DESCRIPTION).await?)
    }

    /// Gets a token, as OAuth 2 has it.
    ///
    /// `POST /token`
    ///
    /// # Errors
    ///
    /// - [`GetTokenError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn get_token(
        &self,
        request: GetToken,
    ) -> Result<GetTokenOutput, GetTokenError> {
        let mut request = request.encode()?;
        let body = take_body(&mut request);
        let answer = self
            .wire
            .get_token(header_text(&request, "content-type"), body)
            .await;
        GetToken::decode_outcome(receive(answer, &GetToken::DESCRIPTION).await?)
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
            ),
        })
    }
}

impl ClientHooks for wire::Client {}
