//! The client of the API "Printer" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::webhook_client::Client;
use super::webhook_operations::{
    Failed, FailedError, FailedOutput, Printed, PrintedError, PrintedOutput,
};
use super::webhook_server::Callbacks;

impl Callbacks for Client {
    async fn printed(
        &self,
        request: Request<Printed, ()>,
    ) -> Result<PrintedOutput, PrintedError> {
        self.printed(request.into_input()).await
    }

    async fn failed(
        &self,
        request: Request<Failed, ()>,
    ) -> Result<FailedOutput, FailedError> {
        self.failed(request.into_input()).await
    }
}
