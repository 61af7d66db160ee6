//! Server traits of the API "Queue API", version 2019-06-01.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::server::{
    Answer, Call, Dispatch, Implementation, RefuseUnrouted, Rejection, Request,
    RequestContext, RoutedRequest, Router, Routes, Selector, Server, UnroutedCall,
};
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

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => list_queues(server, request).await,
            Some(1) => create_queue(server, request).await,
            Some(2) => purge(server, request).await,
            Some(3) => pause(server, request).await,
            Some(4) => get_queue(server, request).await,
            Some(5) => get_queue_policy(server, request).await,
            Some(6) => list_messages(server, request).await,
            _ => unrouted(server, request),
        }
    }
}

fn unrouted<A, V, R>(server: &Implementation<A, V, R>, request: RoutedRequest) -> Answer
where
    A: Send + Sync + 'static,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let call = UnroutedCall::begin(request, &server.settings);
    call.respond(None, &server.refusals)
}

// ---- POST / (ListQueues) ----

async fn list_queues<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: DefaultApi,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<ListQueues>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.list_queues(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_list_queues(&server.refusals, rejection, request),
    )
}

fn refuse_list_queues<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<ListQueuesError> {
    None
}

// ---- POST / (CreateQueue) ----

async fn create_queue<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: DefaultApi,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<CreateQueue>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.create_queue(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_create_queue(&server.refusals, rejection, request),
    )
}

fn refuse_create_queue<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<CreateQueueError> {
    None
}

// ---- GET / (Purge) ----

async fn purge<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: DefaultApi,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<Purge>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.purge(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_purge(&server.refusals, rejection, request),
    )
}

fn refuse_purge<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<PurgeError> {
    None
}

// ---- GET / (Pause) ----

async fn pause<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: DefaultApi,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<Pause>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.pause(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_pause(&server.refusals, rejection, request),
    )
}

fn refuse_pause<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<PauseError> {
    None
}

// ---- GET /queues/{queue} (GetQueue) ----

async fn get_queue<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: DefaultApi,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<GetQueue>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.get_queue(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_get_queue(&server.refusals, rejection, request),
    )
}

fn refuse_get_queue<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<GetQueueError> {
    None
}

// ---- GET /queues/{queue} (GetQueuePolicy) ----

async fn get_queue_policy<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: DefaultApi,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<GetQueuePolicy>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.get_queue_policy(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_get_queue_policy(
            &server.refusals,
            rejection,
            request,
        ),
    )
}

fn refuse_get_queue_policy<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<GetQueuePolicyError> {
    None
}

// ---- GET /queues/{queue}/messages (ListMessages) ----

async fn list_messages<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: DefaultApi,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<ListMessages>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.list_messages(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_list_messages(&server.refusals, rejection, request),
    )
}

fn refuse_list_messages<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<ListMessagesError> {
    None
}
