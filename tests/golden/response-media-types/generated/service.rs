//! The client of the API "Reports" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{GetReport, GetReportError, GetReportOutput};
use super::server::Reports;

impl Reports for Client {
    async fn get_report(
        &self,
        request: Request<GetReport, ()>,
    ) -> Result<GetReportOutput, GetReportError> {
        self.get_report(request.into_input()).await
    }
}
