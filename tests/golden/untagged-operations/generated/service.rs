//! The client of the API "Mixed" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{
    CountPets, CountPetsError, CountPetsOutput, GetOrder, GetOrderError, GetOrderOutput,
    GetOrders, GetOrdersError, GetOrdersOutput, Health, HealthError, HealthOutput,
};
use super::server::{DefaultApi, OrderApi, Pets, StoreOrders};

impl DefaultApi for Client {
    async fn health(
        &self,
        request: Request<Health, ()>,
    ) -> Result<HealthOutput, HealthError> {
        self.health(request.into_input()).await
    }
}

impl Pets for Client {
    async fn count_pets(
        &self,
        request: Request<CountPets, ()>,
    ) -> Result<CountPetsOutput, CountPetsError> {
        self.count_pets(request.into_input()).await
    }
}

impl StoreOrders for Client {
    async fn get_orders(
        &self,
        request: Request<GetOrders, ()>,
    ) -> Result<GetOrdersOutput, GetOrdersError> {
        self.get_orders(request.into_input()).await
    }
}

impl OrderApi for Client {
    async fn get_order(
        &self,
        request: Request<GetOrder, ()>,
    ) -> Result<GetOrderOutput, GetOrderError> {
        self.get_order(request.into_input()).await
    }
}
