//! Server traits of the API "Vault", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::server::{
    Authentication, Dispatch, Implementation, Refusal, RoutedRequest, Routes, anybody,
};
use counterpart_runtime::server::{
    Answer, Denial, RefuseUnrouted, Rejection, RejectionKind, Request, RequestContext,
    Router, Scopes, Server,
};
use counterpart_runtime::{ApiKey, BasicCredentials, BearerToken, OperationDescription};
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{
    ListSecrets, ListSecretsError, ListSecretsOutput, Perhaps, PerhapsError,
    PerhapsOutput, TellAll, TellAllError, TellAllOutput, WithBoth, WithBothError,
    WithBothOutput, WithScopes, WithScopesError, WithScopesOutput,
};

use counterpart_runtime::Operation as _;

/// The operations tagged `Secrets`.
///
/// Implement this trait and serve it with [`secrets_router`], or as it is with [`SecretsServer`].
pub trait Secrets: Clone + Send + Sync + 'static {
    /// Who is calling, as the authenticator found out before the body was read.
    type Principal: Send + 'static;

    /// Lists secrets, by either credential.
    ///
    /// `GET /secrets`
    ///
    /// # Errors
    ///
    /// - [`ListSecretsError::Unauthorized`] (401): who are you?
    fn list_secrets(
        &self,
        request: Request<ListSecrets, Self::Principal>,
    ) -> impl Future<Output = Result<ListSecretsOutput, ListSecretsError>> + Send;

    /// Asks for a key and a password together.
    ///
    /// `GET /both`
    ///
    /// # Errors
    ///
    /// - [`WithBothError::Unauthorized`] (401): who are you?
    fn with_both(
        &self,
        request: Request<WithBoth, Self::Principal>,
    ) -> impl Future<Output = Result<WithBothOutput, WithBothError>> + Send;

    /// Tells more to those who say who they are.
    ///
    /// `GET /perhaps`
    ///
    /// # Errors
    ///
    /// - [`PerhapsError::Unauthorized`] (401): who are you?
    fn perhaps(
        &self,
        request: Request<Perhaps, Option<Self::Principal>>,
    ) -> impl Future<Output = Result<PerhapsOutput, PerhapsError>> + Send;

    /// Asks for nothing.
    ///
    /// `GET /public`
    ///
    /// # Errors
    ///
    /// - [`TellAllError::Unauthorized`] (401): who are you?
    fn tell_all(
        &self,
        request: Request<TellAll, ()>,
    ) -> impl Future<Output = Result<TellAllOutput, TellAllError>> + Send;

    /// Asks for a token that allows reading.
    ///
    /// `GET /scoped`
    ///
    /// Asks for `oauth` with `read`.
    ///
    /// # Errors
    ///
    /// - [`WithScopesError::Unauthorized`] (401): who are you?
    fn with_scopes(
        &self,
        request: Request<WithScopes, Self::Principal>,
    ) -> impl Future<Output = Result<WithScopesOutput, WithScopesError>> + Send;
}

/// Finds out who is calling, before the body of a request is read.
///
/// Of alternatives, the first that is accepted is taken.
pub trait Authenticator: Clone + Send + Sync + 'static {
    /// Who is calling.
    type Principal: Send + 'static;

    /// Checks the credentials of `headerKey`.
    ///
    /// A key in a header.
    ///
    /// # Errors
    ///
    /// A [denial](counterpart_runtime::server::Denial), which is answered in the words of the refusals.
    fn header_key(
        &self,
        header_key: ApiKey,
        request: &RequestContext,
    ) -> impl Future<Output = Result<Self::Principal, Denial>> + Send;

    /// Checks the credentials of `bearer`.
    ///
    /// A token.
    ///
    /// # Errors
    ///
    /// A [denial](counterpart_runtime::server::Denial), which is answered in the words of the refusals.
    fn bearer(
        &self,
        bearer: BearerToken,
        request: &RequestContext,
    ) -> impl Future<Output = Result<Self::Principal, Denial>> + Send;

    /// Checks the credentials of `queryKey` and `basic`.
    ///
    /// A key in the query.
    ///
    /// A name and a password.
    ///
    /// # Errors
    ///
    /// A [denial](counterpart_runtime::server::Denial), which is answered in the words of the refusals.
    fn query_key_and_basic(
        &self,
        query_key: ApiKey,
        basic: BasicCredentials,
        request: &RequestContext,
    ) -> impl Future<Output = Result<Self::Principal, Denial>> + Send;

    /// Checks the credentials of `cookieKey`.
    ///
    /// A key in a cookie.
    ///
    /// # Errors
    ///
    /// A [denial](counterpart_runtime::server::Denial), which is answered in the words of the refusals.
    fn cookie_key(
        &self,
        cookie_key: ApiKey,
        request: &RequestContext,
    ) -> impl Future<Output = Result<Self::Principal, Denial>> + Send;

    /// Checks the credentials of `oauth`.
    ///
    /// A token of the identity service.
    ///
    /// Flows:
    ///
    /// - client credentials: token at `https://id.example.com/token`.
    ///
    /// Scopes:
    ///
    /// - `read`: Read secrets.
    ///
    /// `scopes` are what the operation asks the credentials of `oauth` to be good for.
    ///
    /// # Errors
    ///
    /// A [denial](counterpart_runtime::server::Denial), which is answered in the words of the refusals.
    fn oauth(
        &self,
        oauth: BearerToken,
        scopes: Scopes,
        request: &RequestContext,
    ) -> impl Future<Output = Result<Self::Principal, Denial>> + Send;
}

async fn authenticate_header_key_or_bearer<V: Authenticator>(
    authenticator: &V,
    request: &RequestContext,
) -> Result<V::Principal, Rejection> {
    let mut authentication = Authentication::new(request, "Vault");
    if let Some(header_key) = authentication.header_api_key("x-key") {
        let verdict = authenticator.header_key(header_key, request).await;
        if let Some(principal) = authentication.judge(verdict) {
            return Ok(principal);
        }
    }
    if let Some(bearer) = authentication.bearer_token() {
        let verdict = authenticator.bearer(bearer, request).await;
        if let Some(principal) = authentication.judge(verdict) {
            return Ok(principal);
        }
    }
    Err(authentication.denied())
}

async fn authenticate_query_key_and_basic<V: Authenticator>(
    authenticator: &V,
    request: &RequestContext,
) -> Result<V::Principal, Rejection> {
    let mut authentication = Authentication::new(request, "Vault");
    if let (Some(query_key), Some(basic)) = (
        authentication.query_api_key("key"),
        authentication.basic_credentials(),
    ) {
        let verdict = authenticator.query_key_and_basic(query_key, basic, request).await;
        if let Some(principal) = authentication.judge(verdict) {
            return Ok(principal);
        }
    }
    Err(authentication.denied())
}

async fn authenticate_cookie_key_or_nobody<V: Authenticator>(
    authenticator: &V,
    request: &RequestContext,
) -> Result<Option<V::Principal>, Rejection> {
    let mut authentication = Authentication::new(request, "Vault");
    if let Some(cookie_key) = authentication.cookie_api_key("session") {
        let verdict = authenticator.cookie_key(cookie_key, request).await;
        if let Some(principal) = authentication.judge(verdict) {
            return Ok(Some(principal));
        }
    }
    authentication.nobody()
}

async fn authenticate_oauth<V: Authenticator>(
    authenticator: &V,
    request: &RequestContext,
    scopes: Scopes,
) -> Result<V::Principal, Rejection> {
    let mut authentication = Authentication::new(request, "Vault");
    if let Some(oauth) = authentication.bearer_token() {
        let verdict = authenticator.oauth(oauth, scopes, request).await;
        if let Some(principal) = authentication.judge(verdict) {
            return Ok(principal);
        }
    }
    Err(authentication.denied())
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

/// Serves [`Secrets`] from `api`, with default settings.
///
/// [`SecretsServer`] takes others, and can be served without a router.
pub fn secrets_router<A, V, R>(api: A, authenticator: V, refusals: R) -> Router
where
    A: Secrets,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    SecretsServer::new(api, authenticator, refusals).into_router()
}

/// Serves [`Secrets`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type SecretsServer<A, V, R> = Server<SecretsOperations, A, V, R>;

/// What [`SecretsServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct SecretsOperations;

impl<A, V, R> Dispatch<A, V, R> for SecretsOperations
where
    A: Secrets,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 5] = [
            &ListSecrets::DESCRIPTION,
            &WithBoth::DESCRIPTION,
            &Perhaps::DESCRIPTION,
            &TellAll::DESCRIPTION,
            &WithScopes::DESCRIPTION,
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
                    .handle(
                        request,
                        authenticate_header_key_or_bearer,
                        A::list_secrets,
                        refuse_list_secrets,
                    )
                    .await
            }
            Some(1) => {
                server
                    .handle(
                        request,
                        authenticate_query_key_and_basic,
                        A::with_both,
                        refuse_with_both,
                    )
                    .await
            }
            Some(2) => {
                server
                    .handle(
                        request,
                        authenticate_cookie_key_or_nobody,
                        A::perhaps,
                        refuse_perhaps,
                    )
                    .await
            }
            Some(3) => {
                server.handle(request, anybody, A::tell_all, refuse_tell_all).await
            }
            Some(4) => {
                server
                    .handle(
                        request,
                        async |authenticator: &V, request: &RequestContext| {
                            authenticate_oauth(
                                    authenticator,
                                    request,
                                    Scopes::new(&["read"]),
                                )
                                .await
                        },
                        A::with_scopes,
                        refuse_with_scopes,
                    )
                    .await
            }
            _ => server.handle_unrouted(request, authenticate_header_key_or_bearer).await,
        }
    }
}

fn refuse_list_secrets<R: Refusals>(
    refusal: &Refusal<'_, R>,
) -> Option<ListSecretsError> {
    let error = match refusal.kind() {
        RejectionKind::Unauthenticated | RejectionKind::Forbidden => {
            ListSecretsError::Unauthorized
        }
        _ => return None,
    };
    Some(error)
}

fn refuse_with_both<R: Refusals>(refusal: &Refusal<'_, R>) -> Option<WithBothError> {
    let error = match refusal.kind() {
        RejectionKind::Unauthenticated | RejectionKind::Forbidden => {
            WithBothError::Unauthorized
        }
        _ => return None,
    };
    Some(error)
}

fn refuse_perhaps<R: Refusals>(refusal: &Refusal<'_, R>) -> Option<PerhapsError> {
    let error = match refusal.kind() {
        RejectionKind::Unauthenticated | RejectionKind::Forbidden => {
            PerhapsError::Unauthorized
        }
        _ => return None,
    };
    Some(error)
}

fn refuse_tell_all<R: Refusals>(refusal: &Refusal<'_, R>) -> Option<TellAllError> {
    let error = match refusal.kind() {
        RejectionKind::Unauthenticated | RejectionKind::Forbidden => {
            TellAllError::Unauthorized
        }
        _ => return None,
    };
    Some(error)
}

fn refuse_with_scopes<R: Refusals>(refusal: &Refusal<'_, R>) -> Option<WithScopesError> {
    let error = match refusal.kind() {
        RejectionKind::Unauthenticated | RejectionKind::Forbidden => {
            WithScopesError::Unauthorized
        }
        _ => return None,
    };
    Some(error)
}
