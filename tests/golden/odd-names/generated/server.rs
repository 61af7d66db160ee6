//! Server traits of the Odd \<b> \[x\] 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::http::{Method, StatusCode};
use counterpart_runtime::server::{
    Call, HttpRequest, MethodFilter, Refuse, RefuseUnrouted, Rejection, RejectionKind,
    Request, RequestContext, Response, Route, Router, Server, Settings, State,
    UnroutedCall, on,
};
use std::future::Future;
use std::sync::Arc;
use super::operations::{
    IntoOperation, IntoOperationError, IntoOperationOutput, SelfValue, SelfValueError,
    SelfValueOperation, SelfValueOperationError, SelfValueOperationOutput,
    SelfValueOutput, TryInto, TryIntoError, TryIntoOutput,
};
use super::types::RSchema;

/// The operations tagged `A`.
///
/// Implement this trait and serve it with [`a_api_router`].
pub trait AApi: Clone + Send + Sync + 'static {
    /// `GET /a%20b/é`
    ///
    /// # Errors
    ///
    /// - [`IntoOperationError::NotFound`] (404): none.
    #[allow(clippy::wrong_self_convention, reason = "the contract names the operation")]
    fn into_operation(
        &self,
        request: Request<IntoOperation, ()>,
    ) -> impl Future<Output = Result<IntoOperationOutput, IntoOperationError>> + Send;
}

/// The operations tagged `R`.
///
/// Implement this trait and serve it with [`r_api_router`].
pub trait RApi: Clone + Send + Sync + 'static {
    /// `GET /r`
    ///
    /// # Errors
    ///
    /// - [`TryIntoError::Default`] (any other status): bad.
    fn try_into_operation(
        &self,
        request: Request<TryInto, ()>,
    ) -> impl Future<Output = Result<TryIntoOutput, TryIntoError>> + Send;
}

/// The operations tagged `V`.
///
/// Implement this trait and serve it with [`v_api_router`].
pub trait VApi: Clone + Send + Sync + 'static {
    /// `GET /self`
    fn self_(
        &self,
        request: Request<SelfValue, ()>,
    ) -> impl Future<Output = Result<SelfValueOutput, SelfValueError>> + Send;

    /// `PUT /self`
    fn self_operation(
        &self,
        request: Request<SelfValueOperation, ()>,
    ) -> impl Future<
        Output = Result<SelfValueOperationOutput, SelfValueOperationError>,
    > + Send;
}

/// Words every refusal in the bodies that the contract declares for it.
///
/// Whatever implements the traits named here implements this one.
pub trait Refusals
where
    Self: Refuse<RSchema>,
    Self: RefuseUnrouted + Clone + Send + Sync + 'static,
{}

impl<R> Refusals for R
where
    R: Refuse<RSchema>,
    R: RefuseUnrouted + Clone + Send + Sync + 'static,
{}

/// Serves every operation of the contract from `api`, with default settings.
pub fn router<A, R>(api: A, refusals: R) -> Router
where
    A: AApi,
    A: RApi,
    A: VApi,
    R: Refusals,
{
    router_with(api, refusals, Settings::default())
}

/// Serves every operation of the contract from `api`, with these settings.
pub fn router_with<A, R>(api: A, refusals: R, settings: Settings) -> Router
where
    A: AApi,
    A: RApi,
    A: VApi,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator: (),
        refusals,
        settings,
    };
    Router::new()
        .merge(a_api_paths())
        .merge(r_api_paths())
        .merge(v_api_paths())
        .fallback(unrouted::<A, (), R>)
        .method_not_allowed_fallback(unrouted::<A, (), R>)
        .with_state(Arc::new(server))
}

/// Serves [`AApi`] from `api`, with default settings.
pub fn a_api_router<A, R>(api: A, refusals: R) -> Router
where
    A: AApi,
    R: Refusals,
{
    a_api_router_with(api, refusals, Settings::default())
}

/// Serves [`AApi`] from `api`, with these settings.
pub fn a_api_router_with<A, R>(api: A, refusals: R, settings: Settings) -> Router
where
    A: AApi,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator: (),
        refusals,
        settings,
    };
    a_api_paths()
        .fallback(unrouted::<A, (), R>)
        .method_not_allowed_fallback(unrouted::<A, (), R>)
        .with_state(Arc::new(server))
}

/// The routes of [`AApi`] alone, to be merged into the router of another tag.
///
/// What belongs to no operation is left to that router.
pub fn a_api_routes<A, R>(api: A, refusals: R, settings: Settings) -> Router
where
    A: AApi,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator: (),
        refusals,
        settings,
    };
    a_api_paths().with_state(Arc::new(server))
}

fn a_api_paths<A, R>() -> Router<Arc<Server<A, (), R>>>
where
    A: AApi,
    R: Refusals,
{
    Router::new()
        .route("/a%20b/%C3%A9", on(MethodFilter::GET, into_operation::<A, (), R>))
}

/// Serves [`RApi`] from `api`, with default settings.
pub fn r_api_router<A, R>(api: A, refusals: R) -> Router
where
    A: RApi,
    R: Refusals,
{
    r_api_router_with(api, refusals, Settings::default())
}

/// Serves [`RApi`] from `api`, with these settings.
pub fn r_api_router_with<A, R>(api: A, refusals: R, settings: Settings) -> Router
where
    A: RApi,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator: (),
        refusals,
        settings,
    };
    r_api_paths()
        .fallback(unrouted::<A, (), R>)
        .method_not_allowed_fallback(unrouted::<A, (), R>)
        .with_state(Arc::new(server))
}

/// The routes of [`RApi`] alone, to be merged into the router of another tag.
///
/// What belongs to no operation is left to that router.
pub fn r_api_routes<A, R>(api: A, refusals: R, settings: Settings) -> Router
where
    A: RApi,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator: (),
        refusals,
        settings,
    };
    r_api_paths().with_state(Arc::new(server))
}

fn r_api_paths<A, R>() -> Router<Arc<Server<A, (), R>>>
where
    A: RApi,
    R: Refusals,
{
    Router::new().route("/r", on(MethodFilter::GET, try_into_operation::<A, (), R>))
}

/// Serves [`VApi`] from `api`, with default settings.
pub fn v_api_router<A, R>(api: A, refusals: R) -> Router
where
    A: VApi,
    R: Refusals,
{
    v_api_router_with(api, refusals, Settings::default())
}

/// Serves [`VApi`] from `api`, with these settings.
pub fn v_api_router_with<A, R>(api: A, refusals: R, settings: Settings) -> Router
where
    A: VApi,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator: (),
        refusals,
        settings,
    };
    v_api_paths()
        .fallback(unrouted::<A, (), R>)
        .method_not_allowed_fallback(unrouted::<A, (), R>)
        .with_state(Arc::new(server))
}

/// The routes of [`VApi`] alone, to be merged into the router of another tag.
///
/// What belongs to no operation is left to that router.
pub fn v_api_routes<A, R>(api: A, refusals: R, settings: Settings) -> Router
where
    A: VApi,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator: (),
        refusals,
        settings,
    };
    v_api_paths().with_state(Arc::new(server))
}

fn v_api_paths<A, R>() -> Router<Arc<Server<A, (), R>>>
where
    A: VApi,
    R: Refusals,
{
    Router::new()
        .route(
            "/self",
            on(MethodFilter::GET, self_::<A, (), R>)
                .on(MethodFilter::PUT, self_operation::<A, (), R>),
        )
}

static ROUTES: [Route; 3] = [
    Route {
        path: "/a%20b/%C3%A9",
        methods: &[Method::GET],
    },
    Route {
        path: "/r",
        methods: &[Method::GET],
    },
    Route {
        path: "/self",
        methods: &[Method::GET, Method::PUT],
    },
];

async fn unrouted<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Send + Sync + 'static,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let call = UnroutedCall::begin(request, &ROUTES, &server.settings);
    call.respond(None, &server.refusals)
}

// ---- GET /a%20b/é (into) ----

async fn into_operation<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: AApi,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<IntoOperation>::begin(request, &server.settings).await;
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.into_operation(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_into_operation(&server.refusals, rejection, request),
    )
}

fn refuse_into_operation<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<IntoOperationError> {
    None
}

// ---- GET /r (tryInto) ----

async fn try_into_operation<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: RApi,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<TryInto>::begin(request, &server.settings).await;
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.try_into_operation(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_try_into_operation(
            &server.refusals,
            rejection,
            request,
        ),
    )
}

fn refuse_try_into_operation<R: Refusals>(
    refusals: &R,
    rejection: &Rejection,
    request: &RequestContext,
) -> Option<TryIntoError> {
    let refusal = match rejection.kind() {
        RejectionKind::Unauthenticated => {
            TryIntoError::Default(
                StatusCode::UNAUTHORIZED,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Forbidden => {
            TryIntoError::Default(
                StatusCode::FORBIDDEN,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::UnsupportedMediaType => {
            TryIntoError::Default(
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::NotAcceptable => {
            TryIntoError::Default(
                StatusCode::NOT_ACCEPTABLE,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::TooLarge => {
            TryIntoError::Default(
                StatusCode::PAYLOAD_TOO_LARGE,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Malformed | RejectionKind::Violations => {
            TryIntoError::Default(
                StatusCode::BAD_REQUEST,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Unrouted => return None,
        RejectionKind::Failed => {
            TryIntoError::Default(
                StatusCode::INTERNAL_SERVER_ERROR,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Upstream => {
            TryIntoError::Default(
                StatusCode::BAD_GATEWAY,
                refusals.refuse(rejection, request),
            )
        }
    };
    Some(refusal)
}

// ---- GET /self (self) ----

async fn self_<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: VApi,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<SelfValue>::begin(request, &server.settings).await;
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.self_(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_self_(&server.refusals, rejection, request),
    )
}

fn refuse_self_<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<SelfValueError> {
    None
}

// ---- PUT /self (Self) ----

async fn self_operation<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: VApi,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<SelfValueOperation>::begin(request, &server.settings).await;
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.self_operation(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_self_operation(&server.refusals, rejection, request),
    )
}

fn refuse_self_operation<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<SelfValueOperationError> {
    None
}
