//! The client of the API "Mirror" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::ApiKey;
use counterpart_runtime::server::{Request, RequestContext};
use super::client::{Client, Credentials};
use super::operations::{
    Builder, BuilderError, BuilderOutput, New, NewError, NewOutput, On, OnError,
    OnOutput, Principal, PrincipalError, PrincipalOutput, Reader, ReaderError,
    ReaderOutput, RefuseUnrouted, RefuseUnroutedError, RefuseUnroutedOutput, Unrouted,
    UnroutedError, UnroutedOutput, WithCredentials, WithCredentialsError,
    WithCredentialsOutput,
};
use super::server::{
    Authenticator, AuthenticatorApi, BuilderApi, DefaultApi, PrincipalApi, RefusalsApi,
};

impl BuilderApi for Client {
    type Principal = Credentials;

    async fn builder_operation(
        &self,
        request: Request<Builder, Credentials>,
    ) -> Result<BuilderOutput, BuilderError> {
        let (input, shown, _) = request.into_parts();
        showing(self, shown).builder_operation(input).await
    }

    async fn with_credentials_operation(
        &self,
        request: Request<WithCredentials, Credentials>,
    ) -> Result<WithCredentialsOutput, WithCredentialsError> {
        let (input, shown, _) = request.into_parts();
        showing(self, shown).with_credentials_operation(input).await
    }

    async fn on(&self, request: Request<On, Credentials>) -> Result<OnOutput, OnError> {
        let (input, shown, _) = request.into_parts();
        showing(self, shown).on(input).await
    }
}

impl RefusalsApi for Client {
    type Principal = Credentials;

    async fn unrouted(
        &self,
        request: Request<Unrouted, Credentials>,
    ) -> Result<UnroutedOutput, UnroutedError> {
        let (input, shown, _) = request.into_parts();
        showing(self, shown).unrouted(input).await
    }
}

impl AuthenticatorApi for Client {
    type Principal = Credentials;

    async fn refuse_unrouted(
        &self,
        request: Request<RefuseUnrouted, Credentials>,
    ) -> Result<RefuseUnroutedOutput, RefuseUnroutedError> {
        let (input, shown, _) = request.into_parts();
        showing(self, shown).refuse_unrouted(input).await
    }
}

impl PrincipalApi for Client {
    type Principal = Credentials;

    async fn principal(
        &self,
        request: Request<Principal, Credentials>,
    ) -> Result<PrincipalOutput, PrincipalError> {
        let (input, shown, _) = request.into_parts();
        showing(self, shown).principal(input).await
    }

    async fn new_operation(
        &self,
        request: Request<New, Credentials>,
    ) -> Result<NewOutput, NewError> {
        let (input, shown, _) = request.into_parts();
        showing(self, shown).new_operation(input).await
    }
}

impl DefaultApi for Client {
    type Principal = Credentials;

    async fn reader(
        &self,
        request: Request<Reader, Credentials>,
    ) -> Result<ReaderOutput, ReaderError> {
        let (input, shown, _) = request.into_parts();
        showing(self, shown).reader(input).await
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

    async fn timeout_credentials(
        &self,
        timeout_credentials: ApiKey,
        _: &RequestContext,
    ) -> Result<Credentials, counterpart_runtime::server::Denial> {
        Ok(Credentials::default().with_timeout_credentials(timeout_credentials))
    }
}
