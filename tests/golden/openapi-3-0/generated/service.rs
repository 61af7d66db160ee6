//! The client of the API "Old stock" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{AddItem, AddItemError, AddItemOutput};
use super::server::Items;

impl Items for Client {
    async fn add_item(
        &self,
        request: Request<AddItem, ()>,
    ) -> Result<AddItemOutput, AddItemError> {
        self.add_item(request.into_input()).await
    }
}
