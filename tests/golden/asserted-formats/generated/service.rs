//! The client of the API "Hosts" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{PutHost, PutHostError, PutHostOutput};
use super::server::Hosts;

impl Hosts for Client {
    async fn put_host(
        &self,
        request: Request<PutHost, ()>,
    ) -> Result<PutHostOutput, PutHostError> {
        self.put_host(request.into_input()).await
    }
}
