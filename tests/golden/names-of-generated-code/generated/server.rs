//! Server traits of the Mirror 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::ApiKey;
use counterpart_runtime::http::Method;
use counterpart_runtime::server::{
    Authentication, HttpRequest, MethodFilter, Refuse, Rejection, RejectionKind, Request,
    RequestContext, Response, Route, Router, Server, Settings, State, UnroutedCall, on,
};
use std::future::Future;
use std::sync::Arc;
use super::operations::{
    Builder, BuilderError, BuilderOutput, New, NewError, NewOutput, On, OnError,
    OnOutput, Principal, PrincipalError, PrincipalOutput, Reader, ReaderError,
    ReaderOutput, RefuseUnrouted, RefuseUnroutedError, RefuseUnroutedOutput, Unrouted,
    UnroutedError, UnroutedOutput, WithCredentials, WithCredentialsError,
    WithCredentialsOutput,
};
use super::types::Call;

/// The operations tagged `Builder`.
///
/// Implement this trait and serve it with [`builder_api_router`].
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
/// Implement this trait and serve it with [`refusals_api_router`].
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
/// Implement this trait and serve it with [`authenticator_api_router`].
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
/// Implement this trait and serve it with [`principal_api_router`].
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
/// Implement this trait and serve it with [`default_api_router`].
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
    router_with(api, authenticator, refusals, Settings::default())
}

/// Serves every operation of the contract from `api`, with these settings.
pub fn router_with<A, V, R>(
    api: A,
    authenticator: V,
    refusals: R,
    settings: Settings,
) -> Router
where
    V: Authenticator,
    A: BuilderApi<Principal = V::Principal>,
    A: RefusalsApi<Principal = V::Principal>,
    A: AuthenticatorApi<Principal = V::Principal>,
    A: PrincipalApi<Principal = V::Principal>,
    A: DefaultApi<Principal = V::Principal>,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator,
        refusals,
        settings,
    };
    Router::new()
        .merge(builder_api_paths())
        .merge(refusals_api_paths())
        .merge(authenticator_api_paths())
        .merge(principal_api_paths())
        .merge(default_api_paths())
        .fallback(unrouted::<A, V, R>)
        .method_not_allowed_fallback(unrouted::<A, V, R>)
        .with_state(Arc::new(server))
}

/// Serves [`BuilderApi`] from `api`, with default settings.
pub fn builder_api_router<A, V, R>(api: A, authenticator: V, refusals: R) -> Router
where
    A: BuilderApi,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    builder_api_router_with(api, authenticator, refusals, Settings::default())
}

/// Serves [`BuilderApi`] from `api`, with these settings.
pub fn builder_api_router_with<A, V, R>(
    api: A,
    authenticator: V,
    refusals: R,
    settings: Settings,
) -> Router
where
    A: BuilderApi,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator,
        refusals,
        settings,
    };
    builder_api_paths()
        .fallback(unrouted::<A, V, R>)
        .method_not_allowed_fallback(unrouted::<A, V, R>)
        .with_state(Arc::new(server))
}

/// The routes of [`BuilderApi`] alone, to be merged into the router of another tag.
///
/// What belongs to no operation is left to that router.
pub fn builder_api_routes<A, V, R>(
    api: A,
    authenticator: V,
    refusals: R,
    settings: Settings,
) -> Router
where
    A: BuilderApi,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator,
        refusals,
        settings,
    };
    builder_api_paths().with_state(Arc::new(server))
}

fn builder_api_paths<A, V, R>() -> Router<Arc<Server<A, V, R>>>
where
    A: BuilderApi,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    Router::new()
        .route(
            "/functions",
            on(MethodFilter::GET, builder_operation::<A, V, R>)
                .on(MethodFilter::PUT, with_credentials_operation::<A, V, R>)
                .on(MethodFilter::DELETE, handle_on::<A, V, R>),
        )
}

/// Serves [`RefusalsApi`] from `api`, with default settings.
pub fn refusals_api_router<A, V, R>(api: A, authenticator: V, refusals: R) -> Router
where
    A: RefusalsApi,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    refusals_api_router_with(api, authenticator, refusals, Settings::default())
}

/// Serves [`RefusalsApi`] from `api`, with these settings.
pub fn refusals_api_router_with<A, V, R>(
    api: A,
    authenticator: V,
    refusals: R,
    settings: Settings,
) -> Router
where
    A: RefusalsApi,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator,
        refusals,
        settings,
    };
    refusals_api_paths()
        .fallback(unrouted::<A, V, R>)
        .method_not_allowed_fallback(unrouted::<A, V, R>)
        .with_state(Arc::new(server))
}

/// The routes of [`RefusalsApi`] alone, to be merged into the router of another tag.
///
/// What belongs to no operation is left to that router.
pub fn refusals_api_routes<A, V, R>(
    api: A,
    authenticator: V,
    refusals: R,
    settings: Settings,
) -> Router
where
    A: RefusalsApi,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator,
        refusals,
        settings,
    };
    refusals_api_paths().with_state(Arc::new(server))
}

fn refusals_api_paths<A, V, R>() -> Router<Arc<Server<A, V, R>>>
where
    A: RefusalsApi,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    Router::new().route("/functions", on(MethodFilter::POST, handle_unrouted::<A, V, R>))
}

/// Serves [`AuthenticatorApi`] from `api`, with default settings.
pub fn authenticator_api_router<A, V, R>(api: A, authenticator: V, refusals: R) -> Router
where
    A: AuthenticatorApi,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    authenticator_api_router_with(api, authenticator, refusals, Settings::default())
}

/// Serves [`AuthenticatorApi`] from `api`, with these settings.
pub fn authenticator_api_router_with<A, V, R>(
    api: A,
    authenticator: V,
    refusals: R,
    settings: Settings,
) -> Router
where
    A: AuthenticatorApi,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator,
        refusals,
        settings,
    };
    authenticator_api_paths()
        .fallback(unrouted::<A, V, R>)
        .method_not_allowed_fallback(unrouted::<A, V, R>)
        .with_state(Arc::new(server))
}

/// The routes of [`AuthenticatorApi`] alone, to be merged into the router of another tag.
///
/// What belongs to no operation is left to that router.
pub fn authenticator_api_routes<A, V, R>(
    api: A,
    authenticator: V,
    refusals: R,
    settings: Settings,
) -> Router
where
    A: AuthenticatorApi,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator,
        refusals,
        settings,
    };
    authenticator_api_paths().with_state(Arc::new(server))
}

fn authenticator_api_paths<A, V, R>() -> Router<Arc<Server<A, V, R>>>
where
    A: AuthenticatorApi,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    Router::new()
        .route("/traits", on(MethodFilter::POST, handle_refuse_unrouted::<A, V, R>))
}

/// Serves [`PrincipalApi`] from `api`, with default settings.
pub fn principal_api_router<A, V, R>(api: A, authenticator: V, refusals: R) -> Router
where
    A: PrincipalApi,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    principal_api_router_with(api, authenticator, refusals, Settings::default())
}

/// Serves [`PrincipalApi`] from `api`, with these settings.
pub fn principal_api_router_with<A, V, R>(
    api: A,
    authenticator: V,
    refusals: R,
    settings: Settings,
) -> Router
where
    A: PrincipalApi,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator,
        refusals,
        settings,
    };
    principal_api_paths()
        .fallback(unrouted::<A, V, R>)
        .method_not_allowed_fallback(unrouted::<A, V, R>)
        .with_state(Arc::new(server))
}

/// The routes of [`PrincipalApi`] alone, to be merged into the router of another tag.
///
/// What belongs to no operation is left to that router.
pub fn principal_api_routes<A, V, R>(
    api: A,
    authenticator: V,
    refusals: R,
    settings: Settings,
) -> Router
where
    A: PrincipalApi,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator,
        refusals,
        settings,
    };
    principal_api_paths().with_state(Arc::new(server))
}

fn principal_api_paths<A, V, R>() -> Router<Arc<Server<A, V, R>>>
where
    A: PrincipalApi,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    Router::new()
        .route(
            "/traits",
            on(MethodFilter::PUT, principal::<A, V, R>)
                .on(MethodFilter::DELETE, new_operation::<A, V, R>),
        )
}

/// Serves [`DefaultApi`] from `api`, with default settings.
pub fn default_api_router<A, V, R>(api: A, authenticator: V, refusals: R) -> Router
where
    A: DefaultApi,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    default_api_router_with(api, authenticator, refusals, Settings::default())
}

/// Serves [`DefaultApi`] from `api`, with these settings.
pub fn default_api_router_with<A, V, R>(
    api: A,
    authenticator: V,
    refusals: R,
    settings: Settings,
) -> Router
where
    A: DefaultApi,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator,
        refusals,
        settings,
    };
    default_api_paths()
        .fallback(unrouted::<A, V, R>)
        .method_not_allowed_fallback(unrouted::<A, V, R>)
        .with_state(Arc::new(server))
}

/// The routes of [`DefaultApi`] alone, to be merged into the router of another tag.
///
/// What belongs to no operation is left to that router.
pub fn default_api_routes<A, V, R>(
    api: A,
    authenticator: V,
    refusals: R,
    settings: Settings,
) -> Router
where
    A: DefaultApi,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator,
        refusals,
        settings,
    };
    default_api_paths().with_state(Arc::new(server))
}

fn default_api_paths<A, V, R>() -> Router<Arc<Server<A, V, R>>>
where
    A: DefaultApi,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    Router::new().route("/variables/{ref}", on(MethodFilter::GET, reader::<A, V, R>))
}

static ROUTES: [Route; 3] = [
    Route {
        path: "/functions",
        methods: &[Method::GET, Method::PUT, Method::DELETE, Method::POST],
    },
    Route {
        path: "/traits",
        methods: &[Method::POST, Method::PUT, Method::DELETE],
    },
    Route {
        path: "/variables/{ref}",
        methods: &[Method::GET],
    },
];

async fn unrouted<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Send + Sync + 'static,
    V: Authenticator,
    R: Refusals,
{
    let call = UnroutedCall::begin(request, &ROUTES, &server.settings);
    let denied = if call.asks_for_credentials() {
        authenticate_timeout_credentials(&server.authenticator, call.context())
            .await
            .err()
    } else {
        None
    };
    call.respond(denied.as_ref(), &server.refusals)
}

// ---- GET /functions (builder) ----

async fn builder_operation<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: BuilderApi,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    let mut call = counterpart_runtime::server::Call::<
        Builder,
    >::begin(request, &server.settings)
        .await;
    let outcome = async {
        let principal = authenticate_timeout_credentials(
                &server.authenticator,
                call.context(),
            )
            .await?;
        let request = call.receive(principal).await?;
        Ok(server.api.builder_operation(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_builder_operation(
            &server.refusals,
            rejection,
            request,
        ),
    )
}

fn refuse_builder_operation<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<BuilderError> {
    None
}

// ---- PUT /functions (withCredentials) ----

async fn with_credentials_operation<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: BuilderApi,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    let mut call = counterpart_runtime::server::Call::<
        WithCredentials,
    >::begin(request, &server.settings)
        .await;
    let outcome = async {
        let principal = authenticate_timeout_credentials(
                &server.authenticator,
                call.context(),
            )
            .await?;
        let request = call.receive(principal).await?;
        Ok(server.api.with_credentials_operation(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_with_credentials_operation(
            &server.refusals,
            rejection,
            request,
        ),
    )
}

fn refuse_with_credentials_operation<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<WithCredentialsError> {
    None
}

// ---- DELETE /functions (on) ----

async fn handle_on<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: BuilderApi,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    let mut call = counterpart_runtime::server::Call::<
        On,
    >::begin(request, &server.settings)
        .await;
    let outcome = async {
        let principal = authenticate_timeout_credentials(
                &server.authenticator,
                call.context(),
            )
            .await?;
        let request = call.receive(principal).await?;
        Ok(server.api.on(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_on(&server.refusals, rejection, request),
    )
}

fn refuse_on<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<OnError> {
    None
}

// ---- POST /functions (unrouted) ----

async fn handle_unrouted<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: RefusalsApi,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    let mut call = counterpart_runtime::server::Call::<
        Unrouted,
    >::begin(request, &server.settings)
        .await;
    let outcome = async {
        let principal = authenticate_timeout_credentials(
                &server.authenticator,
                call.context(),
            )
            .await?;
        let request = call.receive(principal).await?;
        Ok(server.api.unrouted(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_unrouted(&server.refusals, rejection, request),
    )
}

fn refuse_unrouted<R: Refusals>(
    refusals: &R,
    rejection: &Rejection,
    request: &RequestContext,
) -> Option<UnroutedError> {
    let refusal = match rejection.kind() {
        RejectionKind::Unauthenticated
        | RejectionKind::Forbidden
        | RejectionKind::UnsupportedMediaType
        | RejectionKind::NotAcceptable
        | RejectionKind::TooLarge
        | RejectionKind::Malformed
        | RejectionKind::Violations => {
            UnroutedError::BadRequest(refusals.refuse(rejection, request))
        }
        RejectionKind::Unrouted | RejectionKind::Failed | RejectionKind::Upstream => {
            return None;
        }
    };
    Some(refusal)
}

// ---- POST /traits (refuse_unrouted) ----

async fn handle_refuse_unrouted<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: AuthenticatorApi,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    let mut call = counterpart_runtime::server::Call::<
        RefuseUnrouted,
    >::begin(request, &server.settings)
        .await;
    let outcome = async {
        let principal = authenticate_timeout_credentials(
                &server.authenticator,
                call.context(),
            )
            .await?;
        let request = call.receive(principal).await?;
        Ok(server.api.refuse_unrouted(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_refuse_unrouted(&server.refusals, rejection, request),
    )
}

fn refuse_refuse_unrouted<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<RefuseUnroutedError> {
    None
}

// ---- PUT /traits (principal) ----

async fn principal<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: PrincipalApi,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    let mut call = counterpart_runtime::server::Call::<
        Principal,
    >::begin(request, &server.settings)
        .await;
    let outcome = async {
        let principal = authenticate_timeout_credentials(
                &server.authenticator,
                call.context(),
            )
            .await?;
        let request = call.receive(principal).await?;
        Ok(server.api.principal(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_principal(&server.refusals, rejection, request),
    )
}

fn refuse_principal<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<PrincipalError> {
    None
}

// ---- DELETE /traits (new) ----

async fn new_operation<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: PrincipalApi,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    let mut call = counterpart_runtime::server::Call::<
        New,
    >::begin(request, &server.settings)
        .await;
    let outcome = async {
        let principal = authenticate_timeout_credentials(
                &server.authenticator,
                call.context(),
            )
            .await?;
        let request = call.receive(principal).await?;
        Ok(server.api.new_operation(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_new_operation(&server.refusals, rejection, request),
    )
}

fn refuse_new_operation<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<NewError> {
    None
}

// ---- GET /variables/{ref} (reader) ----

async fn reader<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: DefaultApi,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    let mut call = counterpart_runtime::server::Call::<
        Reader,
    >::begin(request, &server.settings)
        .await;
    let outcome = async {
        let principal = authenticate_timeout_credentials(
                &server.authenticator,
                call.context(),
            )
            .await?;
        let request = call.receive(principal).await?;
        Ok(server.api.reader(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_reader(&server.refusals, rejection, request),
    )
}

fn refuse_reader<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<ReaderError> {
    None
}
