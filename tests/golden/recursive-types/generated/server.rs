//! Server traits of the API "Trees", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::server::{
    Answer, Call, Dispatch, Implementation, RefuseUnrouted, Rejection, Request,
    RequestContext, RoutedRequest, Router, Routes, Server, UnroutedCall,
};
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{PutTree, PutTreeError, PutTreeOutput};

use counterpart_runtime::Operation as _;

/// The operations tagged `Trees`.
///
/// Implement this trait and serve it with [`trees_router`], or as it is with [`TreesServer`].
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
///
/// [`TreesServer`] takes others, and can be served without a router.
pub fn trees_router<A, R>(api: A, refusals: R) -> Router
where
    A: Trees,
    R: Refusals,
{
    TreesServer::new(api, (), refusals).into_router()
}

/// Serves [`Trees`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type TreesServer<A, R> = Server<TreesOperations, A, (), R>;

/// What [`TreesServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct TreesOperations;

impl<A, R> Dispatch<A, (), R> for TreesOperations
where
    A: Trees,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 1] = [&PutTree::DESCRIPTION];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => put_tree(server, request).await,
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

// ---- PUT /tree (putTree) ----

async fn put_tree<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Trees,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<PutTree>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.put_tree(request).await)
            },
        )
        .await;
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
