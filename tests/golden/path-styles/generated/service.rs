//! The client of the API "Palette" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{
    MixLabels, MixLabelsError, MixLabelsOutput, MixMatrices, MixMatricesError,
    MixMatricesOutput, MixSimple, MixSimpleError, MixSimpleOutput,
};
use super::server::Mixing;

impl Mixing for Client {
    async fn mix_simple(
        &self,
        request: Request<MixSimple, ()>,
    ) -> Result<MixSimpleOutput, MixSimpleError> {
        self.mix_simple(request.into_input()).await
    }

    async fn mix_labels(
        &self,
        request: Request<MixLabels, ()>,
    ) -> Result<MixLabelsOutput, MixLabelsError> {
        self.mix_labels(request.into_input()).await
    }

    async fn mix_matrices(
        &self,
        request: Request<MixMatrices, ()>,
    ) -> Result<MixMatricesOutput, MixMatricesError> {
        self.mix_matrices(request.into_input()).await
    }
}
