//! The client of the API "Register" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{FindEntries, FindEntriesError, FindEntriesOutput};
use super::server::Entries;

impl Entries for Client {
    async fn find_entries(
        &self,
        request: Request<FindEntries, ()>,
    ) -> Result<FindEntriesOutput, FindEntriesError> {
        self.find_entries(request.into_input()).await
    }
}
