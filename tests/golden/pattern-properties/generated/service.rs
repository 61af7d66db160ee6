//! The client of the API "Pattern properties" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{StoreDocument, StoreDocumentError, StoreDocumentOutput};
use super::server::Documents;

impl Documents for Client {
    async fn store_document(
        &self,
        request: Request<StoreDocument, ()>,
    ) -> Result<StoreDocumentOutput, StoreDocumentError> {
        self.store_document(request.into_input()).await
    }
}
