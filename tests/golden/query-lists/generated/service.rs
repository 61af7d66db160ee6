//! The client of the API "Catalogue" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{ListBooks, ListBooksError, ListBooksOutput};
use super::server::Books;

impl Books for Client {
    async fn list_books(
        &self,
        request: Request<ListBooks, ()>,
    ) -> Result<ListBooksOutput, ListBooksError> {
        self.list_books(request.into_input()).await
    }
}
