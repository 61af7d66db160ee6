//! Server traits of the API "Catalogue", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::generated::server::{
    Dispatch, Implementation, RoutedRequest, Routes, anybody, undeclared,
};
use counterpart_runtime::server::{Answer, RefuseUnrouted, Request, Router, Server};
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{ListBooks, ListBooksError, ListBooksOutput};

use counterpart_runtime::Operation as _;

/// The operations tagged `Books`.
///
/// Implement this trait and serve it with [`books_router`], or as it is with [`BooksServer`].
pub trait Books: Clone + Send + Sync + 'static {
    /// Lists books.
    ///
    /// `GET /books`
    fn list_books(
        &self,
        request: Request<ListBooks, ()>,
    ) -> impl Future<Output = Result<ListBooksOutput, ListBooksError>> + Send;
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

/// Serves [`Books`] from `api`, with default settings.
///
/// [`BooksServer`] takes others, and can be served without a router.
pub fn books_router<A, R>(api: A, refusals: R) -> Router
where
    A: Books,
    R: Refusals,
{
    BooksServer::new(api, (), refusals).into_router()
}

/// Serves [`Books`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type BooksServer<A, R> = Server<BooksOperations, A, (), R>;

/// What [`BooksServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct BooksOperations;

impl<A, R> Dispatch<A, (), R> for BooksOperations
where
    A: Books,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 1] = [&ListBooks::DESCRIPTION];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => server.handle(request, anybody, A::list_books, undeclared).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}
