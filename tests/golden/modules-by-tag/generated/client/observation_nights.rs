//! The client of the API "Observatory": the part of the tag `Observation nights`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::client::{PageItems, Pages};
use counterpart_runtime::generated::client::{header_text, query_text, take_body};
use super::Client;
use super::super::operations::{
    ListNights, ListNightsError, ListNightsOutput, PlanNight, PlanNightError,
    PlanNightOutput,
};
use super::super::types::Night;

impl Client {
    /// `GET /nights`
    ///
    /// # Errors
    ///
    /// - [`ListNightsError::BadRequest`] (400): it cannot be read.
    /// - [`ListNightsError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn list_nights(
        &self,
        request: ListNights,
    ) -> Result<ListNightsOutput, ListNightsError> {
        self.caller
            .call(
                request,
                &[&[self.credentials.show_station_key()]],
                |request| self.wire.list_nights(&query_text(request), "application/json"),
            )
            .await
    }

    /// The pages that [`list_nights`](Self::list_nights) answers with, from the one that is asked for to the last or to the first error.
    pub fn list_nights_pages(&self, request: ListNights) -> Pages<ListNights> {
        let client = self.clone();
        Pages::new(
            request,
            move |request| {
                let client = client.clone();
                async move { client.list_nights(request).await }
            },
            |mut request, page| {
                request.after = Some(page.next.as_ref()?.clone());
                Some(request)
            },
        )
    }

    /// What is on the pages of [`list_nights_pages`](Self::list_nights_pages), item by item.
    pub fn list_nights_items(
        &self,
        request: ListNights,
    ) -> PageItems<ListNights, Night> {
        self.list_nights_pages(request).items(|page| page.nights)
    }

    /// `POST /nights`
    ///
    /// # Errors
    ///
    /// - [`PlanNightError::BadRequest`] (400): it cannot be read.
    /// - [`PlanNightError::NotFound`] (404): there is none.
    /// - [`PlanNightError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    #[deprecated]
    pub async fn plan_night(
        &self,
        request: PlanNight,
    ) -> Result<PlanNightOutput, PlanNightError> {
        self.caller
            .call(
                request,
                &[&[self.credentials.show_station_key()]],
                |request| {
                    let body = take_body(request);
                    self.wire
                        .plan_night(
                            "application/json",
                            header_text(request, "content-type"),
                            body,
                        )
                },
            )
            .await
    }
}
