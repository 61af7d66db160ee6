//! Server traits of the API "Price list", version 1.0.0.
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
    AddPrice, AddPriceError, AddPriceOutput, ListPrices, ListPricesError,
    ListPricesOutput, SetPrices, SetPricesError, SetPricesOutput,
};

use counterpart_runtime::Operation as _;

/// The operations tagged `Prices`.
///
/// Implement this trait and serve it with [`prices_router`], or as it is with [`PricesServer`].
pub trait Prices: Clone + Send + Sync + 'static {
    /// Lists what somebody of an age pays.
    ///
    /// `GET /prices`
    fn list_prices(
        &self,
        request: Request<ListPrices, ()>,
    ) -> impl Future<Output = Result<ListPricesOutput, ListPricesError>> + Send;

    /// Adds a price.
    ///
    /// `POST /prices`
    fn add_price(
        &self,
        request: Request<AddPrice, ()>,
    ) -> impl Future<Output = Result<AddPriceOutput, AddPriceError>> + Send;

    /// Sets all prices.
    ///
    /// `PUT /prices`
    fn set_prices(
        &self,
        request: Request<SetPrices, ()>,
    ) -> impl Future<Output = Result<SetPricesOutput, SetPricesError>> + Send;
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

/// Serves [`Prices`] from `api`, with default settings.
///
/// [`PricesServer`] takes others, and can be served without a router.
pub fn prices_router<A, R>(api: A, refusals: R) -> Router
where
    A: Prices,
    R: Refusals,
{
    PricesServer::new(api, (), refusals).into_router()
}

/// Serves [`Prices`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type PricesServer<A, R> = Server<PricesOperations, A, (), R>;

/// What [`PricesServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct PricesOperations;

impl<A, R> Dispatch<A, (), R> for PricesOperations
where
    A: Prices,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 3] = [
            &ListPrices::DESCRIPTION,
            &AddPrice::DESCRIPTION,
            &SetPrices::DESCRIPTION,
        ];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => server.handle(request, anybody, A::list_prices, undeclared).await,
            Some(1) => server.handle(request, anybody, A::add_price, undeclared).await,
            Some(2) => server.handle(request, anybody, A::set_prices, undeclared).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}
