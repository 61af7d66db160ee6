//! The client of the API "Ledger" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{ListEntries, ListEntriesError, ListEntriesOutput};
use super::server::Entries;

impl Entries for Client {
    async fn list_entries(
        &self,
        request: Request<ListEntries, ()>,
    ) -> Result<ListEntriesOutput, ListEntriesError> {
        self.list_entries(request.into_input()).await
    }
}
