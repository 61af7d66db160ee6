//! The client of the Library.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::client::{
    BuildError, ClientHooks, HttpClient, HttpRequest, OperationInfo, Settings, Shown,
    WireError, authorize, header_text, receive, take_body,
};
use counterpart_runtime::http::{HeaderName, HeaderValue};
use counterpart_runtime::{ApiKey, BearerToken};
use std::time::Duration;
use super::operations::{
    AddBook, AddBookError, AddBookOutput, Clear, ClearError, ClearOutput, ListBooks,
    ListBooksError, ListBooksOutput, News, NewsError, NewsOutput,
};

use counterpart_runtime::Operation as _;
use super::wire;

/// A client of the Library.
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

    /// Lists books.
    ///
    /// `GET /books`
    ///
    /// # Errors
    ///
    /// - [`ListBooksError::Unauthorized`] (401): who are you?
    /// - [`ListBooksError::Forbidden`] (403): you may not.
    /// - [`ListBooksError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn list_books(
        &self,
        request: ListBooks,
    ) -> Result<ListBooksOutput, ListBooksError> {
        request.encode()?;
        let answer = self.wire.list_books("application/json").await;
        ListBooks::decode_outcome(receive(answer, &ListBooks::DESCRIPTION).await?)
    }

    /// Adds a book.
    ///
    /// `POST /books`
    ///
    /// # Errors
    ///
    /// - [`AddBookError::Default`] (any other status): something is wrong.
    /// - [`AddBookError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn add_book(
        &self,
        request: AddBook,
    ) -> Result<AddBookOutput, AddBookError> {
        let mut request = request.encode()?;
        let body = take_body(&mut request);
        let answer = self
            .wire
            .add_book("application/json", header_text(&request, "content-type"), body)
            .await;
        AddBook::decode_outcome(receive(answer, &AddBook::DESCRIPTION).await?)
    }

    /// Throws everything away.
    ///
    /// `DELETE /shelves`
    ///
    /// # Errors
    ///
    /// - [`ClearError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn clear(&self, request: Clear) -> Result<ClearOutput, ClearError> {
        request.encode()?;
        let answer = self.wire.clear().await;
        Clear::decode_outcome(receive(answer, &Clear::DESCRIPTION).await?)
    }

    /// Tells members more.
    ///
    /// `GET /news`
    ///
    /// # Errors
    ///
    /// - [`NewsError::Unauthorized`] (401): who are you?
    /// - [`NewsError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn news(&self, request: News) -> Result<NewsOutput, NewsError> {
        request.encode()?;
        let answer = self.wire.news().await;
        News::decode_outcome(receive(answer, &News::DESCRIPTION).await?)
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

    /// The bearer token of `oauth`.
    ///
    /// A token of the identity service.
    pub fn oauth(mut self, token: BearerToken) -> Self {
        self.credentials = self.credentials.with_oauth(token);
        self
    }

    /// The bearer token of `person`.
    pub fn person(mut self, token: BearerToken) -> Self {
        self.credentials = self.credentials.with_person(token);
        self
    }

    /// The key of `key`, sent as the query member `key`.
    pub fn key(mut self, key: ApiKey) -> Self {
        self.credentials = self.credentials.with_key(key);
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
    /// The bearer token of `oauth`.
    ///
    /// A token of the identity service.
    pub oauth: Option<BearerToken>,
    /// The bearer token of `person`.
    pub person: Option<BearerToken>,
    /// The key of `key`, sent as the query member `key`.
    pub key: Option<ApiKey>,
}

impl Credentials {
    /// These credentials with another `oauth`.
    #[must_use]
    pub fn with_oauth(mut self, token: BearerToken) -> Self {
        self.oauth = Some(token);
        self
    }

    /// These credentials with another `person`.
    #[must_use]
    pub fn with_person(mut self, token: BearerToken) -> Self {
        self.person = Some(token);
        self
    }

    /// These credentials with another `key`.
    #[must_use]
    pub fn with_key(mut self, key: ApiKey) -> Self {
        self.key = Some(key);
        self
    }

    /// Whether nothing is set.
    pub fn is_empty(&self) -> bool {
        self.oauth.is_none() && self.person.is_none() && self.key.is_none()
    }
}

impl ClientHooks<Credentials> for wire::Client {
    async fn pre<E>(
        &self,
        request: &mut HttpRequest,
        operation: &OperationInfo,
    ) -> Result<(), WireError<E>> {
        let oauth = self.inner.oauth.as_ref().map(Shown::bearer);
        let person = self.inner.person.as_ref().map(Shown::bearer);
        let key = self.inner.key.as_ref().map(|key| Shown::query("key", key));
        let alternatives: &[&[Option<&Shown>]] = match operation.operation_id {
            "list_books" => &[&[oauth.as_ref()]],
            "add_book" => {
                &[&[oauth.as_ref()], &[key.as_ref()], &[person.as_ref(), key.as_ref()]]
            }
            "clear" => &[&[oauth.as_ref()], &[oauth.as_ref()]],
            "news" => &[&[person.as_ref()]],
            _ => &[],
        };
        authorize(request, alternatives).map_err(WireError::Custom)
    }
}
