//! The client of the API "Locker" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{
    DescribeThing, DescribeThingError, DescribeThingOutput, GetThing, GetThingError,
    GetThingOutput, ListThings, ListThingsError, ListThingsOutput, RemoveThing,
    RemoveThingError, RemoveThingOutput,
};
use super::server::Locker;

impl Locker for Client {
    async fn list_things(
        &self,
        request: Request<ListThings, ()>,
    ) -> Result<ListThingsOutput, ListThingsError> {
        self.list_things(request.into_input()).await
    }

    async fn get_thing(
        &self,
        request: Request<GetThing, ()>,
    ) -> Result<GetThingOutput, GetThingError> {
        self.get_thing(request.into_input()).await
    }

    async fn describe_thing(
        &self,
        request: Request<DescribeThing, ()>,
    ) -> Result<DescribeThingOutput, DescribeThingError> {
        self.describe_thing(request.into_input()).await
    }

    async fn remove_thing(
        &self,
        request: Request<RemoveThing, ()>,
    ) -> Result<RemoveThingOutput, RemoveThingError> {
        self.remove_thing(request.into_input()).await
    }
}
