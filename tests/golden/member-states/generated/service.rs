//! The client of the API "People" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{AddPerson, AddPersonError, AddPersonOutput};
use super::server::People;

impl People for Client {
    async fn add_person(
        &self,
        request: Request<AddPerson, ()>,
    ) -> Result<AddPersonOutput, AddPersonError> {
        self.add_person(request.into_input()).await
    }
}
