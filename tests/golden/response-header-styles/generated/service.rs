//! The client of the API "Gauge" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{ReadLevels, ReadLevelsError, ReadLevelsOutput};
use super::server::Levels;

impl Levels for Client {
    async fn read_levels(
        &self,
        request: Request<ReadLevels, ()>,
    ) -> Result<ReadLevelsOutput, ReadLevelsError> {
        self.read_levels(request.into_input()).await
    }
}
