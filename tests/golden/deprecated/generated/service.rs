//! The client of the API "Attic" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{
    AddBox, AddBoxError, AddBoxOutput, ListBoxes, ListBoxesError, ListBoxesOutput,
};
use super::server::Boxes;

impl Boxes for Client {
    #[expect(deprecated, reason = "the contract still has the operation")]
    async fn list_boxes(
        &self,
        request: Request<ListBoxes, ()>,
    ) -> Result<ListBoxesOutput, ListBoxesError> {
        self.list_boxes(request.into_input()).await
    }

    async fn add_box(
        &self,
        request: Request<AddBox, ()>,
    ) -> Result<AddBoxOutput, AddBoxError> {
        self.add_box(request.into_input()).await
    }
}
