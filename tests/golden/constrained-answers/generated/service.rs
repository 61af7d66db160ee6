//! The client of the API "Tills" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{
    GetLabel, GetLabelError, GetLabelOutput, GetSize, GetSizeError, GetSizeOutput,
    GetTill, GetTillError, GetTillOutput, ListReceipts, ListReceiptsError,
    ListReceiptsOutput, WatchTill, WatchTillError, WatchTillOutput,
};
use super::server::Tills;

impl Tills for Client {
    async fn get_till(
        &self,
        request: Request<GetTill, ()>,
    ) -> Result<GetTillOutput, GetTillError> {
        self.get_till(request.into_input()).await
    }

    async fn get_label(
        &self,
        request: Request<GetLabel, ()>,
    ) -> Result<GetLabelOutput, GetLabelError> {
        self.get_label(request.into_input()).await
    }

    async fn get_size(
        &self,
        request: Request<GetSize, ()>,
    ) -> Result<GetSizeOutput, GetSizeError> {
        self.get_size(request.into_input()).await
    }

    async fn list_receipts(
        &self,
        request: Request<ListReceipts, ()>,
    ) -> Result<ListReceiptsOutput, ListReceiptsError> {
        self.list_receipts(request.into_input()).await
    }

    async fn watch_till(
        &self,
        request: Request<WatchTill, ()>,
    ) -> Result<WatchTillOutput, WatchTillError> {
        self.watch_till(request.into_input()).await
    }
}
