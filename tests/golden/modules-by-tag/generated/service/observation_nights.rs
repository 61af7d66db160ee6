//! The client of the API "Observatory" as an implementation of the server's traits: the part of the tag `Observation nights`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::showing;
use super::super::client::{Client, Credentials};
use super::super::operations::{
    ListNights, ListNightsError, ListNightsOutput, PlanNight, PlanNightError,
    PlanNightOutput,
};
use super::super::server::ObservationNights;

impl ObservationNights for Client {
    type Principal = Credentials;

    async fn list_nights(
        &self,
        request: Request<ListNights, Credentials>,
    ) -> Result<ListNightsOutput, ListNightsError> {
        let (input, shown, _) = request.into_parts();
        showing(self, shown).list_nights(input).await
    }

    #[expect(deprecated, reason = "the contract still has the operation")]
    async fn plan_night(
        &self,
        request: Request<PlanNight, Credentials>,
    ) -> Result<PlanNightOutput, PlanNightError> {
        let (input, shown, _) = request.into_parts();
        showing(self, shown).plan_night(input).await
    }
}
