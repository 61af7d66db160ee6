//! The client of the API "Aviary" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{
    CountEggs, CountEggsError, CountEggsOutput, GetNest, GetNestError, GetNestOutput,
    GetRestBirdsCountJson, GetRestBirdsCountJsonError, GetRestBirdsCountJsonOutput,
    GetRestBirdsListJson, GetRestBirdsListJsonError, GetRestBirdsListJsonOutput,
    RenameAll, RenameAllError, RenameAllOutput, SearchSongs, SearchSongsError,
    SearchSongsOutput,
};
use super::server::DefaultApi;

impl DefaultApi for Client {
    async fn get_rest_birds_list_json(
        &self,
        request: Request<GetRestBirdsListJson, ()>,
    ) -> Result<GetRestBirdsListJsonOutput, GetRestBirdsListJsonError> {
        self.get_rest_birds_list_json(request.into_input()).await
    }

    async fn get_rest_birds_count_json(
        &self,
        request: Request<GetRestBirdsCountJson, ()>,
    ) -> Result<GetRestBirdsCountJsonOutput, GetRestBirdsCountJsonError> {
        self.get_rest_birds_count_json(request.into_input()).await
    }

    async fn rename_all(
        &self,
        request: Request<RenameAll, ()>,
    ) -> Result<RenameAllOutput, RenameAllError> {
        self.rename_all(request.into_input()).await
    }

    async fn get_nest(
        &self,
        request: Request<GetNest, ()>,
    ) -> Result<GetNestOutput, GetNestError> {
        self.get_nest(request.into_input()).await
    }

    async fn count_eggs(
        &self,
        request: Request<CountEggs, ()>,
    ) -> Result<CountEggsOutput, CountEggsError> {
        self.count_eggs(request.into_input()).await
    }

    async fn search_songs(
        &self,
        request: Request<SearchSongs, ()>,
    ) -> Result<SearchSongsOutput, SearchSongsError> {
        self.search_songs(request.into_input()).await
    }
}
