//! Server traits of the API "Old stock", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::generated::server::{
    Dispatch, Implementation, RoutedRequest, Routes, anybody, undeclared,
};
use counterpart_runtime::server::{Answer, RefuseUnrouted, Request, Router, Server};
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{AddItem, AddItemError, AddItemOutput};

use counterpart_runtime::Operation as _;

/// The operations tagged `Items`.
///
/// Implement this trait and serve it with [`items_router`], or as it is with [`ItemsServer`].
pub trait Items: Clone + Send + Sync + 'static {
    /// Adds an item.
    ///
    /// `POST /items`
    fn add_item(
        &self,
        request: Request<AddItem, ()>,
    ) -> impl Future<Output = Result<AddItemOutput, AddItemError>> + Send;
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

/// Serves [`Items`] from `api`, with default settings.
///
/// [`ItemsServer`] takes others, and can be served without a router.
pub fn items_router<A, R>(api: A, refusals: R) -> Router
where
    A: Items,
    R: Refusals,
{
    ItemsServer::new(api, (), refusals).into_router()
}

/// Serves [`Items`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type ItemsServer<A, R> = Server<ItemsOperations, A, (), R>;

/// What [`ItemsServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct ItemsOperations;

impl<A, R> Dispatch<A, (), R> for ItemsOperations
where
    A: Items,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 1] = [&AddItem::DESCRIPTION];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => server.handle(request, anybody, A::add_item, undeclared).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}
