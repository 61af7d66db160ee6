//! The client of the API "Registrations" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{Register, RegisterError, RegisterOutput};
use super::server::Registrations;

impl Registrations for Client {
    async fn register(
        &self,
        request: Request<Register, ()>,
    ) -> Result<RegisterOutput, RegisterError> {
        self.register(request.into_input()).await
    }
}
