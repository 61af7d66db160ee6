//! The client of the API "Observatory" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{
    AddSighting, AddSightingError, AddSightingOutput, GetSky, GetSkyError, GetSkyOutput,
};
use super::server::DefaultApi;

impl DefaultApi for Client {
    async fn add_sighting(
        &self,
        request: Request<AddSighting, ()>,
    ) -> Result<AddSightingOutput, AddSightingError> {
        self.add_sighting(request.into_input()).await
    }

    async fn get_sky(
        &self,
        request: Request<GetSky, ()>,
    ) -> Result<GetSkyOutput, GetSkyError> {
        self.get_sky(request.into_input()).await
    }
}
