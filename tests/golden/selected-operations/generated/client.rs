//! The client of the API "Queue API".
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::client::{BuildError, CallOptions};
use counterpart_runtime::generated::client::{
    Caller, Settings, client_settings, header_text, path_text, query_text, take_body,
};
use super::operations::{
    CreateQueue, CreateQueueError, CreateQueueOutput, GetQueue, GetQueueError,
    GetQueueOutput, GetQueuePolicy, GetQueuePolicyError, GetQueuePolicyOutput,
    ListMessages, ListMessagesError, ListMessagesOutput, ListQueues, ListQueuesError,
    ListQueuesOutput, Pause, PauseError, PauseOutput, Purge, PurgeError, PurgeOutput,
};

use super::wire;

/// A client of the API "Queue API".
///
/// It is cheap to clone; clones share their connections. Redirects are not followed.
#[derive(Clone, Debug)]
pub struct Client {
    wire: wire::Client,
    caller: Caller,
}

impl Client {
    /// Starts to set up a client of the service at this base URL.
    pub fn builder(base_url: impl Into<String>) -> ClientBuilder {
        ClientBuilder::new(base_url.into())
    }

    /// This client with other options, which are timeout, repetitions, headers and checks; what they do not set stays as
    /// it is. The two share their connections.
    #[must_use]
    pub fn with_options(&self, options: CallOptions) -> Self {
        let caller = self.caller.with_options(options);
        Self { caller, ..self.clone() }
    }

    /// Lists the queues.
    ///
    /// `POST /`
    ///
    /// # Errors
    ///
    /// - [`ListQueuesError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn list_queues(
        &self,
        request: ListQueues,
    ) -> Result<ListQueuesOutput, ListQueuesError> {
        self.caller
            .call(
                request,
                &[],
                |request| {
                    self
                        .wire
                        .list_queues(
                            &query_text(request),
                            "application/json",
                            header_text(request, "x-queue-target"),
                        )
                },
            )
            .await
    }

    /// Creates a queue.
    ///
    /// `POST /`
    ///
    /// # Errors
    ///
    /// - [`CreateQueueError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn create_queue(
        &self,
        request: CreateQueue,
    ) -> Result<CreateQueueOutput, CreateQueueError> {
        self.caller
            .call(
                request,
                &[],
                |request| {
                    let body = take_body(request);
                    self.wire
                        .create_queue(
                            "application/json",
                            header_text(request, "content-type"),
                            header_text(request, "x-queue-target"),
                            body,
                        )
                },
            )
            .await
    }

    /// Removes the messages of a queue.
    ///
    /// `GET /`
    ///
    /// # Errors
    ///
    /// - [`PurgeError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn purge(&self, request: Purge) -> Result<PurgeOutput, PurgeError> {
        self.caller
            .call(request, &[], |request| self.wire.purge(&query_text(request)))
            .await
    }

    /// Stops delivery.
    ///
    /// `GET /`
    ///
    /// # Errors
    ///
    /// - [`PauseError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn pause(&self, request: Pause) -> Result<PauseOutput, PauseError> {
        self.caller
            .call(request, &[], |request| self.wire.pause(&query_text(request)))
            .await
    }

    /// Looks a queue up.
    ///
    /// `GET /queues/{queue}`
    ///
    /// # Errors
    ///
    /// - [`GetQueueError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn get_queue(
        &self,
        request: GetQueue,
    ) -> Result<GetQueueOutput, GetQueueError> {
        self.caller
            .call(
                request,
                &[],
                |request| {
                    self.wire.get_queue(path_text(request, "queue")?, "application/json")
                },
            )
            .await
    }

    /// Looks up who may use a queue.
    ///
    /// `GET /queues/{queue}`
    ///
    /// # Errors
    ///
    /// - [`GetQueuePolicyError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn get_queue_policy(
        &self,
        request: GetQueuePolicy,
    ) -> Result<GetQueuePolicyOutput, GetQueuePolicyError> {
        self.caller
            .call(
                request,
                &[],
                |request| {
                    self
                        .wire
                        .get_queue_policy(
                            path_text(request, "queue")?,
                            &query_text(request),
                            "text/plain",
                        )
                },
            )
            .await
    }

    /// Lists the messages since a number.
    ///
    /// `GET /queues/{queue}/messages`
    ///
    /// # Errors
    ///
    /// - [`ListMessagesError::Undeclared`]: the call did not get through, or its answer is none that the contract declares.
    pub async fn list_messages(
        &self,
        request: ListMessages,
    ) -> Result<ListMessagesOutput, ListMessagesError> {
        self.caller
            .call(
                request,
                &[],
                |request| {
                    self
                        .wire
                        .list_messages(
                            path_text(request, "queue")?,
                            &query_text(request),
                        )
                },
            )
            .await
    }
}

/// Sets up a [`Client`].
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder {
    settings: Settings,
}

impl ClientBuilder {
    fn new(base_url: String) -> Self {
        Self {
            settings: Settings::new(base_url),
        }
    }

    client_settings!();

    /// The client. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// If the base URL is none, a root certificate cannot be read, or TLS cannot be set up.
    pub fn build(self) -> Result<Client, BuildError> {
        let connection = self.settings.build()?;
        Ok(Client {
            wire: wire::Client::new_with_client(
                &connection.base_url,
                connection.http_client,
            ),
            caller: connection.caller,
        })
    }
}
