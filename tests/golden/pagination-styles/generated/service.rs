//! The client of the API "Archive" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{
    ListLetters, ListLettersError, ListLettersOutput, ListMaps, ListMapsError,
    ListMapsOutput, ListScrolls, ListScrollsError, ListScrollsOutput, ListSeals,
    ListSealsError, ListSealsOutput,
};
use super::server::Archive;

impl Archive for Client {
    async fn list_letters(
        &self,
        request: Request<ListLetters, ()>,
    ) -> Result<ListLettersOutput, ListLettersError> {
        self.list_letters(request.into_input()).await
    }

    async fn list_maps(
        &self,
        request: Request<ListMaps, ()>,
    ) -> Result<ListMapsOutput, ListMapsError> {
        self.list_maps(request.into_input()).await
    }

    async fn list_seals(
        &self,
        request: Request<ListSeals, ()>,
    ) -> Result<ListSealsOutput, ListSealsError> {
        self.list_seals(request.into_input()).await
    }

    #[expect(deprecated, reason = "the contract still has the operation")]
    async fn list_scrolls(
        &self,
        request: Request<ListScrolls, ()>,
    ) -> Result<ListScrollsOutput, ListScrollsError> {
        self.list_scrolls(request.into_input()).await
    }
}
