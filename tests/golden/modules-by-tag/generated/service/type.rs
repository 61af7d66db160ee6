//! The client of the API "Observatory" as an implementation of the server's traits: the part of the tag `type`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::showing;
use super::super::client::{Client, Credentials};
use super::super::operations::{GetType, GetTypeError, GetTypeOutput};
use super::super::server::Type;

impl Type for Client {
    type Principal = Credentials;

    async fn get_type(
        &self,
        request: Request<GetType, Credentials>,
    ) -> Result<GetTypeOutput, GetTypeError> {
        let (input, shown, _) = request.into_parts();
        showing(self, shown).get_type(input).await
    }
}
