//! The client of the API "Short links" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{
    FollowLink, FollowLinkError, FollowLinkOutput, PutLink, PutLinkError, PutLinkOutput,
};
use super::server::Links;

impl Links for Client {
    async fn follow_link(
        &self,
        request: Request<FollowLink, ()>,
    ) -> Result<FollowLinkOutput, FollowLinkError> {
        self.follow_link(request.into_input()).await
    }

    async fn put_link(
        &self,
        request: Request<PutLink, ()>,
    ) -> Result<PutLinkOutput, PutLinkError> {
        self.put_link(request.into_input()).await
    }
}
