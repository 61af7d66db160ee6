//! The client of the API "Observatory" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::webhook_client::Client;
use super::webhook_operations::{CometSeen, CometSeenError, CometSeenOutput};
use super::webhook_server::Webhooks;

impl Webhooks for Client {
    async fn comet_seen(
        &self,
        request: Request<CometSeen, ()>,
    ) -> Result<CometSeenOutput, CometSeenError> {
        self.comet_seen(request.into_input()).await
    }
}
