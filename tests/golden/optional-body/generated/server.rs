//! Server traits of the API "Locks", version 1.0.0.
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
    PutMemo, PutMemoError, PutMemoOutput, TakeLock, TakeLockError, TakeLockOutput,
};

use counterpart_runtime::Operation as _;

/// The operations tagged `Locks`.
///
/// Implement this trait and serve it with [`locks_router`], or as it is with [`LocksServer`].
pub trait Locks: Clone + Send + Sync + 'static {
    /// Takes a lock.
    ///
    /// `POST /locks/{name}`
    fn take_lock(
        &self,
        request: Request<TakeLock, ()>,
    ) -> impl Future<Output = Result<TakeLockOutput, TakeLockError>> + Send;

    /// Replaces the memo, or clears it.
    ///
    /// `PUT /memo`
    fn put_memo(
        &self,
        request: Request<PutMemo, ()>,
    ) -> impl Future<Output = Result<PutMemoOutput, PutMemoError>> + Send;
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

/// Serves [`Locks`] from `api`, with default settings.
///
/// [`LocksServer`] takes others, and can be served without a router.
pub fn locks_router<A, R>(api: A, refusals: R) -> Router
where
    A: Locks,
    R: Refusals,
{
    LocksServer::new(api, (), refusals).into_router()
}

/// Serves [`Locks`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type LocksServer<A, R> = Server<LocksOperations, A, (), R>;

/// What [`LocksServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct LocksOperations;

impl<A, R> Dispatch<A, (), R> for LocksOperations
where
    A: Locks,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 2] = [
            &TakeLock::DESCRIPTION,
            &PutMemo::DESCRIPTION,
        ];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => server.handle(request, anybody, A::take_lock, undeclared).await,
            Some(1) => server.handle(request, anybody, A::put_memo, undeclared).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}
