//! The client of the API "Seed bank" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{
    AddKeeper, AddKeeperError, AddKeeperOutput, StoreJar, StoreJarError, StoreJarOutput,
};
use super::server::{Jars, Keepers};

impl Jars for Client {
    async fn store_jar(
        &self,
        request: Request<StoreJar, ()>,
    ) -> Result<StoreJarOutput, StoreJarError> {
        self.store_jar(request.into_input()).await
    }
}

impl Keepers for Client {
    async fn add_keeper(
        &self,
        request: Request<AddKeeper, ()>,
    ) -> Result<AddKeeperOutput, AddKeeperError> {
        self.add_keeper(request.into_input()).await
    }
}
