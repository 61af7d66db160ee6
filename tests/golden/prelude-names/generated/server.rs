//! Server traits of the API "Prelude", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::server::{
    Answer, Call, Dispatch, Implementation, Refuse, RefuseUnrouted, Rejection,
    RejectionKind, RequestContext, RoutedRequest, Router, Routes, Server, UnroutedCall,
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
            Some(0) => handle_request(server, request).await,
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

// ---- POST /strings (request) ----

async fn handle_request<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Operation,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<RequestOperation>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.request(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_request(&server.refusals, rejection, request),
    )
}

fn refuse_request<R: Refusals>(
    refusals: &R,
    rejection: &Rejection,
    request: &RequestContext,
) -> Option<RequestOperationError> {
    let refusal = match rejection.kind() {
        RejectionKind::Unauthenticated => {
            RequestOperationError::Default(
                counterpart_runtime::http::StatusCode::UNAUTHORIZED,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Forbidden => {
            RequestOperationError::Default(
                counterpart_runtime::http::StatusCode::FORBIDDEN,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::UnsupportedMediaType => {
            RequestOperationError::Default(
                counterpart_runtime::http::StatusCode::UNSUPPORTED_MEDIA_TYPE,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::NotAcceptable => {
            RequestOperationError::Default(
                counterpart_runtime::http::StatusCode::NOT_ACCEPTABLE,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::TooLarge => {
            RequestOperationError::Default(
                counterpart_runtime::http::StatusCode::PAYLOAD_TOO_LARGE,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Malformed | RejectionKind::Violations => {
            RequestOperationError::Default(
                counterpart_runtime::http::StatusCode::BAD_REQUEST,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Unrouted => return None,
        RejectionKind::Timeout => {
            RequestOperationError::Default(
                counterpart_runtime::http::StatusCode::REQUEST_TIMEOUT,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Overloaded => {
            RequestOperationError::Default(
                counterpart_runtime::http::StatusCode::SERVICE_UNAVAILABLE,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Failed => {
            RequestOperationError::Default(
                counterpart_runtime::http::StatusCode::INTERNAL_SERVER_ERROR,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Upstream => {
            RequestOperationError::Default(
                counterpart_runtime::http::StatusCode::BAD_GATEWAY,
                refusals.refuse(rejection, request),
            )
        }
    };
    Some(refusal)
}
