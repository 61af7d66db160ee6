//! Server traits of the API "Door", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::generated::server::{
    Dispatch, Implementation, RoutedRequest, Routes, anybody, undeclared,
};
use counterpart_runtime::server::{Answer, RefuseUnrouted, Request, Router, Server};
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{ChangeKey, ChangeKeyError, ChangeKeyOutput};

use counterpart_runtime::Operation as _;

/// The operations tagged `Keys`.
///
/// Implement this trait and serve it with [`keys_router`], or as it is with [`KeysServer`].
pub trait Keys: Clone + Send + Sync + 'static {
    /// Changes a key.
    ///
    /// `PUT /keys`
    fn change_key(
        &self,
        request: Request<ChangeKey, ()>,
    ) -> impl Future<Output = Result<ChangeKeyOutput, ChangeKeyError>> + Send;
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

/// Serves [`Keys`] from `api`, with default settings.
///
/// [`KeysServer`] takes others, and can be served without a router.
pub fn keys_router<A, R>(api: A, refusals: R) -> Router
where
    A: Keys,
    R: Refusals,
{
    KeysServer::new(api, (), refusals).into_router()
}

/// Serves [`Keys`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type KeysServer<A, R> = Server<KeysOperations, A, (), R>;

/// What [`KeysServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct KeysOperations;

impl<A, R> Dispatch<A, (), R> for KeysOperations
where
    A: Keys,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 1] = [&ChangeKey::DESCRIPTION];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => server.handle(request, anybody, A::change_key, undeclared).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}
