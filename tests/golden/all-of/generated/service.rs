//! The client of the API "Vehicles" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{AddCar, AddCarError, AddCarOutput};
use super::server::Cars;

impl Cars for Client {
    async fn add_car(
        &self,
        request: Request<AddCar, ()>,
    ) -> Result<AddCarOutput, AddCarError> {
        self.add_car(request.into_input()).await
    }
}
