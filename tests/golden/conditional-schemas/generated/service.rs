//! The client of the API "Conditional schemas" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{Deliver, DeliverError, DeliverOutput};
use super::server::Deliveries;

impl Deliveries for Client {
    async fn deliver(
        &self,
        request: Request<Deliver, ()>,
    ) -> Result<DeliverOutput, DeliverError> {
        self.deliver(request.into_input()).await
    }
}
