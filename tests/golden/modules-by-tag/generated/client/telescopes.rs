//! The client of the API "Observatory": the part of the tag `telescopes`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::client::path_text;
use super::Client;
use super::super::operations::{GetTelescope, GetTelescopeError, GetTelescopeOutput};

impl Client {
    /// `GET /telescopes/{telescopeId}`
    ///
    /// # Errors
    ///
    /// - [`GetTelescopeError::NotFound`] (404): there is none.
    /// - [`GetTelescopeError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn get_telescope(
        &self,
        request: GetTelescope,
    ) -> Result<GetTelescopeOutput, GetTelescopeError> {
        self.caller
            .call(
                request,
                &[&[self.credentials.show_station_key()]],
                |request| {
                    self
                        .wire
                        .get_telescope(
                            path_text(request, "telescopeId")?,
                            "application/json",
                        )
                },
            )
            .await
    }
}
