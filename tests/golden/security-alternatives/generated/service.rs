//! The client of the API "Vault" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::{Denial, Request, RequestContext, Scopes};
use counterpart_runtime::{ApiKey, BasicCredentials, BearerToken};
use super::client::{Client, Credentials};
use super::operations::{
    ListSecrets, ListSecretsError, ListSecretsOutput, Perhaps, PerhapsError,
    PerhapsOutput, TellAll, TellAllError, TellAllOutput, WithBoth, WithBothError,
    WithBothOutput, WithScopes, WithScopesError, WithScopesOutput,
};
use super::server::{Authenticator, Secrets};

impl Secrets for Client {
    type Principal = Credentials;

    async fn list_secrets(
        &self,
        request: Request<ListSecrets, Credentials>,
    ) -> Result<ListSecretsOutput, ListSecretsError> {
        let (input, shown, _) = request.into_parts();
        showing(self, shown).list_secrets(input).await
    }

    async fn with_both(
        &self,
        request: Request<WithBoth, Credentials>,
    ) -> Result<WithBothOutput, WithBothError> {
        let (input, shown, _) = request.into_parts();
        showing(self, shown).with_both(input).await
    }

    async fn perhaps(
        &self,
        request: Request<Perhaps, Option<Credentials>>,
    ) -> Result<PerhapsOutput, PerhapsError> {
        let (input, shown, _) = request.into_parts();
        showing(self, shown).perhaps(input).await
    }

    async fn tell_all(
        &self,
        request: Request<TellAll, ()>,
    ) -> Result<TellAllOutput, TellAllError> {
        self.tell_all(request.into_input()).await
    }

    async fn with_scopes(
        &self,
        request: Request<WithScopes, Credentials>,
    ) -> Result<WithScopesOutput, WithScopesError> {
        let (input, shown, _) = request.into_parts();
        showing(self, shown).with_scopes(input).await
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

    async fn header_key(
        &self,
        header_key: ApiKey,
        _: &RequestContext,
    ) -> Result<Credentials, Denial> {
        Ok(Credentials::default().with_header_key(header_key))
    }

    async fn bearer(
        &self,
        bearer: BearerToken,
        _: &RequestContext,
    ) -> Result<Credentials, Denial> {
        Ok(Credentials::default().with_bearer(bearer))
    }

    async fn query_key_and_basic(
        &self,
        query_key: ApiKey,
        basic: BasicCredentials,
        _: &RequestContext,
    ) -> Result<Credentials, Denial> {
        Ok(Credentials::default().with_query_key(query_key).with_basic(basic))
    }

    async fn cookie_key(
        &self,
        cookie_key: ApiKey,
        _: &RequestContext,
    ) -> Result<Credentials, Denial> {
        Ok(Credentials::default().with_cookie_key(cookie_key))
    }

    async fn oauth(
        &self,
        oauth: BearerToken,
        _: Scopes,
        _: &RequestContext,
    ) -> Result<Credentials, Denial> {
        Ok(Credentials::default().with_oauth(oauth))
    }
}
