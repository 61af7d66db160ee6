//! The client of the API "Observatory" as an implementation of the server's traits: the part of the tag `tables`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::showing;
use super::super::client::{Client, Credentials};
use super::super::operations::{PlaceTable, PlaceTableError, PlaceTableOutput};
use super::super::server::Tables;

impl Tables for Client {
    type Principal = Credentials;

    async fn place_table(
        &self,
        request: Request<PlaceTable, Credentials>,
    ) -> Result<PlaceTableOutput, PlaceTableError> {
        let (input, shown, _) = request.into_parts();
        showing(self, shown).place_table(input).await
    }
}
