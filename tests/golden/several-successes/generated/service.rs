//! The client of the API "Documents" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{PutDocument, PutDocumentError, PutDocumentOutput};
use super::server::Documents;

impl Documents for Client {
    async fn put_document(
        &self,
        request: Request<PutDocument, ()>,
    ) -> Result<PutDocumentOutput, PutDocumentError> {
        self.put_document(request.into_input()).await
    }
}
