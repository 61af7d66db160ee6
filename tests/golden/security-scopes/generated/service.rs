//! The client of the API "Library" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::{Denial, Request, RequestContext, Scopes};
use counterpart_runtime::{ApiKey, BearerToken};
use super::client::{Client, Credentials};
use super::operations::{
    AddBook, AddBookError, AddBookOutput, Clear, ClearError, ClearOutput, ListBooks,
    ListBooksError, ListBooksOutput, News, NewsError, NewsOutput,
};
use super::server::{Authenticator, Books};

impl Books for Client {
    type Principal = Credentials;

    async fn list_books(
        &self,
        request: Request<ListBooks, Credentials>,
    ) -> Result<ListBooksOutput, ListBooksError> {
        let (input, shown, _) = request.into_parts();
        showing(self, shown).list_books(input).await
    }

    async fn add_book(
        &self,
        request: Request<AddBook, Credentials>,
    ) -> Result<AddBookOutput, AddBookError> {
        let (input, shown, _) = request.into_parts();
        showing(self, shown).add_book(input).await
    }

    async fn clear(
        &self,
        request: Request<Clear, Credentials>,
    ) -> Result<ClearOutput, ClearError> {
        let (input, shown, _) = request.into_parts();
        showing(self, shown).clear(input).await
    }

    async fn news(
        &self,
        request: Request<News, Option<Credentials>>,
    ) -> Result<NewsOutput, NewsError> {
        let (input, shown, _) = request.into_parts();
        showing(self, shown).news(input).await
    }
}

/// The client with what a caller showed, which is nothing if the caller is nobody. It has its own credentials only for somebody of
/// whom the authenticator hands on none.
fn showing(client: &Client, shown: impl Into<Option<Credentials>>) -> Client {
    match shown.into() {
        Some(none) if none.is_empty() => client.clone(),
        shown => client.with_credentials(shown.unwrap_or_default()),
    }
}

/// Takes whatever a caller shows and hands it on: whether it is good is for the service behind the client to say.
#[derive(Clone, Copy, Debug, Default)]
pub struct PassThrough;

impl Authenticator for PassThrough {
    type Principal = Credentials;

    async fn oauth(
        &self,
        oauth: BearerToken,
        _: Scopes,
        _: &RequestContext,
    ) -> Result<Credentials, Denial> {
        Ok(Credentials::default().with_oauth(oauth))
    }

    async fn key(
        &self,
        key: ApiKey,
        _: Scopes,
        _: &RequestContext,
    ) -> Result<Credentials, Denial> {
        Ok(Credentials::default().with_key(key))
    }

    async fn person_and_key(
        &self,
        person: BearerToken,
        key: ApiKey,
        _: [Scopes; 2],
        _: &RequestContext,
    ) -> Result<Credentials, Denial> {
        Ok(Credentials::default().with_person(person).with_key(key))
    }

    async fn person(
        &self,
        person: BearerToken,
        _: Scopes,
        _: &RequestContext,
    ) -> Result<Credentials, Denial> {
        Ok(Credentials::default().with_person(person))
    }
}
