//! Server traits of the API "Odd \<b> \[x\]", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::http::StatusCode;
use counterpart_runtime::server::{
    Answer, Call, Dispatch, Implementation, Refuse, RefuseUnrouted, Rejection,
    RejectionKind, Request, RequestContext, RoutedRequest, Router, Routes, Server,
    UnroutedCall,
};
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{
    IntoOperation, IntoOperationError, IntoOperationOutput, SelfValue, SelfValueError,
    SelfValueOperation, SelfValueOperationError, SelfValueOperationOutput,
    SelfValueOutput, TryInto, TryIntoError, TryIntoOutput,
};
use super::types::RSchema;

use counterpart_runtime::Operation as _;

/// The operations tagged `A`.
///
/// Implement this trait and serve it with [`a_api_router`], or as it is with [`AApiServer`].
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
/// Implement this trait and serve it with [`r_api_router`], or as it is with [`RApiServer`].
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
/// Implement this trait and serve it with [`v_api_router`], or as it is with [`VApiServer`].
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
///
/// [`ContractServer`] takes others, and can be served without a router.
pub fn router<A, R>(api: A, refusals: R) -> Router
where
    A: AApi,
    A: RApi,
    A: VApi,
    R: Refusals,
{
    ContractServer::new(api, (), refusals).into_router()
}

/// Serves every operation of the contract.
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type ContractServer<A, R> = Server<ContractOperations, A, (), R>;

/// What [`ContractServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct ContractOperations;

impl<A, R> Dispatch<A, (), R> for ContractOperations
where
    A: AApi,
    A: RApi,
    A: VApi,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 4] = [
            &IntoOperation::DESCRIPTION,
            &TryInto::DESCRIPTION,
            &SelfValue::DESCRIPTION,
            &SelfValueOperation::DESCRIPTION,
        ];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => into_operation(server, request).await,
            Some(1) => try_into_operation(server, request).await,
            Some(2) => self_(server, request).await,
            Some(3) => self_operation(server, request).await,
            _ => unrouted(server, request),
        }
    }
}

/// Serves [`AApi`] from `api`, with default settings.
///
/// [`AApiServer`] takes others, and can be served without a router.
pub fn a_api_router<A, R>(api: A, refusals: R) -> Router
where
    A: AApi,
    R: Refusals,
{
    AApiServer::new(api, (), refusals).into_router()
}

/// Serves [`AApi`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type AApiServer<A, R> = Server<AApiOperations, A, (), R>;

/// What [`AApiServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct AApiOperations;

impl<A, R> Dispatch<A, (), R> for AApiOperations
where
    A: AApi,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 1] = [&IntoOperation::DESCRIPTION];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => into_operation(server, request).await,
            _ => unrouted(server, request),
        }
    }
}

/// Serves [`RApi`] from `api`, with default settings.
///
/// [`RApiServer`] takes others, and can be served without a router.
pub fn r_api_router<A, R>(api: A, refusals: R) -> Router
where
    A: RApi,
    R: Refusals,
{
    RApiServer::new(api, (), refusals).into_router()
}

/// Serves [`RApi`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type RApiServer<A, R> = Server<RApiOperations, A, (), R>;

/// What [`RApiServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct RApiOperations;

impl<A, R> Dispatch<A, (), R> for RApiOperations
where
    A: RApi,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 1] = [&TryInto::DESCRIPTION];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => try_into_operation(server, request).await,
            _ => unrouted(server, request),
        }
    }
}

/// Serves [`VApi`] from `api`, with default settings.
///
/// [`VApiServer`] takes others, and can be served without a router.
pub fn v_api_router<A, R>(api: A, refusals: R) -> Router
where
    A: VApi,
    R: Refusals,
{
    VApiServer::new(api, (), refusals).into_router()
}

/// Serves [`VApi`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type VApiServer<A, R> = Server<VApiOperations, A, (), R>;

/// What [`VApiServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct VApiOperations;

impl<A, R> Dispatch<A, (), R> for VApiOperations
where
    A: VApi,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 2] = [
            &SelfValue::DESCRIPTION,
            &SelfValueOperation::DESCRIPTION,
        ];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => self_(server, request).await,
            Some(1) => self_operation(server, request).await,
            _ => unrouted(server, request),
        }
    }
}

fn unrouted<A, V, R>(server: &Implementation<A, V, R>, request: RoutedRequest) -> Answer
where
    A: Send + Sync + 'static,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let call = UnroutedCall::begin(request, &server.settings);
    call.respond(None, &server.refusals)
}

// ---- GET /a%20b/é (into) ----

async fn into_operation<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: AApi,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<IntoOperation>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.into_operation(request).await)
            },
        )
        .await;
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
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: RApi,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<TryInto>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.try_into_operation(request).await)
            },
        )
        .await;
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
        RejectionKind::Timeout => {
            TryIntoError::Default(
                StatusCode::REQUEST_TIMEOUT,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Overloaded => {
            TryIntoError::Default(
                StatusCode::SERVICE_UNAVAILABLE,
                refusals.refuse(rejection, request),
            )
        }
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
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: VApi,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<SelfValue>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.self_(request).await)
            },
        )
        .await;
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
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: VApi,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<SelfValueOperation>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.self_operation(request).await)
            },
        )
        .await;
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
