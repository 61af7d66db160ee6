//! The client of the API "Tuples" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{AddTrack, AddTrackError, AddTrackOutput};
use super::server::Tracks;

impl Tracks for Client {
    async fn add_track(
        &self,
        request: Request<AddTrack, ()>,
    ) -> Result<AddTrackOutput, AddTrackError> {
        self.add_track(request.into_input()).await
    }
}
