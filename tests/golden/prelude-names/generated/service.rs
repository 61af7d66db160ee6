//! The client of the API "Prelude" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use super::client::Client;
use super::operations::{RequestOperation, RequestOperationError, RequestOperationOutput};
use super::server::Operation;

impl Operation for Client {
    async fn request(
        &self,
        request: counterpart_runtime::server::Request<RequestOperation, ()>,
    ) -> Result<RequestOperationOutput, RequestOperationError> {
        self.request(request.into_input()).await
    }
}
