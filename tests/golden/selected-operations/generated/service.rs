//! The client of the API "Queue API" as an implementation of the server's traits.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::server::Request;
use super::client::Client;
use super::operations::{
    CreateQueue, CreateQueueError, CreateQueueOutput, GetQueue, GetQueueError,
    GetQueueOutput, GetQueuePolicy, GetQueuePolicyError, GetQueuePolicyOutput,
    ListMessages, ListMessagesError, ListMessagesOutput, ListQueues, ListQueuesError,
    ListQueuesOutput, Pause, PauseError, PauseOutput, Purge, PurgeError, PurgeOutput,
};
use super::server::DefaultApi;

impl DefaultApi for Client {
    async fn list_queues(
        &self,
        request: Request<ListQueues, ()>,
    ) -> Result<ListQueuesOutput, ListQueuesError> {
        self.list_queues(request.into_input()).await
    }

    async fn create_queue(
        &self,
        request: Request<CreateQueue, ()>,
    ) -> Result<CreateQueueOutput, CreateQueueError> {
        self.create_queue(request.into_input()).await
    }

    async fn purge(
        &self,
        request: Request<Purge, ()>,
    ) -> Result<PurgeOutput, PurgeError> {
        self.purge(request.into_input()).await
    }

    async fn pause(
        &self,
        request: Request<Pause, ()>,
    ) -> Result<PauseOutput, PauseError> {
        self.pause(request.into_input()).await
    }

    async fn get_queue(
        &self,
        request: Request<GetQueue, ()>,
    ) -> Result<GetQueueOutput, GetQueueError> {
        self.get_queue(request.into_input()).await
    }

    async fn get_queue_policy(
        &self,
        request: Request<GetQueuePolicy, ()>,
    ) -> Result<GetQueuePolicyOutput, GetQueuePolicyError> {
        self.get_queue_policy(request.into_input()).await
    }

    async fn list_messages(
        &self,
        request: Request<ListMessages, ()>,
    ) -> Result<ListMessagesOutput, ListMessagesError> {
        self.list_messages(request.into_input()).await
    }
}
