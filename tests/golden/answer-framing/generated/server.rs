//! Server traits of the API "Locker", version 1.0.0.
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
    DescribeThing, DescribeThingError, DescribeThingOutput, GetThing, GetThingError,
    GetThingOutput, ListThings, ListThingsError, ListThingsOutput, RemoveThing,
    RemoveThingError, RemoveThingOutput,
};

use counterpart_runtime::Operation as _;

/// The operations tagged `Locker`.
///
/// Implement this trait and serve it with [`locker_router`], or as it is with [`LockerServer`].
pub trait Locker: Clone + Send + Sync + 'static {
    /// Lists the names of all things.
    ///
    /// `GET /things`
    fn list_things(
        &self,
        request: Request<ListThings, ()>,
    ) -> impl Future<Output = Result<ListThingsOutput, ListThingsError>> + Send;

    /// Gives a thing.
    ///
    /// `GET /things/{name}`
    fn get_thing(
        &self,
        request: Request<GetThing, ()>,
    ) -> impl Future<Output = Result<GetThingOutput, GetThingError>> + Send;

    /// Says how large a thing is.
    ///
    /// `HEAD /things/{name}`
    fn describe_thing(
        &self,
        request: Request<DescribeThing, ()>,
    ) -> impl Future<Output = Result<DescribeThingOutput, DescribeThingError>> + Send;

    /// Removes a thing.
    ///
    /// `DELETE /things/{name}`
    fn remove_thing(
        &self,
        request: Request<RemoveThing, ()>,
    ) -> impl Future<Output = Result<RemoveThingOutput, RemoveThingError>> + Send;
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

/// Serves [`Locker`] from `api`, with default settings.
///
/// [`LockerServer`] takes others, and can be served without a router.
pub fn locker_router<A, R>(api: A, refusals: R) -> Router
where
    A: Locker,
    R: Refusals,
{
    LockerServer::new(api, (), refusals).into_router()
}

/// Serves [`Locker`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type LockerServer<A, R> = Server<LockerOperations, A, (), R>;

/// What [`LockerServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct LockerOperations;

impl<A, R> Dispatch<A, (), R> for LockerOperations
where
    A: Locker,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 4] = [
            &ListThings::DESCRIPTION,
            &GetThing::DESCRIPTION,
            &DescribeThing::DESCRIPTION,
            &RemoveThing::DESCRIPTION,
        ];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    #[allow(clippy::too_many_lines, reason = "each operation is named")]
    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => server.handle(request, anybody, A::list_things, undeclared).await,
            Some(1) => server.handle(request, anybody, A::get_thing, undeclared).await,
            Some(2) => {
                server.handle(request, anybody, A::describe_thing, undeclared).await
            }
            Some(3) => server.handle(request, anybody, A::remove_thing, undeclared).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}
