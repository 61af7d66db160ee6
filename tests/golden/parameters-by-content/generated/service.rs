//! The client of the API "Planner" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{FindPlans, FindPlansError, FindPlansOutput};
use super::server::Plans;

impl Plans for Client {
    async fn find_plans(
        &self,
        request: Request<FindPlans, ()>,
    ) -> Result<FindPlansOutput, FindPlansError> {
        self.find_plans(request.into_input()).await
    }
}
