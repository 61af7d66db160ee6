//! Server traits of the Prelude 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::http::Method;
use counterpart_runtime::server::{
    Call, HttpRequest, MethodFilter, Refuse, RefuseUnrouted, Rejection, RejectionKind,
    RequestContext, Response, Route, Router, Server, Settings, State, UnroutedCall, on,
};
use std::future::Future;
use std::sync::Arc;
use super::operations::{RequestOperation, RequestOperationError, RequestOperationOutput};
use super::types::Error;

/// The operations tagged `Operation`.
///
/// Implement this trait and serve it with [`operation_router`].
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
pub fn operation_router<A, R>(api: A, refusals: R) -> Router
where
    A: Operation,
    R: Refusals,
{
    operation_router_with(api, refusals, Settings::default())
}

/// Serves [`Operation`] from `api`, with these settings.
pub fn operation_router_with<A, R>(api: A, refusals: R, settings: Settings) -> Router
where
    A: Operation,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator: (),
        refusals,
        settings,
    };
    Router::new()
        .route("/strings", on(MethodFilter::POST, request::<A, (), R>))
        .fallback(unrouted::<A, (), R>)
        .method_not_allowed_fallback(unrouted::<A, (), R>)
        .with_state(Arc::new(server))
}

static ROUTES: [Route; 1] = [
    Route {
        path: "/strings",
        methods: &[Method::POST],
    },
];

async fn unrouted<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Send + Sync + 'static,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let call = UnroutedCall::begin(request, &ROUTES, &server.settings);
    call.respond(None, &server.refusals)
}

// ---- POST /strings (request) ----

async fn request<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Operation,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<RequestOperation>::begin(request, &server.settings).await;
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.request(request).await)
    };
    let outcome = outcome.await;
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
