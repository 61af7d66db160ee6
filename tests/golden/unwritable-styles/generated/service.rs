//! The client of the API "Catalogue" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{ListProducts, ListProductsError, ListProductsOutput};
use super::server::DefaultApi;

impl DefaultApi for Client {
    async fn list_products(
        &self,
        request: Request<ListProducts, ()>,
    ) -> Result<ListProductsOutput, ListProductsError> {
        self.list_products(request.into_input()).await
    }
}
