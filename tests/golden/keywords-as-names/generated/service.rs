//! The client of the API "Awkward" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{Loop, LoopError, LoopOutput, Match, MatchError, MatchOutput};
use super::server::WordsApi;

impl WordsApi for Client {
    async fn r#match(
        &self,
        request: Request<Match, ()>,
    ) -> Result<MatchOutput, MatchError> {
        self.r#match(request.into_input()).await
    }

    async fn r#loop(&self, request: Request<Loop, ()>) -> Result<LoopOutput, LoopError> {
        self.r#loop(request.into_input()).await
    }
}
