//! Server traits of the API "Mixed", version 1.0.0.
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
    CountPets, CountPetsError, CountPetsOutput, GetOrder, GetOrderError, GetOrderOutput,
    GetOrders, GetOrdersError, GetOrdersOutput, Health, HealthError, HealthOutput,
};

use counterpart_runtime::Operation as _;

/// The operations without a tag.
///
/// Implement this trait and serve it with [`default_api_router`], or as it is with [`DefaultApiServer`].
pub trait DefaultApi: Clone + Send + Sync + 'static {
    /// Says whether the service is up.
    ///
    /// `GET /health`
    fn health(
        &self,
        request: Request<Health, ()>,
    ) -> impl Future<Output = Result<HealthOutput, HealthError>> + Send;
}

/// The operations tagged `Pets`.
///
/// Everything about pets.
///
/// Implement this trait and serve it with [`pets_router`], or as it is with [`PetsServer`].
pub trait Pets: Clone + Send + Sync + 'static {
    /// Counts pets.
    ///
    /// `GET /pets`
    fn count_pets(
        &self,
        request: Request<CountPets, ()>,
    ) -> impl Future<Output = Result<CountPetsOutput, CountPetsError>> + Send;
}

/// The operations tagged `store orders`.
///
/// Implement this trait and serve it with [`store_orders_router`], or as it is with [`StoreOrdersServer`].
pub trait StoreOrders: Clone + Send + Sync + 'static {
    /// Counts orders.
    ///
    /// `GET /orders`
    fn get_orders(
        &self,
        request: Request<GetOrders, ()>,
    ) -> impl Future<Output = Result<GetOrdersOutput, GetOrdersError>> + Send;
}

/// The operations tagged `Order`.
///
/// Implement this trait and serve it with [`order_api_router`], or as it is with [`OrderApiServer`].
pub trait OrderApi: Clone + Send + Sync + 'static {
    /// Fetches the one order there is.
    ///
    /// `GET /order`
    fn get_order(
        &self,
        request: Request<GetOrder, ()>,
    ) -> impl Future<Output = Result<GetOrderOutput, GetOrderError>> + Send;
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
    A: DefaultApi,
    A: Pets,
    A: StoreOrders,
    A: OrderApi,
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
    A: DefaultApi,
    A: Pets,
    A: StoreOrders,
    A: OrderApi,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 4] = [
            &Health::DESCRIPTION,
            &CountPets::DESCRIPTION,
            &GetOrders::DESCRIPTION,
            &GetOrder::DESCRIPTION,
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
            Some(0) => server.handle(request, anybody, A::health, undeclared).await,
            Some(1) => server.handle(request, anybody, A::count_pets, undeclared).await,
            Some(2) => server.handle(request, anybody, A::get_orders, undeclared).await,
            Some(3) => server.handle(request, anybody, A::get_order, undeclared).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}

/// Serves [`DefaultApi`] from `api`, with default settings.
///
/// [`DefaultApiServer`] takes others, and can be served without a router.
pub fn default_api_router<A, R>(api: A, refusals: R) -> Router
where
    A: DefaultApi,
    R: Refusals,
{
    DefaultApiServer::new(api, (), refusals).into_router()
}

/// Serves [`DefaultApi`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type DefaultApiServer<A, R> = Server<DefaultApiOperations, A, (), R>;

/// What [`DefaultApiServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct DefaultApiOperations;

impl<A, R> Dispatch<A, (), R> for DefaultApiOperations
where
    A: DefaultApi,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 1] = [&Health::DESCRIPTION];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => server.handle(request, anybody, A::health, undeclared).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}

/// Serves [`Pets`] from `api`, with default settings.
///
/// [`PetsServer`] takes others, and can be served without a router.
pub fn pets_router<A, R>(api: A, refusals: R) -> Router
where
    A: Pets,
    R: Refusals,
{
    PetsServer::new(api, (), refusals).into_router()
}

/// Serves [`Pets`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type PetsServer<A, R> = Server<PetsOperations, A, (), R>;

/// What [`PetsServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct PetsOperations;

impl<A, R> Dispatch<A, (), R> for PetsOperations
where
    A: Pets,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 1] = [&CountPets::DESCRIPTION];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => server.handle(request, anybody, A::count_pets, undeclared).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}

/// Serves [`StoreOrders`] from `api`, with default settings.
///
/// [`StoreOrdersServer`] takes others, and can be served without a router.
pub fn store_orders_router<A, R>(api: A, refusals: R) -> Router
where
    A: StoreOrders,
    R: Refusals,
{
    StoreOrdersServer::new(api, (), refusals).into_router()
}

/// Serves [`StoreOrders`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type StoreOrdersServer<A, R> = Server<StoreOrdersOperations, A, (), R>;

/// What [`StoreOrdersServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct StoreOrdersOperations;

impl<A, R> Dispatch<A, (), R> for StoreOrdersOperations
where
    A: StoreOrders,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 1] = [&GetOrders::DESCRIPTION];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => server.handle(request, anybody, A::get_orders, undeclared).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}

/// Serves [`OrderApi`] from `api`, with default settings.
///
/// [`OrderApiServer`] takes others, and can be served without a router.
pub fn order_api_router<A, R>(api: A, refusals: R) -> Router
where
    A: OrderApi,
    R: Refusals,
{
    OrderApiServer::new(api, (), refusals).into_router()
}

/// Serves [`OrderApi`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type OrderApiServer<A, R> = Server<OrderApiOperations, A, (), R>;

/// What [`OrderApiServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct OrderApiOperations;

impl<A, R> Dispatch<A, (), R> for OrderApiOperations
where
    A: OrderApi,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 1] = [&GetOrder::DESCRIPTION];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => server.handle(request, anybody, A::get_order, undeclared).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}
