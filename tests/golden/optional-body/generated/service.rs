//! The client of the API "Locks" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{
    PutMemo, PutMemoError, PutMemoOutput, TakeLock, TakeLockError, TakeLockOutput,
};
use super::server::Locks;

impl Locks for Client {
    async fn take_lock(
        &self,
        request: Request<TakeLock, ()>,
    ) -> Result<TakeLockOutput, TakeLockError> {
        self.take_lock(request.into_input()).await
    }

    async fn put_memo(
        &self,
        request: Request<PutMemo, ()>,
    ) -> Result<PutMemoOutput, PutMemoError> {
        self.put_memo(request.into_input()).await
    }
}
