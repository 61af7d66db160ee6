//! Server traits of the API "Queue API", version 2019-06-01.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::generated::server::{
    Dispatch, Implementation, RoutedRequest, Routes, Selector, anybody, undeclared,
};
use counterpart_runtime::server::{Answer, RefuseUnrouted, Request, Router, Server};
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{
    CreateQueue, CreateQueueError, CreateQueueOutput, GetQueue, GetQueueError,
    GetQueueOutput, GetQueuePolicy, GetQueuePolicyError, GetQueuePolicyOutput,
    ListMessages, ListMessagesError, ListMessagesOutput, ListQueues, ListQueuesError,
    ListQueuesOutput, Pause, PauseError, PauseOutput, Purge, PurgeError, PurgeOutput,
};

use counterpart_runtime::Operation as _;

/// The operations without a tag.
///
/// Implement this trait and serve it with [`default_api_router`], or as it is with [`DefaultApiServer`].
pub trait DefaultApi: Clone + Send + Sync + 'static {
    /// Lists the queues.
    ///
    /// `POST /`
    fn list_queues(
        &self,
        request: Request<ListQueues, ()>,
    ) -> impl Future<Output = Result<ListQueuesOutput, ListQueuesError>> + Send;

    /// Creates a queue.
    ///
    /// `POST /`
    fn create_queue(
        &self,
        request: Request<CreateQueue, ()>,
    ) -> impl Future<Output = Result<CreateQueueOutput, CreateQueueError>> + Send;

    /// Removes the messages of a queue.
    ///
    /// `GET /`
    fn purge(
        &self,
        request: Request<Purge, ()>,
    ) -> impl Future<Output = Result<PurgeOutput, PurgeError>> + Send;

    /// Stops delivery.
    ///
    /// `GET /`
    fn pause(
        &self,
        request: Request<Pause, ()>,
    ) -> impl Future<Output = Result<PauseOutput, PauseError>> + Send;

    /// Looks a queue up.
    ///
    /// `GET /queues/{queue}`
    fn get_queue(
        &self,
        request: Request<GetQueue, ()>,
    ) -> impl Future<Output = Result<GetQueueOutput, GetQueueError>> + Send;

    /// Looks up who may use a queue.
    ///
    /// `GET /queues/{queue}`
    fn get_queue_policy(
        &self,
        request: Request<GetQueuePolicy, ()>,
    ) -> impl Future<Output = Result<GetQueuePolicyOutput, GetQueuePolicyError>> + Send;

    /// Lists the messages since a number.
    ///
    /// `GET /queues/{queue}/messages`
    fn list_messages(
        &self,
        request: Request<ListMessages, ()>,
    ) -> impl Future<Output = Result<ListMessagesOutput, ListMessagesError>> + Send;
}

/// Words every refusal in the bodies that the contract declares for it.
///
/// Whatever implements the traits named here implements this one.
pub trait Refusals
where
    Self: RefuseUnrouted + Clone + Send + Sync + 'static,
{}

impl<R> Refusals for R
where
    R: RefuseUnrouted + Clone + Send + Sync + 'static,
{}

/// Serves [`DefaultApi`] from `api`, with default settings.
///
/// [`DefaultApiServer`] takes others, and can be served without a router.
pub fn default_api_router<A, R>(api: A, refusals: R) -> Router
where
    A: DefaultApi,
    R: Refusals,
{
    DefaultApiServer::new(api, (), refusals).into_router()
}

/// Serves [`DefaultApi`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type DefaultApiServer<A, R> = Server<DefaultApiOperations, A, (), R>;

/// What [`DefaultApiServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct DefaultApiOperations;

impl<A, R> Dispatch<A, (), R> for DefaultApiOperations
where
    A: DefaultApi,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 7] = [
            &ListQueues::DESCRIPTION,
            &CreateQueue::DESCRIPTION,
            &Purge::DESCRIPTION,
            &Pause::DESCRIPTION,
            &GetQueue::DESCRIPTION,
            &GetQueuePolicy::DESCRIPTION,
            &ListMessages::DESCRIPTION,
        ];
        static SELECTORS: [&[Selector]; 7] = [
            &[Selector::header("X-Queue-Target", Some("Queues.ListQueues"))],
            &[Selector::header("X-Queue-Target", Some("Queues.CreateQueue"))],
            &[
                Selector::query("Action", Some("Purge")),
                Selector::query("Version", Some("2019-06-01")),
            ],
            &[Selector::query("Action", Some("Pause"))],
            &[],
            &[Selector::query("policy", None)],
            &[],
        ];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::selected(
            &OPERATIONS,
            &SELECTORS,
        ));
        &ROUTES
    }

    #[allow(clippy::too_many_lines, reason = "each operation is named")]
    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => server.handle(request, anybody, A::list_queues, undeclared).await,
            Some(1) => server.handle(request, anybody, A::create_queue, undeclared).await,
            Some(2) => server.handle(request, anybody, A::purge, undeclared).await,
            Some(3) => server.handle(request, anybody, A::pause, undeclared).await,
            Some(4) => server.handle(request, anybody, A::get_queue, undeclared).await,
            Some(5) => {
                server.handle(request, anybody, A::get_queue_policy, undeclared).await
            }
            Some(6) => {
                server.handle(request, anybody, A::list_messages, undeclared).await
            }
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}
