//! The client of the API "Image API" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{GetImage, GetImageError, GetImageOutput};
use super::server::DefaultApi;

impl DefaultApi for Client {
    async fn get_image(
        &self,
        request: Request<GetImage, ()>,
    ) -> Result<GetImageOutput, GetImageError> {
        self.get_image(request.into_input()).await
    }
}
