//! Server traits of the API "Warehouse", version 1.0.0.
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
    FindItems, FindItemsError, FindItemsOutput, FindLabels, FindLabelsError,
    FindLabelsOutput, ReadDefaults, ReadDefaultsError, ReadDefaultsOutput,
};

use counterpart_runtime::Operation as _;

/// The operations tagged `Items`.
///
/// Implement this trait and serve it with [`items_router`], or as it is with [`ItemsServer`].
pub trait Items: Clone + Send + Sync + 'static {
    /// Finds items by objects in the query.
    ///
    /// `GET /items`
    fn find_items(
        &self,
        request: Request<FindItems, ()>,
    ) -> impl Future<Output = Result<FindItemsOutput, FindItemsError>> + Send;

    /// Finds items by labels of any name.
    ///
    /// `GET /labels`
    fn find_labels(
        &self,
        request: Request<FindLabels, ()>,
    ) -> impl Future<Output = Result<FindLabelsOutput, FindLabelsError>> + Send;

    /// Reads what a missing object stands for.
    ///
    /// `GET /defaults`
    fn read_defaults(
        &self,
        request: Request<ReadDefaults, ()>,
    ) -> impl Future<Output = Result<ReadDefaultsOutput, ReadDefaultsError>> + Send;
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
        static OPERATIONS: [&OperationDescription; 3] = [
            &FindItems::DESCRIPTION,
            &FindLabels::DESCRIPTION,
            &ReadDefaults::DESCRIPTION,
        ];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => server.handle(request, anybody, A::find_items, undeclared).await,
            Some(1) => server.handle(request, anybody, A::find_labels, undeclared).await,
            Some(2) => {
                server.handle(request, anybody, A::read_defaults, undeclared).await
            }
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}
