//! The client of the API "Combined schemas" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{AddContact, AddContactError, AddContactOutput};
use super::server::Contacts;

impl Contacts for Client {
    async fn add_contact(
        &self,
        request: Request<AddContact, ()>,
    ) -> Result<AddContactOutput, AddContactError> {
        self.add_contact(request.into_input()).await
    }
}
