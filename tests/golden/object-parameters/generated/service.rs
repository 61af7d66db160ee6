//! The client of the API "Warehouse" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{
    FindItems, FindItemsError, FindItemsOutput, FindLabels, FindLabelsError,
    FindLabelsOutput, ReadDefaults, ReadDefaultsError, ReadDefaultsOutput,
};
use super::server::Items;

impl Items for Client {
    async fn find_items(
        &self,
        request: Request<FindItems, ()>,
    ) -> Result<FindItemsOutput, FindItemsError> {
        self.find_items(request.into_input()).await
    }

    async fn find_labels(
        &self,
        request: Request<FindLabels, ()>,
    ) -> Result<FindLabelsOutput, FindLabelsError> {
        self.find_labels(request.into_input()).await
    }

    async fn read_defaults(
        &self,
        request: Request<ReadDefaults, ()>,
    ) -> Result<ReadDefaultsOutput, ReadDefaultsError> {
        self.read_defaults(request.into_input()).await
    }
}
