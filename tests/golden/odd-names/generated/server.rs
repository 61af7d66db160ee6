//! Server traits of the API "Odd \<b> \[x\]", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::generated::server::{
    Dispatch, Implementation, Refusal, RoutedRequest, Routes, anybody, undeclared,
};
use counterpart_runtime::server::{
    Answer, Refuse, RefuseUnrouted, RejectionKind, Request, Router, Server,
};
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{
    IntoOperation, IntoOperationError, IntoOperationOutput, Listeiptal, ListeiptalError,
    ListeiptalOutput, SelfValue, SelfValueError, SelfValueOperation,
    SelfValueOperationError, SelfValueOperationOutput, SelfValueOutput, TryInto,
    TryIntoError, TryIntoOutput,
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
    /// `DELETE /liste`
    fn listeiptal(
        &self,
        request: Request<Listeiptal, ()>,
    ) -> impl Future<Output = Result<ListeiptalOutput, ListeiptalError>> + Send;

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
        static OPERATIONS: [&OperationDescription; 5] = [
            &IntoOperation::DESCRIPTION,
            &Listeiptal::DESCRIPTION,
            &TryInto::DESCRIPTION,
            &SelfValue::DESCRIPTION,
            &SelfValueOperation::DESCRIPTION,
        ];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    #[allow(clippy::too_many_lines, reason = "each operation is named")]
    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => {
                server.handle(request, anybody, A::into_operation, undeclared).await
            }
            Some(1) => server.handle(request, anybody, A::listeiptal, undeclared).await,
            Some(2) => {
                server
                    .handle(
                        request,
                        anybody,
                        A::try_into_operation,
                        refuse_try_into_operation,
                    )
                    .await
            }
            Some(3) => server.handle(request, anybody, A::self_, undeclared).await,
            Some(4) => {
                server.handle(request, anybody, A::self_operation, undeclared).await
            }
            _ => server.handle_unrouted(request, anybody).await,
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
            Some(0) => {
                server.handle(request, anybody, A::into_operation, undeclared).await
            }
            _ => server.handle_unrouted(request, anybody).await,
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
        static OPERATIONS: [&OperationDescription; 2] = [
            &Listeiptal::DESCRIPTION,
            &TryInto::DESCRIPTION,
        ];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => server.handle(request, anybody, A::listeiptal, undeclared).await,
            Some(1) => {
                server
                    .handle(
                        request,
                        anybody,
                        A::try_into_operation,
                        refuse_try_into_operation,
                    )
                    .await
            }
            _ => server.handle_unrouted(request, anybody).await,
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
            Some(0) => server.handle(request, anybody, A::self_, undeclared).await,
            Some(1) => {
                server.handle(request, anybody, A::self_operation, undeclared).await
            }
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}

fn refuse_try_into_operation<R: Refusals>(
    refusal: &Refusal<'_, R>,
) -> Option<TryIntoError> {
    let error = match refusal.kind() {
        RejectionKind::Unauthenticated
        | RejectionKind::Forbidden
        | RejectionKind::UnsupportedMediaType
        | RejectionKind::NotAcceptable
        | RejectionKind::TooLarge
        | RejectionKind::Malformed
        | RejectionKind::Violations
        | RejectionKind::Timeout
        | RejectionKind::Overloaded
        | RejectionKind::Failed
        | RejectionKind::Upstream => {
            TryIntoError::Default(refusal.status(), refusal.open_body())
        }
        _ => return None,
    };
    Some(error)
}
