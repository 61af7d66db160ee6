//! Server traits of the API "The "Gate"", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::server::{
    Authentication, Dispatch, Implementation, RoutedRequest, Routes, undeclared,
};
use counterpart_runtime::http::HeaderValue;
use counterpart_runtime::server::{
    Answer, Denial, RefuseUnrouted, Rejection, Request, RequestContext, Router, Server,
};
use counterpart_runtime::{
    ApiKey, BasicCredentials, HttpCredentials, OperationDescription, PeerCertificate,
};
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{
    ByCertificate, ByCertificateAndKey, ByCertificateAndKeyError,
    ByCertificateAndKeyOutput, ByCertificateError, ByCertificateOutput, ByDigest,
    ByDigestError, ByDigestOutput, ByEither, ByEitherError, ByEitherOutput, Perhaps,
    PerhapsError, PerhapsOutput,
};

use counterpart_runtime::Operation as _;

/// The operations tagged `Gate`.
///
/// Implement this trait and serve it with [`gate_router`], or as it is with [`GateServer`].
pub trait Gate: Clone + Send + Sync + 'static {
    /// Who is calling, as the authenticator found out before the body was read.
    type Principal: Send + 'static;

    /// Takes a digest.
    ///
    /// `GET /digest`
    fn by_digest(
        &self,
        request: Request<ByDigest, Self::Principal>,
    ) -> impl Future<Output = Result<ByDigestOutput, ByDigestError>> + Send;

    /// Takes a digest, or a name and a password.
    ///
    /// `GET /either`
    fn by_either(
        &self,
        request: Request<ByEither, Self::Principal>,
    ) -> impl Future<Output = Result<ByEitherOutput, ByEitherError>> + Send;

    /// Takes a client certificate.
    ///
    /// `GET /certificate`
    fn by_certificate(
        &self,
        request: Request<ByCertificate, Self::Principal>,
    ) -> impl Future<Output = Result<ByCertificateOutput, ByCertificateError>> + Send;

    /// Takes a client certificate together with a key.
    ///
    /// `POST /certificate-and-key`
    fn by_certificate_and_key(
        &self,
        request: Request<ByCertificateAndKey, Self::Principal>,
    ) -> impl Future<
        Output = Result<ByCertificateAndKeyOutput, ByCertificateAndKeyError>,
    > + Send;

    /// Takes a certificate, a negotiated token, or nothing.
    ///
    /// `GET /perhaps`
    fn perhaps(
        &self,
        request: Request<Perhaps, Option<Self::Principal>>,
    ) -> impl Future<Output = Result<PerhapsOutput, PerhapsError>> + Send;
}

/// Finds out who is calling, before the body of a request is read.
///
/// Of alternatives, the first that is accepted is taken.
pub trait Authenticator: Clone + Send + Sync + 'static {
    /// Who is calling.
    type Principal: Send + 'static;

    /// Checks the credentials of `digest`.
    ///
    /// A digest.
    ///
    /// # Errors
    ///
    /// A [denial](counterpart_runtime::server::Denial), which is answered in the words of the refusals.
    fn digest(
        &self,
        digest: HttpCredentials,
        request: &RequestContext,
    ) -> impl Future<Output = Result<Self::Principal, Denial>> + Send;

    /// Checks the credentials of `basic`.
    ///
    /// A name and a password.
    ///
    /// # Errors
    ///
    /// A [denial](counterpart_runtime::server::Denial), which is answered in the words of the refusals.
    fn basic(
        &self,
        basic: BasicCredentials,
        request: &RequestContext,
    ) -> impl Future<Output = Result<Self::Principal, Denial>> + Send;

    /// Checks the credentials of `certificate`.
    ///
    /// A client certificate.
    ///
    /// # Errors
    ///
    /// A [denial](counterpart_runtime::server::Denial), which is answered in the words of the refusals.
    fn certificate(
        &self,
        certificate: PeerCertificate,
        request: &RequestContext,
    ) -> impl Future<Output = Result<Self::Principal, Denial>> + Send;

    /// Checks the credentials of `certificate` and `request`.
    ///
    /// A client certificate.
    ///
    /// A key in a header.
    ///
    /// # Errors
    ///
    /// A [denial](counterpart_runtime::server::Denial), which is answered in the words of the refusals.
    fn certificate_and_request_credentials(
        &self,
        certificate: PeerCertificate,
        request_credentials: ApiKey,
        request: &RequestContext,
    ) -> impl Future<Output = Result<Self::Principal, Denial>> + Send;

    /// Checks the credentials of `negotiate`.
    ///
    /// A token of SPNEGO.
    ///
    /// # Errors
    ///
    /// A [denial](counterpart_runtime::server::Denial), which is answered in the words of the refusals.
    fn negotiate(
        &self,
        negotiate: HttpCredentials,
        request: &RequestContext,
    ) -> impl Future<Output = Result<Self::Principal, Denial>> + Send;

    /// What asks for the credentials of `digest` in a 401: the value of `WWW-Authenticate`.
    ///
    /// By default the name of the scheme alone, `Digest`.
    fn digest_challenge(&self, _request: &RequestContext) -> HeaderValue {
        HeaderValue::from_static("Digest")
    }

    /// What asks for the credentials of `negotiate` in a 401: the value of `WWW-Authenticate`.
    ///
    /// By default the name of the scheme alone, `negotiate`.
    fn negotiate_challenge(&self, _request: &RequestContext) -> HeaderValue {
        HeaderValue::from_static("negotiate")
    }
}

async fn authenticate_digest_or_basic<V: Authenticator>(
    authenticator: &V,
    request: &RequestContext,
) -> Result<V::Principal, Rejection> {
    let mut authentication = Authentication::new(request, "The \"Gate\"");
    if let Some(digest) = authentication.http_credentials("Digest") {
        let verdict = authenticator.digest(digest, request).await;
        if let Some(principal) = authentication.judge(verdict) {
            return Ok(principal);
        }
    }
    if let Some(basic) = authentication.basic_credentials() {
        let verdict = authenticator.basic(basic, request).await;
        if let Some(principal) = authentication.judge(verdict) {
            return Ok(principal);
        }
    }
    Err(authentication.with_challenge(authenticator.digest_challenge(request)).denied())
}

async fn authenticate_digest<V: Authenticator>(
    authenticator: &V,
    request: &RequestContext,
) -> Result<V::Principal, Rejection> {
    let mut authentication = Authentication::new(request, "The \"Gate\"");
    if let Some(digest) = authentication.http_credentials("Digest") {
        let verdict = authenticator.digest(digest, request).await;
        if let Some(principal) = authentication.judge(verdict) {
            return Ok(principal);
        }
    }
    Err(authentication.with_challenge(authenticator.digest_challenge(request)).denied())
}

async fn authenticate_certificate<V: Authenticator>(
    authenticator: &V,
    request: &RequestContext,
) -> Result<V::Principal, Rejection> {
    let mut authentication = Authentication::new(request, "The \"Gate\"");
    if let Some(certificate) = authentication.peer_certificate() {
        let verdict = authenticator.certificate(certificate, request).await;
        if let Some(principal) = authentication.judge(verdict) {
            return Ok(principal);
        }
    }
    Err(authentication.denied())
}

async fn authenticate_certificate_and_request_credentials<V: Authenticator>(
    authenticator: &V,
    request: &RequestContext,
) -> Result<V::Principal, Rejection> {
    let mut authentication = Authentication::new(request, "The \"Gate\"");
    if let (Some(certificate), Some(request_credentials)) = (
        authentication.peer_certificate(),
        authentication.header_api_key("x-key"),
    ) {
        let verdict = authenticator
            .certificate_and_request_credentials(
                certificate,
                request_credentials,
                request,
            )
            .await;
        if let Some(principal) = authentication.judge(verdict) {
            return Ok(principal);
        }
    }
    Err(authentication.denied())
}

async fn authenticate_certificate_or_negotiate_or_nobody<V: Authenticator>(
    authenticator: &V,
    request: &RequestContext,
) -> Result<Option<V::Principal>, Rejection> {
    let mut authentication = Authentication::new(request, "The \"Gate\"");
    if let Some(certificate) = authentication.peer_certificate() {
        let verdict = authenticator.certificate(certificate, request).await;
        if let Some(principal) = authentication.judge(verdict) {
            return Ok(Some(principal));
        }
    }
    if let Some(negotiate) = authentication.http_credentials("negotiate") {
        let verdict = authenticator.negotiate(negotiate, request).await;
        if let Some(principal) = authentication.judge(verdict) {
            return Ok(Some(principal));
        }
    }
    authentication.with_challenge(authenticator.negotiate_challenge(request)).nobody()
}

/// Words every refusal in the bodies that the contract declares for it.
///
/// Whatever implements the traits named here implements this one.
pub trait Refusals
where
    Self: RefuseUnrouted + Clone + Send + Sync + 'static,
{}

impl<R> Refusals for R
where
    R: RefuseUnrouted + Clone + Send + Sync + 'static,
{}

/// Serves [`Gate`] from `api`, with default settings.
///
/// [`GateServer`] takes others, and can be served without a router.
pub fn gate_router<A, V, R>(api: A, authenticator: V, refusals: R) -> Router
where
    A: Gate,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    GateServer::new(api, authenticator, refusals).into_router()
}

/// Serves [`Gate`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type GateServer<A, V, R> = Server<GateOperations, A, V, R>;

/// What [`GateServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct GateOperations;

impl<A, V, R> Dispatch<A, V, R> for GateOperations
where
    A: Gate,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 5] = [
            &ByDigest::DESCRIPTION,
            &ByEither::DESCRIPTION,
            &ByCertificate::DESCRIPTION,
            &ByCertificateAndKey::DESCRIPTION,
            &Perhaps::DESCRIPTION,
        ];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    #[allow(clippy::too_many_lines, reason = "each operation is named")]
    async fn dispatch(
        server: &Implementation<A, V, R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => {
                server
                    .handle(request, authenticate_digest, A::by_digest, undeclared)
                    .await
            }
            Some(1) => {
                server
                    .handle(
                        request,
                        authenticate_digest_or_basic,
                        A::by_either,
                        undeclared,
                    )
                    .await
            }
            Some(2) => {
                server
                    .handle(
                        request,
                        authenticate_certificate,
                        A::by_certificate,
                        undeclared,
                    )
                    .await
            }
            Some(3) => {
                server
                    .handle(
                        request,
                        authenticate_certificate_and_request_credentials,
                        A::by_certificate_and_key,
                        undeclared,
                    )
                    .await
            }
            Some(4) => {
                server
                    .handle(
                        request,
                        authenticate_certificate_or_negotiate_or_nobody,
                        A::perhaps,
                        undeclared,
                    )
                    .await
            }
            _ => server.handle_unrouted(request, authenticate_digest_or_basic).await,
        }
    }
}
