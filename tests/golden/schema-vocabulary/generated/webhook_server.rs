//! Server traits of the webhooks of the API "Observatory", version 1.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::generated::server::{
    Dispatch, Implementation, RoutedRequest, Routes, anybody, undeclared,
};
use counterpart_runtime::server::{Answer, RefuseUnrouted, Request, Router, Server};
use std::future::Future;
use std::sync::LazyLock;
use super::webhook_operations::{CometSeen, CometSeenError, CometSeenOutput};

use counterpart_runtime::Operation as _;

/// Receives the webhooks of the service.
///
/// What the service sends on its own.
///
/// Implement this trait and serve it with [`webhooks_router`], or as it is with [`WebhooksServer`].
pub trait Webhooks: Clone + Send + Sync + 'static {
    /// The webhook `comet`: a `POST` to the receiver's URL; the generated router takes it at `/comet`.
    fn comet_seen(
        &self,
        request: Request<CometSeen, ()>,
    ) -> impl Future<Output = Result<CometSeenOutput, CometSeenError>> + Send;
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

/// Serves [`Webhooks`] from `api`, with default settings.
///
/// [`WebhooksServer`] takes others, and can be served without a router.
pub fn webhooks_router<A, R>(api: A, refusals: R) -> Router
where
    A: Webhooks,
    R: Refusals,
{
    WebhooksServer::new(api, (), refusals).into_router()
}

/// Serves [`Webhooks`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type WebhooksServer<A, R> = Server<WebhooksOperations, A, (), R>;

/// What [`WebhooksServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct WebhooksOperations;

impl<A, R> Dispatch<A, (), R> for WebhooksOperations
where
    A: Webhooks,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 1] = [&CometSeen::DESCRIPTION];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => server.handle(request, anybody, A::comet_seen, undeclared).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}
