//! The client of the API "Catalogue" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{SearchBooks, SearchBooksError, SearchBooksOutput};
use super::server::Books;

impl Books for Client {
    async fn search_books(
        &self,
        request: Request<SearchBooks, ()>,
    ) -> Result<SearchBooksOutput, SearchBooksError> {
        self.search_books(request.into_input()).await
    }
}
