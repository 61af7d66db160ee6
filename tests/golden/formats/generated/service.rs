//! The client of the API "Measurements" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{AddMeasurement, AddMeasurementError, AddMeasurementOutput};
use super::server::Measurements;

impl Measurements for Client {
    async fn add_measurement(
        &self,
        request: Request<AddMeasurement, ()>,
    ) -> Result<AddMeasurementOutput, AddMeasurementError> {
        self.add_measurement(request.into_input()).await
    }
}
