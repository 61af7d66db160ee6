//! The client of the API "Support desk" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::webhook_client::Client;
use super::webhook_operations::{
    TicketResolved, TicketResolvedError, TicketResolvedOutput,
};
use super::webhook_server::Webhooks;

impl Webhooks for Client {
    async fn ticket_resolved(
        &self,
        request: Request<TicketResolved, ()>,
    ) -> Result<TicketResolvedOutput, TicketResolvedError> {
        self.ticket_resolved(request.into_input()).await
    }
}
