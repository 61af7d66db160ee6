//! The client of the API "Printer" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{Print, PrintError, PrintOutput};
use super::server::Jobs;

impl Jobs for Client {
    async fn print(
        &self,
        request: Request<Print, ()>,
    ) -> Result<PrintOutput, PrintError> {
        self.print(request.into_input()).await
    }
}
