//! The client of the API "Shelter" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::BearerToken;
use counterpart_runtime::server::{Denial, Request, RequestContext, Scopes};
use super::webhook_client::{Client, Credentials};
use super::webhook_operations::{
    AnnounceClosing, AnnounceClosingError, AnnounceClosingOutput, PetFound,
    PetFoundError, PetFoundOutput,
};
use super::webhook_server::{Authenticator, Webhooks};

impl Webhooks for Client {
    type Principal = Credentials;

    async fn pet_found(
        &self,
        request: Request<PetFound, ()>,
    ) -> Result<PetFoundOutput, PetFoundError> {
        self.pet_found(request.into_input()).await
    }

    async fn announce_closing(
        &self,
        request: Request<AnnounceClosing, Credentials>,
    ) -> Result<AnnounceClosingOutput, AnnounceClosingError> {
        let (input, shown, _) = request.into_parts();
        showing(self, shown).announce_closing(input).await
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

    async fn token(
        &self,
        token: BearerToken,
        _: Scopes,
        _: &RequestContext,
    ) -> Result<Credentials, Denial> {
        Ok(Credentials::default().with_token(token))
    }
}
