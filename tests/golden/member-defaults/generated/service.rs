//! The client of the API "Prints" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{OrderPrint, OrderPrintError, OrderPrintOutput};
use super::server::Prints;

impl Prints for Client {
    async fn order_print(
        &self,
        request: Request<OrderPrint, ()>,
    ) -> Result<OrderPrintOutput, OrderPrintError> {
        self.order_print(request.into_input()).await
    }
}
