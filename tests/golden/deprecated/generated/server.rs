//! Server traits of the API "Attic", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::generated::server::{
    Dispatch, Implementation, RoutedRequest, Routes, anybody, undeclared,
};
use counterpart_runtime::server::{Answer, RefuseUnrouted, Request, Router, Server};
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{
    AddBox, AddBoxError, AddBoxOutput, ListBoxes, ListBoxesError, ListBoxesOutput,
};

use counterpart_runtime::Operation as _;

/// The operations tagged `Boxes`.
///
/// Implement this trait and serve it with [`boxes_router`], or as it is with [`BoxesServer`].
pub trait Boxes: Clone + Send + Sync + 'static {
    /// Lists boxes.
    ///
    /// `GET /boxes`
    ///
    /// Use `searchBoxes`.
    #[deprecated]
    fn list_boxes(
        &self,
        request: Request<ListBoxes, ()>,
    ) -> impl Future<Output = Result<ListBoxesOutput, ListBoxesError>> + Send;

    /// Adds a box.
    ///
    /// `POST /boxes`
    fn add_box(
        &self,
        request: Request<AddBox, ()>,
    ) -> impl Future<Output = Result<AddBoxOutput, AddBoxError>> + Send;
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

/// Serves [`Boxes`] from `api`, with default settings.
///
/// [`BoxesServer`] takes others, and can be served without a router.
pub fn boxes_router<A, R>(api: A, refusals: R) -> Router
where
    A: Boxes,
    R: Refusals,
{
    BoxesServer::new(api, (), refusals).into_router()
}

/// Serves [`Boxes`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type BoxesServer<A, R> = Server<BoxesOperations, A, (), R>;

/// What [`BoxesServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct BoxesOperations;

impl<A, R> Dispatch<A, (), R> for BoxesOperations
where
    A: Boxes,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 2] = [
            &ListBoxes::DESCRIPTION,
            &AddBox::DESCRIPTION,
        ];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    #[expect(deprecated, reason = "deprecated operations are served as well")]
    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => server.handle(request, anybody, A::list_boxes, undeclared).await,
            Some(1) => server.handle(request, anybody, A::add_box, undeclared).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}
