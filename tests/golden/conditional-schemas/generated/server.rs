//! Server traits of the API "Conditional schemas", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::server::{
    Answer, Call, Dispatch, Implementation, RefuseUnrouted, Rejection, Request,
    RequestContext, RoutedRequest, Router, Routes, Server, UnroutedCall,
};
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{Deliver, DeliverError, DeliverOutput};

use counterpart_runtime::Operation as _;

/// The operations tagged `Deliveries`.
///
/// Implement this trait and serve it with [`deliveries_router`], or as it is with [`DeliveriesServer`].
pub trait Deliveries: Clone + Send + Sync + 'static {
    /// Delivers something.
    ///
    /// `POST /deliveries`
    fn deliver(
        &self,
        request: Request<Deliver, ()>,
    ) -> impl Future<Output = Result<DeliverOutput, DeliverError>> + Send;
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

/// Serves [`Deliveries`] from `api`, with default settings.
///
/// [`DeliveriesServer`] takes others, and can be served without a router.
pub fn deliveries_router<A, R>(api: A, refusals: R) -> Router
where
    A: Deliveries,
    R: Refusals,
{
    DeliveriesServer::new(api, (), refusals).into_router()
}

/// Serves [`Deliveries`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type DeliveriesServer<A, R> = Server<DeliveriesOperations, A, (), R>;

/// What [`DeliveriesServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct DeliveriesOperations;

impl<A, R> Dispatch<A, (), R> for DeliveriesOperations
where
    A: Deliveries,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 1] = [&Deliver::DESCRIPTION];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => deliver(server, request).await,
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

// ---- POST /deliveries (deliver) ----

async fn deliver<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Deliveries,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<Deliver>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.deliver(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_deliver(&server.refusals, rejection, request),
    )
}

fn refuse_deliver<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<DeliverError> {
    None
}
