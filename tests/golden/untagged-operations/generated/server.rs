//! Server traits of the Mixed 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::http::Method;
use counterpart_runtime::server::{
    Call, HttpRequest, MethodFilter, RefuseUnrouted, Rejection, Request, RequestContext,
    Response, Route, Router, Server, Settings, State, UnroutedCall, on,
};
use std::future::Future;
use std::sync::Arc;
use super::operations::{
    CountPets, CountPetsError, CountPetsOutput, GetOrder, GetOrderError, GetOrderOutput,
    GetOrders, GetOrdersError, GetOrdersOutput, Health, HealthError, HealthOutput,
};

/// The operations without a tag.
///
/// Implement this trait and serve it with [`default_api_router`].
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
/// Implement this trait and serve it with [`pets_router`].
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
/// Implement this trait and serve it with [`store_orders_router`].
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
/// Implement this trait and serve it with [`order_api_router`].
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
pub fn router<A, R>(api: A, refusals: R) -> Router
where
    A: DefaultApi,
    A: Pets,
    A: StoreOrders,
    A: OrderApi,
    R: Refusals,
{
    router_with(api, refusals, Settings::default())
}

/// Serves every operation of the contract from `api`, with these settings.
pub fn router_with<A, R>(api: A, refusals: R, settings: Settings) -> Router
where
    A: DefaultApi,
    A: Pets,
    A: StoreOrders,
    A: OrderApi,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator: (),
        refusals,
        settings,
    };
    Router::new()
        .merge(default_api_paths())
        .merge(pets_paths())
        .merge(store_orders_paths())
        .merge(order_api_paths())
        .fallback(unrouted::<A, (), R>)
        .method_not_allowed_fallback(unrouted::<A, (), R>)
        .with_state(Arc::new(server))
}

/// Serves [`DefaultApi`] from `api`, with default settings.
pub fn default_api_router<A, R>(api: A, refusals: R) -> Router
where
    A: DefaultApi,
    R: Refusals,
{
    default_api_router_with(api, refusals, Settings::default())
}

/// Serves [`DefaultApi`] from `api`, with these settings.
pub fn default_api_router_with<A, R>(api: A, refusals: R, settings: Settings) -> Router
where
    A: DefaultApi,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator: (),
        refusals,
        settings,
    };
    default_api_paths()
        .fallback(unrouted::<A, (), R>)
        .method_not_allowed_fallback(unrouted::<A, (), R>)
        .with_state(Arc::new(server))
}

/// The routes of [`DefaultApi`] alone, to be merged into the router of another tag.
///
/// What belongs to no operation is left to that router.
pub fn default_api_routes<A, R>(api: A, refusals: R, settings: Settings) -> Router
where
    A: DefaultApi,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator: (),
        refusals,
        settings,
    };
    default_api_paths().with_state(Arc::new(server))
}

fn default_api_paths<A, R>() -> Router<Arc<Server<A, (), R>>>
where
    A: DefaultApi,
    R: Refusals,
{
    Router::new().route("/health", on(MethodFilter::GET, health::<A, (), R>))
}

/// Serves [`Pets`] from `api`, with default settings.
pub fn pets_router<A, R>(api: A, refusals: R) -> Router
where
    A: Pets,
    R: Refusals,
{
    pets_router_with(api, refusals, Settings::default())
}

/// Serves [`Pets`] from `api`, with these settings.
pub fn pets_router_with<A, R>(api: A, refusals: R, settings: Settings) -> Router
where
    A: Pets,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator: (),
        refusals,
        settings,
    };
    pets_paths()
        .fallback(unrouted::<A, (), R>)
        .method_not_allowed_fallback(unrouted::<A, (), R>)
        .with_state(Arc::new(server))
}

/// The routes of [`Pets`] alone, to be merged into the router of another tag.
///
/// What belongs to no operation is left to that router.
pub fn pets_routes<A, R>(api: A, refusals: R, settings: Settings) -> Router
where
    A: Pets,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator: (),
        refusals,
        settings,
    };
    pets_paths().with_state(Arc::new(server))
}

fn pets_paths<A, R>() -> Router<Arc<Server<A, (), R>>>
where
    A: Pets,
    R: Refusals,
{
    Router::new().route("/pets", on(MethodFilter::GET, count_pets::<A, (), R>))
}

/// Serves [`StoreOrders`] from `api`, with default settings.
pub fn store_orders_router<A, R>(api: A, refusals: R) -> Router
where
    A: StoreOrders,
    R: Refusals,
{
    store_orders_router_with(api, refusals, Settings::default())
}

/// Serves [`StoreOrders`] from `api`, with these settings.
pub fn store_orders_router_with<A, R>(api: A, refusals: R, settings: Settings) -> Router
where
    A: StoreOrders,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator: (),
        refusals,
        settings,
    };
    store_orders_paths()
        .fallback(unrouted::<A, (), R>)
        .method_not_allowed_fallback(unrouted::<A, (), R>)
        .with_state(Arc::new(server))
}

/// The routes of [`StoreOrders`] alone, to be merged into the router of another tag.
///
/// What belongs to no operation is left to that router.
pub fn store_orders_routes<A, R>(api: A, refusals: R, settings: Settings) -> Router
where
    A: StoreOrders,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator: (),
        refusals,
        settings,
    };
    store_orders_paths().with_state(Arc::new(server))
}

fn store_orders_paths<A, R>() -> Router<Arc<Server<A, (), R>>>
where
    A: StoreOrders,
    R: Refusals,
{
    Router::new().route("/orders", on(MethodFilter::GET, get_orders::<A, (), R>))
}

/// Serves [`OrderApi`] from `api`, with default settings.
pub fn order_api_router<A, R>(api: A, refusals: R) -> Router
where
    A: OrderApi,
    R: Refusals,
{
    order_api_router_with(api, refusals, Settings::default())
}

/// Serves [`OrderApi`] from `api`, with these settings.
pub fn order_api_router_with<A, R>(api: A, refusals: R, settings: Settings) -> Router
where
    A: OrderApi,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator: (),
        refusals,
        settings,
    };
    order_api_paths()
        .fallback(unrouted::<A, (), R>)
        .method_not_allowed_fallback(unrouted::<A, (), R>)
        .with_state(Arc::new(server))
}

/// The routes of [`OrderApi`] alone, to be merged into the router of another tag.
///
/// What belongs to no operation is left to that router.
pub fn order_api_routes<A, R>(api: A, refusals: R, settings: Settings) -> Router
where
    A: OrderApi,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator: (),
        refusals,
        settings,
    };
    order_api_paths().with_state(Arc::new(server))
}

fn order_api_paths<A, R>() -> Router<Arc<Server<A, (), R>>>
where
    A: OrderApi,
    R: Refusals,
{
    Router::new().route("/order", on(MethodFilter::GET, get_order::<A, (), R>))
}

static ROUTES: [Route; 4] = [
    Route {
        path: "/health",
        methods: &[Method::GET],
    },
    Route {
        path: "/pets",
        methods: &[Method::GET],
    },
    Route {
        path: "/orders",
        methods: &[Method::GET],
    },
    Route {
        path: "/order",
        methods: &[Method::GET],
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

// ---- GET /health (health) ----

async fn health<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: DefaultApi,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<Health>::begin(request, &server.settings).await;
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.health(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_health(&server.refusals, rejection, request),
    )
}

fn refuse_health<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<HealthError> {
    None
}

// ---- GET /pets (countPets) ----

async fn count_pets<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Pets,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<CountPets>::begin(request, &server.settings).await;
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.count_pets(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_count_pets(&server.refusals, rejection, request),
    )
}

fn refuse_count_pets<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<CountPetsError> {
    None
}

// ---- GET /orders (getOrders) ----

async fn get_orders<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: StoreOrders,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<GetOrders>::begin(request, &server.settings).await;
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.get_orders(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_get_orders(&server.refusals, rejection, request),
    )
}

fn refuse_get_orders<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<GetOrdersError> {
    None
}

// ---- GET /order (getOrder) ----

async fn get_order<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: OrderApi,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<GetOrder>::begin(request, &server.settings).await;
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.get_order(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_get_order(&server.refusals, rejection, request),
    )
}

fn refuse_get_order<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<GetOrderError> {
    None
}
