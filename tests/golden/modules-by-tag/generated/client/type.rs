//! The client of the API "Observatory": the part of the tag `type`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::generated::client::path_text;
use super::Client;
use super::super::operations::{GetType, GetTypeError, GetTypeOutput};

impl Client {
    /// `GET /types/{name}`
    ///
    /// # Errors
    ///
    /// - [`GetTypeError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn get_type(
        &self,
        request: GetType,
    ) -> Result<GetTypeOutput, GetTypeError> {
        self.caller
            .call(
                request,
                &[&[self.credentials.show_station_key()]],
                |request| {
                    self.wire.get_type(path_text(request, "name")?, "application/json")
                },
            )
            .await
    }
}
