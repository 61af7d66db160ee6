//! The client of the API "Payments" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{Pay, PayError, PayOutput};
use super::server::Payments;

impl Payments for Client {
    async fn pay(&self, request: Request<Pay, ()>) -> Result<PayOutput, PayError> {
        self.pay(request.into_input()).await
    }
}
