//! The client of the API "Price list" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{
    AddPrice, AddPriceError, AddPriceOutput, ListPrices, ListPricesError,
    ListPricesOutput, SetPrices, SetPricesError, SetPricesOutput,
};
use super::server::Prices;

impl Prices for Client {
    async fn list_prices(
        &self,
        request: Request<ListPrices, ()>,
    ) -> Result<ListPricesOutput, ListPricesError> {
        self.list_prices(request.into_input()).await
    }

    async fn add_price(
        &self,
        request: Request<AddPrice, ()>,
    ) -> Result<AddPriceOutput, AddPriceError> {
        self.add_price(request.into_input()).await
    }

    async fn set_prices(
        &self,
        request: Request<SetPrices, ()>,
    ) -> Result<SetPricesOutput, SetPricesError> {
        self.set_prices(request.into_input()).await
    }
}
