//! Server traits of the API "Observatory", version 1.0.0: the part of the tag `type`.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::generated::server::{
    Dispatch, Implementation, RoutedRequest, Routes, undeclared,
};
use counterpart_runtime::server::{Answer, Request, Router, Server};
use std::future::Future;
use std::sync::LazyLock;
use super::super::operations::{GetType, GetTypeError, GetTypeOutput};
use super::{Authenticator, Refusals, authenticate_station_key};

use counterpart_runtime::Operation as _;

/// The operations tagged `type`.
///
/// Kinds of telescopes. A word of Rust, and a fine tag.
///
/// Implement this trait and serve it with [`type_router`], or as it is with [`TypeServer`].
pub trait Type: Clone + Send + Sync + 'static {
    /// Who is calling, as the authenticator found out before the body was read.
    type Principal: Send + 'static;

    /// `GET /types/{name}`
    fn get_type(
        &self,
        request: Request<GetType, Self::Principal>,
    ) -> impl Future<Output = Result<GetTypeOutput, GetTypeError>> + Send;
}

/// Serves [`Type`] from `api`, with default settings.
///
/// [`TypeServer`] takes others, and can be served without a router.
pub fn type_router<A, V, R>(api: A, authenticator: V, refusals: R) -> Router
where
    A: Type,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    TypeServer::new(api, authenticator, refusals).into_router()
}

/// Serves [`Type`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type TypeServer<A, V, R> = Server<TypeOperations, A, V, R>;

/// What [`TypeServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct TypeOperations;

impl<A, V, R> Dispatch<A, V, R> for TypeOperations
where
    A: Type,
    V: Authenticator<Principal = A::Principal>,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 1] = [&GetType::DESCRIPTION];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, V, R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => {
                server
                    .handle(request, authenticate_station_key, A::get_type, undeclared)
                    .await
            }
            _ => server.handle_unrouted(request, authenticate_station_key).await,
        }
    }
}
