//! Server traits of the API "Mirror", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::server::{
    Authentication, Dispatch, Implementation, Refusal, RoutedRequest, Routes, undeclared,
};
use counterpart_runtime::server::{
    Answer, Refuse, Rejection, RejectionKind, Request, RequestContext, Router, Server,
};
use counterpart_runtime::{ApiKey, OperationDescription};
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{
    Builder, BuilderError, BuilderOutput, New, NewError, NewOutput, On, OnError,
    OnOutput, Principal, PrincipalError, PrincipalOutput, Reader, ReaderError,
    ReaderOutput, RefuseUnrouted, RefuseUnroutedError, RefuseUnroutedOutput, Unrouted,
    UnroutedError, UnroutedOutput, WithCredentials, WithCredentialsError,
    WithCredentialsOutput,
};
use super::types::Call;

use counterpart_runtime::Operation as _;

/// The operations tagged `Builder`.
///
/// Implement this trait and serve it with [`builder_api_router`], or as it is with [`BuilderApiServer`].
pub trait BuilderApi: Clone + Send + Sync + 'static {
    /// Who is calling, as the authenticator found out before the body was read.
    type Principal: Send + 'static;

    /// Named as a function of the client.
    ///
    /// `GET /functions`
    fn builder_operation(
        &self,
        request: Request<Builder, Self::Principal>,
    ) -> impl Future<Output = Result<BuilderOutput, BuilderError>> + Send;

    /// Named as a method of the client.
    ///
    /// `PUT /functions`
    fn with_credentials_operation(
        &self,
        request: Request<WithCredentials, Self::Principal>,
    ) -> impl Future<
        Output = Result<WithCredentialsOutput, WithCredentialsError>,
    > + Send;

    /// Named as a function that the router imports.
    ///
    /// `DELETE /functions`
    fn on(
        &self,
        request: Request<On, Self::Principal>,
    ) -> impl Future<Output = Result<OnOutput, OnError>> + Send;
}

/// The operations tagged `Refusals`.
///
/// Implement this trait and serve it with [`refusals_api_router`], or as it is with [`RefusalsApiServer`].
pub trait RefusalsApi: Clone + Send + Sync + 'static {
    /// Who is calling, as the authenticator found out before the body was read.
    type Principal: Send + 'static;

    /// Named as a function of the server.
    ///
    /// `POST /functions`
    ///
    /// # Errors
    ///
    /// - [`UnroutedError::BadRequest`] (400): the request is wrong.
    fn unrouted(
        &self,
        request: Request<Unrouted, Self::Principal>,
    ) -> impl Future<Output = Result<UnroutedOutput, UnroutedError>> + Send;
}

/// The operations tagged `Authenticator`.
///
/// Implement this trait and serve it with [`authenticator_api_router`], or as it is with [`AuthenticatorApiServer`].
pub trait AuthenticatorApi: Clone + Send + Sync + 'static {
    /// Who is calling, as the authenticator found out before the body was read.
    type Principal: Send + 'static;

    /// Named as the refusal of another operation.
    ///
    /// `POST /traits`
    fn refuse_unrouted(
        &self,
        request: Request<RefuseUnrouted, Self::Principal>,
    ) -> impl Future<Output = Result<RefuseUnroutedOutput, RefuseUnroutedError>> + Send;
}

/// The operations tagged `Principal`.
///
/// Implement this trait and serve it with [`principal_api_router`], or as it is with [`PrincipalApiServer`].
pub trait PrincipalApi: Clone + Send + Sync + 'static {
    /// Who is calling, as the authenticator found out before the body was read.
    type Principal: Send + 'static;

    /// Tagged as an associated type.
    ///
    /// `PUT /traits`
    fn principal(
        &self,
        request: Request<Principal, Self::Principal>,
    ) -> impl Future<Output = Result<PrincipalOutput, PrincipalError>> + Send;

    /// Named as a constructor.
    ///
    /// `DELETE /traits`
    fn new_operation(
        &self,
        request: Request<New, Self::Principal>,
    ) -> impl Future<Output = Result<NewOutput, NewError>> + Send;
}

/// The operations without a tag.
///
/// Implement this trait and serve it with [`default_api_router`], or as it is with [`DefaultApiServer`].
pub trait DefaultApi: Clone + Send + Sync + 'static {
    /// Who is calling, as the authenticator found out before the body was read.
    type Principal: Send + 'static;

    /// Has parameters named as local variables.
    ///
    /// `GET /variables/{ref}`
    fn reader(
        &self,
        request: Request<Reader, Self::Principal>,
    ) -> impl Future<Output = Result<ReaderOutput, ReaderError>> + Send;
}

/// Finds out who is calling, before the body of a request is read.
///
/// Of alternatives, the first that is accepted is taken.
pub trait Authenticator: Clone + Send + Sync + 'static {
    /// Who is calling.
    type Principal: Send + 'static;

    /// Checks the credentials of `timeout`.
    ///
    /// Named as a setting of the client.
    ///
    /// # Errors
    ///
    /// A [denial](counterpart_runtime::server::Denial), which is answered in the words of the refusals.
    fn timeout_credentials(
        &self,
        timeout_credentials: ApiKey,
        request: &RequestContext,
    ) -> impl Future<
        Output = Result<Self::Principal, counterpart_runtime::server::Denial>,
    > + Send;
}

async fn authenticate_timeout_credentials<V: Authenticator>(
    authenticator: &V,
    request: &RequestContext,
) -> Result<V::Principal, Rejection> {
    let mut authentication = Authentication::new(request, "Mirror");
    if let Some(timeout_credentials) = authentication.header_api_key("x-timeout") {
        let verdict = authenticator
            .timeout_credentials(timeout_credentials, request)
            .await;
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
    Self: Refuse<Call>,
    Self: counterpart_runtime::server::RefuseUnrouted + Clone + Send + Sync + 'static,
{}

impl<R> Refusals for R
where
    R: Refuse<Call>,
    R: counterpart_runtime::server::RefuseUnrouted + Clone + Send + Sync + 'static,
{}

/// Serves every operation of the contract from `api`, with default settings.
///
/// [`ContractServer`] takes others, and can be served without a router.
pub fn router<A, V, R>(api: A, authenticator: V, refusals: R) -> Router
where
    V: Authenticator,
    A: BuilderApi<Principal = V::Principal>,
    A: RefusalsApi<Principal = V::Principal>,
    A: AuthenticatorApi<Principal = V::Principal>,
    A: PrincipalApi<Principal = V::Principal>,
    A: DefaultApi<Principal = V::Principal>,
    R: Refusals,
{
    ContractServer::new(api, authenticator, refusals).into_router()
}

/// Serves every operation of the contract.
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type ContractServer<A, V, R> = Server<ContractOperations, A, V, R>;

/// What [`ContractServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct ContractOperations;

impl<A, V, R> Dispatch<A, V, R> for ContractOperations
where
    V: Authenticator,
    A: BuilderApi<Principal = V::Principal>,
    A: RefusalsApi<Principal = V::Principal>,
    A: AuthenticatorApi<Principal = V::Principal>,
    A: PrincipalApi<Principal = V::Principal>,
    A: DefaultApi<Principal = V::Principal>,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 8] = [
            &Builder::DESCRIPTION,
            &WithCredentials::DESCRIPTION,
            &On::DESCRIPTION,
            &Unrouted::DESCRIPTION,
            &RefuseUnrouted::DESCRIPTION,
            &Principal::DESCRIPTION,
            &New::DESCRIPTION,
            &Reader::DESCRIPTION,
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
                        authenticate_timeout_credentials,
                        A::builder_operation,
                        undeclared,
                    )
                    .await
            }
            Some(1) => {
                server
                    .handle(
                        request,
                        authenticate_timeout_credentials,
                        A::with_credentials_operation,
                        undeclared,
                    )
                    .await
            }
            Some(2) => {
                server
                    .handle(request, authenticate_timeout_credentials, A::on, undeclared)
                    .await
            }
            Some(3) => {
                server
                    .handle(
                        request,
                        authenticate_timeout_credentials,
                        A::unrouted,
                        refuse_unrouted,
                    )
                    .await
            }
            Some(4) => {
                server
                    .handle(
                        request,
                        authenticate_timeout_credentials,
                        A::refuse_unrouted,
                        undeclared,
                    )
                    .await
            }
            Some(5) => {
                server
                    .handle(
                        request,
                        authenticate_timeout_credentials,
                        A::principal,
                        undeclared,
                    )
                    .await
            }
            Some(6) => {
                server
                    .handle(
                        request,
                        authenticate_timeout_credentials,
                        A::new_operation,
                        undeclared,
                    )
                    .await
            }
            Some(7) => {
                server
                    .handle(
                        request,
                        authenticate_timeout_credentials,
                        A::reader,
                        undeclared,
                    )
                    .await
            }
            _ => server.handle_unrouted(request, authenticate_timeout_credentials).await,
        }
    }
}

/// Serves [`BuilderApi`] from `api`, with default settings.
///
/// [`BuilderApiServer`] takes others, and can be served without a router.
pub fn builder_api_router<A, V, R>(api: A, authenticator: V, refusals: R) -> Router
where
    A: BuilderApi,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    BuilderApiServer::new(api, authenticator, refusals).into_router()
}

/// Serves [`BuilderApi`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type BuilderApiServer<A, V, R> = Server<BuilderApiOperations, A, V, R>;

/// What [`BuilderApiServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct BuilderApiOperations;

impl<A, V, R> Dispatch<A, V, R> for BuilderApiOperations
where
    A: BuilderApi,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 3] = [
            &Builder::DESCRIPTION,
            &WithCredentials::DESCRIPTION,
            &On::DESCRIPTION,
        ];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, V, R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => {
                server
                    .handle(
                        request,
                        authenticate_timeout_credentials,
                        A::builder_operation,
                        undeclared,
                    )
                    .await
            }
            Some(1) => {
                server
                    .handle(
                        request,
                        authenticate_timeout_credentials,
                        A::with_credentials_operation,
                        undeclared,
                    )
                    .await
            }
            Some(2) => {
                server
                    .handle(request, authenticate_timeout_credentials, A::on, undeclared)
                    .await
            }
            _ => server.handle_unrouted(request, authenticate_timeout_credentials).await,
        }
    }
}

/// Serves [`RefusalsApi`] from `api`, with default settings.
///
/// [`RefusalsApiServer`] takes others, and can be served without a router.
pub fn refusals_api_router<A, V, R>(api: A, authenticator: V, refusals: R) -> Router
where
    A: RefusalsApi,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    RefusalsApiServer::new(api, authenticator, refusals).into_router()
}

/// Serves [`RefusalsApi`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type RefusalsApiServer<A, V, R> = Server<RefusalsApiOperations, A, V, R>;

/// What [`RefusalsApiServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct RefusalsApiOperations;

impl<A, V, R> Dispatch<A, V, R> for RefusalsApiOperations
where
    A: RefusalsApi,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 1] = [&Unrouted::DESCRIPTION];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, V, R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => {
                server
                    .handle(
                        request,
                        authenticate_timeout_credentials,
                        A::unrouted,
                        refuse_unrouted,
                    )
                    .await
            }
            _ => server.handle_unrouted(request, authenticate_timeout_credentials).await,
        }
    }
}

/// Serves [`AuthenticatorApi`] from `api`, with default settings.
///
/// [`AuthenticatorApiServer`] takes others, and can be served without a router.
pub fn authenticator_api_router<A, V, R>(api: A, authenticator: V, refusals: R) -> Router
where
    A: AuthenticatorApi,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    AuthenticatorApiServer::new(api, authenticator, refusals).into_router()
}

/// Serves [`AuthenticatorApi`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type AuthenticatorApiServer<A, V, R> = Server<AuthenticatorApiOperations, A, V, R>;

/// What [`AuthenticatorApiServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct AuthenticatorApiOperations;

impl<A, V, R> Dispatch<A, V, R> for AuthenticatorApiOperations
where
    A: AuthenticatorApi,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 1] = [&RefuseUnrouted::DESCRIPTION];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, V, R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => {
                server
                    .handle(
                        request,
                        authenticate_timeout_credentials,
                        A::refuse_unrouted,
                        undeclared,
                    )
                    .await
            }
            _ => server.handle_unrouted(request, authenticate_timeout_credentials).await,
        }
    }
}

/// Serves [`PrincipalApi`] from `api`, with default settings.
///
/// [`PrincipalApiServer`] takes others, and can be served without a router.
pub fn principal_api_router<A, V, R>(api: A, authenticator: V, refusals: R) -> Router
where
    A: PrincipalApi,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    PrincipalApiServer::new(api, authenticator, refusals).into_router()
}

/// Serves [`PrincipalApi`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type PrincipalApiServer<A, V, R> = Server<PrincipalApiOperations, A, V, R>;

/// What [`PrincipalApiServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct PrincipalApiOperations;

impl<A, V, R> Dispatch<A, V, R> for PrincipalApiOperations
where
    A: PrincipalApi,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 2] = [
            &Principal::DESCRIPTION,
            &New::DESCRIPTION,
        ];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, V, R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => {
                server
                    .handle(
                        request,
                        authenticate_timeout_credentials,
                        A::principal,
                        undeclared,
                    )
                    .await
            }
            Some(1) => {
                server
                    .handle(
                        request,
                        authenticate_timeout_credentials,
                        A::new_operation,
                        undeclared,
                    )
                    .await
            }
            _ => server.handle_unrouted(request, authenticate_timeout_credentials).await,
        }
    }
}

/// Serves [`DefaultApi`] from `api`, with default settings.
///
/// [`DefaultApiServer`] takes others, and can be served without a router.
pub fn default_api_router<A, V, R>(api: A, authenticator: V, refusals: R) -> Router
where
    A: DefaultApi,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    DefaultApiServer::new(api, authenticator, refusals).into_router()
}

/// Serves [`DefaultApi`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type DefaultApiServer<A, V, R> = Server<DefaultApiOperations, A, V, R>;

/// What [`DefaultApiServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct DefaultApiOperations;

impl<A, V, R> Dispatch<A, V, R> for DefaultApiOperations
where
    A: DefaultApi,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 1] = [&Reader::DESCRIPTION];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, V, R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => {
                server
                    .handle(
                        request,
                        authenticate_timeout_credentials,
                        A::reader,
                        undeclared,
                    )
                    .await
            }
            _ => server.handle_unrouted(request, authenticate_timeout_credentials).await,
        }
    }
}

fn refuse_unrouted<R: Refusals>(refusal: &Refusal<'_, R>) -> Option<UnroutedError> {
    let error = match refusal.kind() {
        RejectionKind::Unauthenticated
        | RejectionKind::Forbidden
        | RejectionKind::UnsupportedMediaType
        | RejectionKind::NotAcceptable
        | RejectionKind::TooLarge
        | RejectionKind::Malformed
        | RejectionKind::Violations
        | RejectionKind::Timeout => UnroutedError::BadRequest(refusal.body(400)),
        _ => return None,
    };
    Some(error)
}
