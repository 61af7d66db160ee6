//! The client of the API "Library".
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::client::{BuildError, CallOptions, Credential};
use counterpart_runtime::generated::client::{
    Caller, Settings, Shown, client_settings, header_text, take_body,
};
use counterpart_runtime::{ApiKey, BearerToken};
use super::operations::{
    AddBook, AddBookError, AddBookOutput, Clear, ClearError, ClearOutput, ListBooks,
    ListBooksError, ListBooksOutput, News, NewsError, NewsOutput,
};

use super::wire;

/// A client of the API "Library".
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
        self.caller
            .call(
                request,
                &[&[self.credentials.show_oauth()]],
                |_| self.wire.list_books("application/json"),
            )
            .await
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
        self.caller
            .call(
                request,
                &[
                    &[self.credentials.show_oauth()],
                    &[self.credentials.show_key()],
                    &[self.credentials.show_person(), self.credentials.show_key()],
                ],
                |request| {
                    let body = take_body(request);
                    self.wire
                        .add_book(
                            "application/json",
                            header_text(request, "content-type"),
                            body,
                        )
                },
            )
            .await
    }

    /// Throws everything away.
    ///
    /// `DELETE /shelves`
    ///
    /// # Errors
    ///
    /// - [`ClearError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn clear(&self, request: Clear) -> Result<ClearOutput, ClearError> {
        self.caller
            .call(
                request,
                &[&[self.credentials.show_oauth()], &[self.credentials.show_oauth()]],
                |_| self.wire.clear(),
            )
            .await
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
        self.caller
            .call(request, &[&[self.credentials.show_person()]], |_| self.wire.news())
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

    /// The bearer token of `oauth`.
    ///
    /// A token of the identity service.
    pub fn oauth(mut self, token: impl Into<Credential<BearerToken>>) -> Self {
        self.credentials = self.credentials.with_oauth(token);
        self
    }

    /// The bearer token of `person`.
    pub fn person(mut self, token: impl Into<Credential<BearerToken>>) -> Self {
        self.credentials = self.credentials.with_person(token);
        self
    }

    /// The key of `key`, sent as the query member `key`.
    pub fn key(mut self, key: impl Into<Credential<ApiKey>>) -> Self {
        self.credentials = self.credentials.with_key(key);
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
    /// The bearer token of `oauth`.
    ///
    /// A token of the identity service.
    pub oauth: Option<Credential<BearerToken>>,
    /// The bearer token of `person`.
    pub person: Option<Credential<BearerToken>>,
    /// The key of `key`, sent as the query member `key`.
    pub key: Option<Credential<ApiKey>>,
}

impl Credentials {
    /// These credentials with another `oauth`.
    #[must_use]
    pub fn with_oauth(mut self, token: impl Into<Credential<BearerToken>>) -> Self {
        self.oauth = Some(token.into());
        self
    }

    /// These credentials with another `person`.
    #[must_use]
    pub fn with_person(mut self, token: impl Into<Credential<BearerToken>>) -> Self {
        self.person = Some(token.into());
        self
    }

    /// These credentials with another `key`.
    #[must_use]
    pub fn with_key(mut self, key: impl Into<Credential<ApiKey>>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Whether nothing is set.
    pub fn is_empty(&self) -> bool {
        self.oauth.is_none() && self.person.is_none() && self.key.is_none()
    }

    fn show_oauth(&self) -> Option<Shown<'_>> {
        self.oauth.as_ref().map(Shown::bearer)
    }

    fn show_person(&self) -> Option<Shown<'_>> {
        self.person.as_ref().map(Shown::bearer)
    }

    fn show_key(&self) -> Option<Shown<'_>> {
        self.key.as_ref().map(|key| Shown::query("key", key))
    }
}
