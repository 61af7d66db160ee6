//! The client of the API "News" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{
    FollowNews, FollowNewsError, FollowNewsOutput, Listen, ListenError, ListenOutput,
    Tick, TickError, TickOutput,
};
use super::server::News;

impl News for Client {
    async fn follow_news(
        &self,
        request: Request<FollowNews, ()>,
    ) -> Result<FollowNewsOutput, FollowNewsError> {
        self.follow_news(request.into_input()).await
    }

    async fn listen(
        &self,
        request: Request<Listen, ()>,
    ) -> Result<ListenOutput, ListenError> {
        self.listen(request.into_input()).await
    }

    async fn tick(&self, request: Request<Tick, ()>) -> Result<TickOutput, TickError> {
        self.tick(request.into_input()).await
    }
}
