//! The client of the API "Trees" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{PutTree, PutTreeError, PutTreeOutput};
use super::server::Trees;

impl Trees for Client {
    async fn put_tree(
        &self,
        request: Request<PutTree, ()>,
    ) -> Result<PutTreeOutput, PutTreeError> {
        self.put_tree(request.into_input()).await
    }
}
