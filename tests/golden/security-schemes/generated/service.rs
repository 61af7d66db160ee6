//! The client of the API "The "Gate"" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::{Denial, Request, RequestContext};
use counterpart_runtime::{ApiKey, BasicCredentials, HttpCredentials, PeerCertificate};
use super::client::{Client, Credentials};
use super::operations::{
    ByCertificate, ByCertificateAndKey, ByCertificateAndKeyError,
    ByCertificateAndKeyOutput, ByCertificateError, ByCertificateOutput, ByDigest,
    ByDigestError, ByDigestOutput, ByEither, ByEitherError, ByEitherOutput, Perhaps,
    PerhapsError, PerhapsOutput,
};
use super::server::{Authenticator, Gate};

impl Gate for Client {
    type Principal = Credentials;

    async fn by_digest(
        &self,
        request: Request<ByDigest, Credentials>,
    ) -> Result<ByDigestOutput, ByDigestError> {
        let (input, shown, _) = request.into_parts();
        showing(self, shown).by_digest(input).await
    }

    async fn by_either(
        &self,
        request: Request<ByEither, Credentials>,
    ) -> Result<ByEitherOutput, ByEitherError> {
        let (input, shown, _) = request.into_parts();
        showing(self, shown).by_either(input).await
    }

    async fn by_certificate(
        &self,
        request: Request<ByCertificate, Credentials>,
    ) -> Result<ByCertificateOutput, ByCertificateError> {
        let (input, shown, _) = request.into_parts();
        showing(self, shown).by_certificate(input).await
    }

    async fn by_certificate_and_key(
        &self,
        request: Request<ByCertificateAndKey, Credentials>,
    ) -> Result<ByCertificateAndKeyOutput, ByCertificateAndKeyError> {
        let (input, shown, _) = request.into_parts();
        showing(self, shown).by_certificate_and_key(input).await
    }

    async fn perhaps(
        &self,
        request: Request<Perhaps, Option<Credentials>>,
    ) -> Result<PerhapsOutput, PerhapsError> {
        let (input, shown, _) = request.into_parts();
        showing(self, shown).perhaps(input).await
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

    async fn digest(
        &self,
        digest: HttpCredentials,
        _: &RequestContext,
    ) -> Result<Credentials, Denial> {
        Ok(Credentials::default().with_digest(digest))
    }

    async fn basic(
        &self,
        basic: BasicCredentials,
        _: &RequestContext,
    ) -> Result<Credentials, Denial> {
        Ok(Credentials::default().with_basic(basic))
    }

    async fn certificate(
        &self,
        _: PeerCertificate,
        _: &RequestContext,
    ) -> Result<Credentials, Denial> {
        Ok(Credentials::default())
    }

    async fn certificate_and_request_credentials(
        &self,
        _: PeerCertificate,
        request_credentials: ApiKey,
        _: &RequestContext,
    ) -> Result<Credentials, Denial> {
        Ok(Credentials::default().with_request_credentials(request_credentials))
    }

    async fn negotiate(
        &self,
        negotiate: HttpCredentials,
        _: &RequestContext,
    ) -> Result<Credentials, Denial> {
        Ok(Credentials::default().with_negotiate(negotiate))
    }
}
