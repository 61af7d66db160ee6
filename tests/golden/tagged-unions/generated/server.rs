//! Server traits of the API "Drawings", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::generated::server::{
    Dispatch, Implementation, RoutedRequest, Routes, anybody, undeclared,
};
use counterpart_runtime::server::{Answer, RefuseUnrouted, Request, Router, Server};
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{Draw, DrawError, DrawOutput};

use counterpart_runtime::Operation as _;

/// The operations tagged `Shapes`.
///
/// Implement this trait and serve it with [`shapes_router`], or as it is with [`ShapesServer`].
pub trait Shapes: Clone + Send + Sync + 'static {
    /// Draws a shape.
    ///
    /// `POST /shapes`
    fn draw(
        &self,
        request: Request<Draw, ()>,
    ) -> impl Future<Output = Result<DrawOutput, DrawError>> + Send;
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

/// Serves [`Shapes`] from `api`, with default settings.
///
/// [`ShapesServer`] takes others, and can be served without a router.
pub fn shapes_router<A, R>(api: A, refusals: R) -> Router
where
    A: Shapes,
    R: Refusals,
{
    ShapesServer::new(api, (), refusals).into_router()
}

/// Serves [`Shapes`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type ShapesServer<A, R> = Server<ShapesOperations, A, (), R>;

/// What [`ShapesServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct ShapesOperations;

impl<A, R> Dispatch<A, (), R> for ShapesOperations
where
    A: Shapes,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 1] = [&Draw::DESCRIPTION];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => server.handle(request, anybody, A::draw, undeclared).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}
