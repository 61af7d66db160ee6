//! The client of the API "Door" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{ChangeKey, ChangeKeyError, ChangeKeyOutput};
use super::server::Keys;

impl Keys for Client {
    async fn change_key(
        &self,
        request: Request<ChangeKey, ()>,
    ) -> Result<ChangeKeyOutput, ChangeKeyError> {
        self.change_key(request.into_input()).await
    }
}
