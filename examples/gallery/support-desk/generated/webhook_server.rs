//! Server traits of the webhooks of the API "Support desk", version 1.2.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::generated::server::{
    Dispatch, Implementation, Refusal, RoutedRequest, Routes, anybody,
};
use counterpart_runtime::server::{
    Answer, Refuse, RefuseUnrouted, RejectionKind, Request, Router, Server,
};
use std::future::Future;
use std::sync::LazyLock;
use super::types::Problem;
use super::webhook_operations::{
    TicketResolved, TicketResolvedError, TicketResolvedOutput,
};

use counterpart_runtime::Operation as _;

/// Receives the webhooks of the service.
///
/// What the service sends on its own.
///
/// Implement this trait and serve it with [`webhooks_router`], or as it is with [`WebhooksServer`].
pub trait Webhooks: Clone + Send + Sync + 'static {
    /// Tells that a ticket has been resolved.
    ///
    /// The webhook `ticket.resolved`: a `POST` to the receiver's URL; the generated router takes it at `/ticket-resolved`.
    ///
    /// # Errors
    ///
    /// - [`TicketResolvedError::BadRequest`] (400): the request is not what it should be.
    fn ticket_resolved(
        &self,
        request: Request<TicketResolved, ()>,
    ) -> impl Future<Output = Result<TicketResolvedOutput, TicketResolvedError>> + Send;
}

/// Words every refusal in the bodies that the contract declares for it.
///
/// Whatever implements the traits named here implements this one.
pub trait Refusals
where
    Self: Refuse<Problem>,
    Self: RefuseUnrouted + Clone + Send + Sync + 'static,
{}

impl<R> Refusals for R
where
    R: Refuse<Problem>,
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
        static OPERATIONS: [&OperationDescription; 1] = [&TicketResolved::DESCRIPTION];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => {
                server
                    .handle(request, anybody, A::ticket_resolved, refuse_ticket_resolved)
                    .await
            }
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}

fn refuse_ticket_resolved<R: Refusals>(
    refusal: &Refusal<'_, R>,
) -> Option<TicketResolvedError> {
    let error = match refusal.kind() {
        RejectionKind::Unauthenticated
        | RejectionKind::Forbidden
        | RejectionKind::UnsupportedMediaType
        | RejectionKind::NotAcceptable
        | RejectionKind::TooLarge
        | RejectionKind::Malformed
        | RejectionKind::Violations
        | RejectionKind::Timeout => TicketResolvedError::BadRequest(refusal.body(400)),
        _ => return None,
    };
    Some(error)
}
