//! The client of the API "Tram" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{PlanTrip, PlanTripError, PlanTripOutput};
use super::server::Trips;

impl Trips for Client {
    async fn plan_trip(
        &self,
        request: Request<PlanTrip, ()>,
    ) -> Result<PlanTripOutput, PlanTripError> {
        self.plan_trip(request.into_input()).await
    }
}
