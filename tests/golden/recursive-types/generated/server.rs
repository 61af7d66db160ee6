//! Server traits of the Trees 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::http::Method;
use counterpart_runtime::server::{
    Call, HttpRequest, MethodFilter, RefuseUnrouted, Rejection, Request, RequestContext,
    Response, Route, Router, Server, Settings, State, UnroutedCall, on,
};
use std::future::Future;
use std::sync::Arc;
use super::operations::{PutTree, PutTreeError, PutTreeOutput};

/// The operations tagged `Trees`.
///
/// Implement this trait and serve it with [`trees_router`].
pub trait Trees: Clone + Send + Sync + 'static {
    /// Replaces the tree.
    ///
    /// `PUT /tree`
    fn put_tree(
        &self,
        request: Request<PutTree, ()>,
    ) -> impl Future<Output = Result<PutTreeOutput, PutTreeError>> + Send;
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

/// Serves [`Trees`] from `api`, with default settings.
pub fn trees_router<A, R>(api: A, refusals: R) -> Router
where
    A: Trees,
    R: Refusals,
{
    trees_router_with(api, refusals, Settings::default())
}

/// Serves [`Trees`] from `api`, with these settings.
pub fn trees_router_with<A, R>(api: A, refusals: R, settings: Settings) -> Router
where
    A: Trees,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator: (),
        refusals,
        settings,
    };
    Router::new()
        .route("/tree", on(MethodFilter::PUT, put_tree::<A, (), R>))
        .fallback(unrouted::<A, (), R>)
        .method_not_allowed_fallback(unrouted::<A, (), R>)
        .with_state(Arc::new(server))
}

static ROUTES: [Route; 1] = [
    Route {
        path: "/tree",
        methods: &[Method::PUT],
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

// ---- PUT /tree (putTree) ----

async fn put_tree<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Trees,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<PutTree>::begin(request, &server.settings).await;
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.put_tree(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_put_tree(&server.refusals, rejection, request),
    )
}

fn refuse_put_tree<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<PutTreeError> {
    None
}
