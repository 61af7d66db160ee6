//! Server traits of the API "Seed bank", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::generated::server::{
    Dispatch, Implementation, RoutedRequest, Routes, anybody, undeclared,
};
use counterpart_runtime::server::{Answer, RefuseUnrouted, Request, Router, Server};
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{
    AddKeeper, AddKeeperError, AddKeeperOutput, StoreJar, StoreJarError, StoreJarOutput,
};

use counterpart_runtime::Operation as _;

/// The operations tagged `Jars`.
///
/// Implement this trait and serve it with [`jars_router`], or as it is with [`JarsServer`].
pub trait Jars: Clone + Send + Sync + 'static {
    /// Stores a jar; what its texts look like is said by patterns alone.
    ///
    /// `PUT /shelves/{shelf}/jars/{code}`
    fn store_jar(
        &self,
        request: Request<StoreJar, ()>,
    ) -> impl Future<Output = Result<StoreJarOutput, StoreJarError>> + Send;
}

/// The operations tagged `Keepers`.
///
/// Implement this trait and serve it with [`keepers_router`], or as it is with [`KeepersServer`].
pub trait Keepers: Clone + Send + Sync + 'static {
    /// Adds a keeper, whose name nothing tells from a nickname.
    ///
    /// `POST /keepers`
    fn add_keeper(
        &self,
        request: Request<AddKeeper, ()>,
    ) -> impl Future<Output = Result<AddKeeperOutput, AddKeeperError>> + Send;
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

/// Serves every operation of the contract from `api`, with default settings.
///
/// [`ContractServer`] takes others, and can be served without a router.
pub fn router<A, R>(api: A, refusals: R) -> Router
where
    A: Jars,
    A: Keepers,
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
    A: Jars,
    A: Keepers,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 2] = [
            &StoreJar::DESCRIPTION,
            &AddKeeper::DESCRIPTION,
        ];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => server.handle(request, anybody, A::store_jar, undeclared).await,
            Some(1) => server.handle(request, anybody, A::add_keeper, undeclared).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}

/// Serves [`Jars`] from `api`, with default settings.
///
/// [`JarsServer`] takes others, and can be served without a router.
pub fn jars_router<A, R>(api: A, refusals: R) -> Router
where
    A: Jars,
    R: Refusals,
{
    JarsServer::new(api, (), refusals).into_router()
}

/// Serves [`Jars`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type JarsServer<A, R> = Server<JarsOperations, A, (), R>;

/// What [`JarsServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct JarsOperations;

impl<A, R> Dispatch<A, (), R> for JarsOperations
where
    A: Jars,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 1] = [&StoreJar::DESCRIPTION];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => server.handle(request, anybody, A::store_jar, undeclared).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}

/// Serves [`Keepers`] from `api`, with default settings.
///
/// [`KeepersServer`] takes others, and can be served without a router.
pub fn keepers_router<A, R>(api: A, refusals: R) -> Router
where
    A: Keepers,
    R: Refusals,
{
    KeepersServer::new(api, (), refusals).into_router()
}

/// Serves [`Keepers`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type KeepersServer<A, R> = Server<KeepersOperations, A, (), R>;

/// What [`KeepersServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct KeepersOperations;

impl<A, R> Dispatch<A, (), R> for KeepersOperations
where
    A: Keepers,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 1] = [&AddKeeper::DESCRIPTION];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => server.handle(request, anybody, A::add_keeper, undeclared).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}
