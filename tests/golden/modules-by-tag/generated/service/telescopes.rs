//! The client of the API "Observatory" as an implementation of the server's traits: the part of the tag `telescopes`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::showing;
use super::super::client::{Client, Credentials};
use super::super::operations::{GetTelescope, GetTelescopeError, GetTelescopeOutput};
use super::super::server::Telescopes;

impl Telescopes for Client {
    type Principal = Credentials;

    async fn get_telescope(
        &self,
        request: Request<GetTelescope, Credentials>,
    ) -> Result<GetTelescopeOutput, GetTelescopeError> {
        let (input, shown, _) = request.into_parts();
        showing(self, shown).get_telescope(input).await
    }
}
