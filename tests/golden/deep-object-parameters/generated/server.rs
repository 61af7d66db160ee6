//! Server traits of the API "Register", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::generated::server::{
    Dispatch, Implementation, RoutedRequest, Routes, anybody, undeclared,
};
use counterpart_runtime::server::{Answer, RefuseUnrouted, Request, Router, Server};
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{FindEntries, FindEntriesError, FindEntriesOutput};

use counterpart_runtime::Operation as _;

/// The operations tagged `Entries`.
///
/// Implement this trait and serve it with [`entries_router`], or as it is with [`EntriesServer`].
pub trait Entries: Clone + Send + Sync + 'static {
    /// Finds entries by objects whose members stand in brackets.
    ///
    /// `GET /entries`
    fn find_entries(
        &self,
        request: Request<FindEntries, ()>,
    ) -> impl Future<Output = Result<FindEntriesOutput, FindEntriesError>> + Send;
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

/// Serves [`Entries`] from `api`, with default settings.
///
/// [`EntriesServer`] takes others, and can be served without a router.
pub fn entries_router<A, R>(api: A, refusals: R) -> Router
where
    A: Entries,
    R: Refusals,
{
    EntriesServer::new(api, (), refusals).into_router()
}

/// Serves [`Entries`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type EntriesServer<A, R> = Server<EntriesOperations, A, (), R>;

/// What [`EntriesServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct EntriesOperations;

impl<A, R> Dispatch<A, (), R> for EntriesOperations
where
    A: Entries,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 1] = [&FindEntries::DESCRIPTION];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => server.handle(request, anybody, A::find_entries, undeclared).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}
