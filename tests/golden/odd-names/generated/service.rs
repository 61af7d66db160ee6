//! The Odd \<b> \[x\] client as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{
    IntoOperation, IntoOperationError, IntoOperationOutput, TryInto, TryIntoError,
    TryIntoOutput,
};
use super::server::{AApi, RApi};

impl AApi for Client {
    async fn into_operation(
        &self,
        request: Request<IntoOperation, ()>,
    ) -> Result<IntoOperationOutput, IntoOperationError> {
        self.into_operation(request.into_input()).await
    }
}

impl RApi for Client {
    async fn try_into_operation(
        &self,
        request: Request<TryInto, ()>,
    ) -> Result<TryIntoOutput, TryIntoError> {
        self.try_into_operation(request.into_input()).await
    }
}
