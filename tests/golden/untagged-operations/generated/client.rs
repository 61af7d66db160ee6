//! The client of the API "Mixed".
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::client::{BuildError, CallOptions};
use counterpart_runtime::generated::client::{Caller, Settings, client_settings};
use super::operations::{
    CountPets, CountPetsError, CountPetsOutput, GetOrder, GetOrderError, GetOrderOutput,
    GetOrders, GetOrdersError, GetOrdersOutput, Health, HealthError, HealthOutput,
};

use super::wire;

/// A client of the API "Mixed".
///
/// It is cheap to clone; clones share their connections. Redirects are not followed.
#[derive(Clone, Debug)]
pub struct Client {
    wire: wire::Client,
    caller: Caller,
}

impl Client {
    /// Starts to set up a client of the service at this base URL.
    pub fn builder(base_url: impl Into<String>) -> ClientBuilder {
        ClientBuilder::new(base_url.into())
    }

    /// This client with other options, which are timeout, repetitions, headers and checks; what they do not set stays as
    /// it is. The two share their connections.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        let caller = self.caller.with_options(options);
        Self { caller, ..self.clone() }
    }

    /// Says whether the service is up.
    ///
    /// `GET /health`
    ///
    /// # Errors
    ///
    /// - [`HealthError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn health(&self, request: Health) -> Result<HealthOutput, HealthError> {
        self.caller.call(request, &[], |_| self.wire.health()).await
    }

    /// Counts pets.
    ///
    /// `GET /pets`
    ///
    /// # Errors
    ///
    /// - [`CountPetsError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn count_pets(
        &self,
        request: CountPets,
    ) -> Result<CountPetsOutput, CountPetsError> {
        self.caller
            .call(request, &[], |_| self.wire.count_pets("application/json"))
            .await
    }

    /// Counts orders.
    ///
    /// `GET /orders`
    ///
    /// # Errors
    ///
    /// - [`GetOrdersError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn get_orders(
        &self,
        request: GetOrders,
    ) -> Result<GetOrdersOutput, GetOrdersError> {
        self.caller
            .call(request, &[], |_| self.wire.get_orders("application/json"))
            .await
    }

    /// Fetches the one order there is.
    ///
    /// `GET /order`
    ///
    /// # Errors
    ///
    /// - [`GetOrderError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn get_order(
        &self,
        request: GetOrder,
    ) -> Result<GetOrderOutput, GetOrderError> {
        self.caller.call(request, &[], |_| self.wire.get_order("application/json")).await
    }
}

/// Sets up a [`Client`].
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder {
    settings: Settings,
}

impl ClientBuilder {
    fn new(base_url: String) -> Self {
        Self {
            settings: Settings::new(base_url),
        }
    }

    client_settings!();

    /// The client. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// If the base URL is none, a root certificate cannot be read, or TLS cannot be set up.
    pub fn build(self) -> Result<Client, BuildError> {
        let connection = self.settings.build()?;
        Ok(Client {
            wire: wire::Client::new_with_client(
                &connection.base_url,
                connection.http_client,
            ),
            caller: connection.caller,
        })
    }
}
