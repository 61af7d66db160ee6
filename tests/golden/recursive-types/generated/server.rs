//! Server traits of the API "Trees", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::generated::server::{
    Dispatch, Implementation, RoutedRequest, Routes, anybody, undeclared,
};
use counterpart_runtime::server::{Answer, RefuseUnrouted, Request, Router, Server};
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
            Some(0) => server.handle(request, anybody, A::put_tree, undeclared).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}
