//! The client of the API "Paint" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{MixPaint, MixPaintError, MixPaintOutput};
use super::server::Paints;

impl Paints for Client {
    async fn mix_paint(
        &self,
        request: Request<MixPaint, ()>,
    ) -> Result<MixPaintOutput, MixPaintError> {
        self.mix_paint(request.into_input()).await
    }
}
