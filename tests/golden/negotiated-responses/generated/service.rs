//! The client of the API "Charts" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{
    DeleteChart, DeleteChartError, DeleteChartOutput, GetChart, GetChartError,
    GetChartOutput, GetSummary, GetSummaryError, GetSummaryOutput, PutChart,
    PutChartError, PutChartOutput,
};
use super::server::Charts;

impl Charts for Client {
    async fn get_chart(
        &self,
        request: Request<GetChart, ()>,
    ) -> Result<GetChartOutput, GetChartError> {
        self.get_chart(request.into_input()).await
    }

    async fn put_chart(
        &self,
        request: Request<PutChart, ()>,
    ) -> Result<PutChartOutput, PutChartError> {
        self.put_chart(request.into_input()).await
    }

    async fn delete_chart(
        &self,
        request: Request<DeleteChart, ()>,
    ) -> Result<DeleteChartOutput, DeleteChartError> {
        self.delete_chart(request.into_input()).await
    }

    async fn get_summary(
        &self,
        request: Request<GetSummary, ()>,
    ) -> Result<GetSummaryOutput, GetSummaryError> {
        self.get_summary(request.into_input()).await
    }
}
