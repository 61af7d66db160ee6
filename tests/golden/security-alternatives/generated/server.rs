//! Server traits of the API "Vault", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::{
    Answer, Authentication, Call, Denial, Dispatch, Implementation, RefuseUnrouted,
    Rejection, RejectionKind, Request, RequestContext, RoutedRequest, Router, Routes,
    Scopes, Server, UnroutedCall,
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

    async fn dispatch(
        server: &Implementation<A, V, R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => list_secrets(server, request).await,
            Some(1) => with_both(server, request).await,
            Some(2) => perhaps(server, request).await,
            Some(3) => tell_all(server, request).await,
            Some(4) => with_scopes(server, request).await,
            _ => unrouted(server, request).await,
        }
    }
}

async fn unrouted<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Send + Sync + 'static,
    V: Authenticator,
    R: Refusals,
{
    let call = UnroutedCall::begin(request, &server.settings);
    let denied = if call.asks_for_credentials() {
        let authenticated = async {
            authenticate_header_key_or_bearer(&server.authenticator, call.context())
                .await
        };
        server.limited(call.timeout(), authenticated).await.err()
    } else {
        None
    };
    call.respond(denied.as_ref(), &server.refusals)
}

// ---- GET /secrets (listSecrets) ----

async fn list_secrets<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Secrets,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    let mut call = Call::<ListSecrets>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let principal = authenticate_header_key_or_bearer(
                        &server.authenticator,
                        call.context(),
                    )
                    .await?;
                let request = call.receive(principal).await?;
                Ok(server.api.list_secrets(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_list_secrets(&server.refusals, rejection, request),
    )
}

fn refuse_list_secrets<R: Refusals>(
    _refusals: &R,
    rejection: &Rejection,
    _request: &RequestContext,
) -> Option<ListSecretsError> {
    let refusal = match rejection.kind() {
        RejectionKind::Unauthenticated | RejectionKind::Forbidden => {
            ListSecretsError::Unauthorized
        }
        RejectionKind::UnsupportedMediaType
        | RejectionKind::NotAcceptable
        | RejectionKind::TooLarge
        | RejectionKind::Malformed
        | RejectionKind::Violations
        | RejectionKind::Unrouted
        | RejectionKind::Timeout
        | RejectionKind::Overloaded
        | RejectionKind::Failed
        | RejectionKind::Upstream => return None,
    };
    Some(refusal)
}

// ---- GET /both (withBoth) ----

async fn with_both<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Secrets,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    let mut call = Call::<WithBoth>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let principal = authenticate_query_key_and_basic(
                        &server.authenticator,
                        call.context(),
                    )
                    .await?;
                let request = call.receive(principal).await?;
                Ok(server.api.with_both(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_with_both(&server.refusals, rejection, request),
    )
}

fn refuse_with_both<R: Refusals>(
    _refusals: &R,
    rejection: &Rejection,
    _request: &RequestContext,
) -> Option<WithBothError> {
    let refusal = match rejection.kind() {
        RejectionKind::Unauthenticated | RejectionKind::Forbidden => {
            WithBothError::Unauthorized
        }
        RejectionKind::UnsupportedMediaType
        | RejectionKind::NotAcceptable
        | RejectionKind::TooLarge
        | RejectionKind::Malformed
        | RejectionKind::Violations
        | RejectionKind::Unrouted
        | RejectionKind::Timeout
        | RejectionKind::Overloaded
        | RejectionKind::Failed
        | RejectionKind::Upstream => return None,
    };
    Some(refusal)
}

// ---- GET /perhaps (perhaps) ----

async fn perhaps<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Secrets,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    let mut call = Call::<Perhaps>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let principal = authenticate_cookie_key_or_nobody(
                        &server.authenticator,
                        call.context(),
                    )
                    .await?;
                let request = call.receive(principal).await?;
                Ok(server.api.perhaps(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_perhaps(&server.refusals, rejection, request),
    )
}

fn refuse_perhaps<R: Refusals>(
    _refusals: &R,
    rejection: &Rejection,
    _request: &RequestContext,
) -> Option<PerhapsError> {
    let refusal = match rejection.kind() {
        RejectionKind::Unauthenticated | RejectionKind::Forbidden => {
            PerhapsError::Unauthorized
        }
        RejectionKind::UnsupportedMediaType
        | RejectionKind::NotAcceptable
        | RejectionKind::TooLarge
        | RejectionKind::Malformed
        | RejectionKind::Violations
        | RejectionKind::Unrouted
        | RejectionKind::Timeout
        | RejectionKind::Overloaded
        | RejectionKind::Failed
        | RejectionKind::Upstream => return None,
    };
    Some(refusal)
}

// ---- GET /public (tellAll) ----

async fn tell_all<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Secrets,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    let mut call = Call::<TellAll>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.tell_all(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_tell_all(&server.refusals, rejection, request),
    )
}

fn refuse_tell_all<R: Refusals>(
    _refusals: &R,
    rejection: &Rejection,
    _request: &RequestContext,
) -> Option<TellAllError> {
    let refusal = match rejection.kind() {
        RejectionKind::Unauthenticated | RejectionKind::Forbidden => {
            TellAllError::Unauthorized
        }
        RejectionKind::UnsupportedMediaType
        | RejectionKind::NotAcceptable
        | RejectionKind::TooLarge
        | RejectionKind::Malformed
        | RejectionKind::Violations
        | RejectionKind::Unrouted
        | RejectionKind::Timeout
        | RejectionKind::Overloaded
        | RejectionKind::Failed
        | RejectionKind::Upstream => return None,
    };
    Some(refusal)
}

// ---- GET /scoped (withScopes) ----

async fn with_scopes<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Secrets,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    let mut call = Call::<WithScopes>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let principal = authenticate_oauth(
                        &server.authenticator,
                        call.context(),
                        Scopes::new(&["read"]),
                    )
                    .await?;
                let request = call.receive(principal).await?;
                Ok(server.api.with_scopes(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_with_scopes(&server.refusals, rejection, request),
    )
}

fn refuse_with_scopes<R: Refusals>(
    _refusals: &R,
    rejection: &Rejection,
    _request: &RequestContext,
) -> Option<WithScopesError> {
    let refusal = match rejection.kind() {
        RejectionKind::Unauthenticated | RejectionKind::Forbidden => {
            WithScopesError::Unauthorized
        }
        RejectionKind::UnsupportedMediaType
        | RejectionKind::NotAcceptable
        | RejectionKind::TooLarge
        | RejectionKind::Malformed
        | RejectionKind::Violations
        | RejectionKind::Unrouted
        | RejectionKind::Timeout
        | RejectionKind::Overloaded
        | RejectionKind::Failed
        | RejectionKind::Upstream => return None,
    };
    Some(refusal)
}
