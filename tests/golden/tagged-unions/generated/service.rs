//! The client of the API "Drawings" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{Draw, DrawError, DrawOutput};
use super::server::Shapes;

impl Shapes for Client {
    async fn draw(&self, request: Request<Draw, ()>) -> Result<DrawOutput, DrawError> {
        self.draw(request.into_input()).await
    }
}
