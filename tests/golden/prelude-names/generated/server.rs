//! Server traits of the API "Prelude", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::generated::server::{
    Dispatch, Implementation, Refusal, RoutedRequest, Routes, anybody,
};
use counterpart_runtime::server::{
    Answer, Refuse, RefuseUnrouted, RejectionKind, Router, Server,
};
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{RequestOperation, RequestOperationError, RequestOperationOutput};
use super::types::Error;

use counterpart_runtime::Operation as _;

/// The operations tagged `Operation`.
///
/// Implement this trait and serve it with [`operation_router`], or as it is with [`OperationServer`].
pub trait Operation: Clone + Send + Sync + 'static {
    /// Has schemas named as Rust's own types.
    ///
    /// `POST /strings`
    ///
    /// # Errors
    ///
    /// - [`RequestOperationError::Default`] (any other status): an error.
    fn request(
        &self,
        request: counterpart_runtime::server::Request<RequestOperation, ()>,
    ) -> impl Future<
        Output = Result<RequestOperationOutput, RequestOperationError>,
    > + Send;
}

/// Words every refusal in the bodies that the contract declares for it.
///
/// Whatever implements the traits named here implements this one.
pub trait Refusals
where
    Self: Refuse<Error>,
    Self: RefuseUnrouted + Clone + Send + Sync + 'static,
{}

impl<R> Refusals for R
where
    R: Refuse<Error>,
    R: RefuseUnrouted + Clone + Send + Sync + 'static,
{}

/// Serves [`Operation`] from `api`, with default settings.
///
/// [`OperationServer`] takes others, and can be served without a router.
pub fn operation_router<A, R>(api: A, refusals: R) -> Router
where
    A: Operation,
    R: Refusals,
{
    OperationServer::new(api, (), refusals).into_router()
}

/// Serves [`Operation`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type OperationServer<A, R> = Server<OperationOperations, A, (), R>;

/// What [`OperationServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct OperationOperations;

impl<A, R> Dispatch<A, (), R> for OperationOperations
where
    A: Operation,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 1] = [&RequestOperation::DESCRIPTION];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => server.handle(request, anybody, A::request, refuse_request).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}

fn refuse_request<R: Refusals>(
    refusal: &Refusal<'_, R>,
) -> Option<RequestOperationError> {
    let error = match refusal.kind() {
        RejectionKind::Unauthenticated
        | RejectionKind::Forbidden
        | RejectionKind::UnsupportedMediaType
        | RejectionKind::NotAcceptable
        | RejectionKind::TooLarge
        | RejectionKind::Malformed
        | RejectionKind::Violations
        | RejectionKind::Timeout
        | RejectionKind::Overloaded
        | RejectionKind::Failed
        | RejectionKind::Upstream => {
            RequestOperationError::Default(refusal.status(), refusal.open_body())
        }
        _ => return None,
    };
    Some(error)
}
