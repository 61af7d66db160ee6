//! The client of the API "Observatory": the part of the tag `tables`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::client::{header_text, take_body};
use super::Client;
use super::super::operations::{PlaceTable, PlaceTableError, PlaceTableOutput};

impl Client {
    /// `PUT /tables`
    ///
    /// # Errors
    ///
    /// - [`PlaceTableError::Default`] (any other status): there is none.
    /// - [`PlaceTableError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn place_table(
        &self,
        request: PlaceTable,
    ) -> Result<PlaceTableOutput, PlaceTableError> {
        self.caller
            .call(
                request,
                &[&[self.credentials.show_station_key()]],
                |request| {
                    let body = take_body(request);
                    self.wire
                        .place_table(
                            "application/json",
                            header_text(request, "content-type"),
                            body,
                        )
                },
            )
            .await
    }
}
