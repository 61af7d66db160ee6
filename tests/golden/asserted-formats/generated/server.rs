//! Server traits of the API "Hosts", version 1.0.0.
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
use super::operations::{PutHost, PutHostError, PutHostOutput};

use counterpart_runtime::Operation as _;

/// The operations tagged `Hosts`.
///
/// Implement this trait and serve it with [`hosts_router`], or as it is with [`HostsServer`].
pub trait Hosts: Clone + Send + Sync + 'static {
    /// Registers a host.
    ///
    /// `PUT /hosts/{address}`
    ///
    /// # Errors
    ///
    /// - [`PutHostError::BadRequest`] (400): something is wrong with the request.
    fn put_host(
        &self,
        request: Request<PutHost, ()>,
    ) -> impl Future<Output = Result<PutHostOutput, PutHostError>> + Send;
}

/// Words every refusal in the bodies that the contract declares for it.
///
/// Whatever implements the traits named here implements this one.
pub trait Refusals
where
    Self: Refuse<String>,
    Self: RefuseUnrouted + Clone + Send + Sync + 'static,
{}

impl<R> Refusals for R
where
    R: Refuse<String>,
    R: RefuseUnrouted + Clone + Send + Sync + 'static,
{}

/// Serves [`Hosts`] from `api`, with default settings.
///
/// [`HostsServer`] takes others, and can be served without a router.
pub fn hosts_router<A, R>(api: A, refusals: R) -> Router
where
    A: Hosts,
    R: Refusals,
{
    HostsServer::new(api, (), refusals).into_router()
}

/// Serves [`Hosts`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type HostsServer<A, R> = Server<HostsOperations, A, (), R>;

/// What [`HostsServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct HostsOperations;

impl<A, R> Dispatch<A, (), R> for HostsOperations
where
    A: Hosts,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 1] = [&PutHost::DESCRIPTION];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => {
                server.handle(request, anybody, A::put_host, refuse_put_host).await
            }
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}

fn refuse_put_host<R: Refusals>(refusal: &Refusal<'_, R>) -> Option<PutHostError> {
    let error = match refusal.kind() {
        RejectionKind::Unauthenticated
        | RejectionKind::Forbidden
        | RejectionKind::UnsupportedMediaType
        | RejectionKind::NotAcceptable
        | RejectionKind::TooLarge
        | RejectionKind::Malformed
        | RejectionKind::Violations
        | RejectionKind::Timeout => PutHostError::BadRequest(refusal.body(400)),
        _ => return None,
    };
    Some(error)
}
