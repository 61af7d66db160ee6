//! Server traits of the API "Vehicles", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::generated::server::{
    Dispatch, Implementation, RoutedRequest, Routes, anybody, undeclared,
};
use counterpart_runtime::server::{Answer, RefuseUnrouted, Request, Router, Server};
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{AddCar, AddCarError, AddCarOutput};

use counterpart_runtime::Operation as _;

/// The operations tagged `Cars`.
///
/// Implement this trait and serve it with [`cars_router`], or as it is with [`CarsServer`].
pub trait Cars: Clone + Send + Sync + 'static {
    /// Adds a car.
    ///
    /// `POST /cars`
    fn add_car(
        &self,
        request: Request<AddCar, ()>,
    ) -> impl Future<Output = Result<AddCarOutput, AddCarError>> + Send;
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

/// Serves [`Cars`] from `api`, with default settings.
///
/// [`CarsServer`] takes others, and can be served without a router.
pub fn cars_router<A, R>(api: A, refusals: R) -> Router
where
    A: Cars,
    R: Refusals,
{
    CarsServer::new(api, (), refusals).into_router()
}

/// Serves [`Cars`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type CarsServer<A, R> = Server<CarsOperations, A, (), R>;

/// What [`CarsServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct CarsOperations;

impl<A, R> Dispatch<A, (), R> for CarsOperations
where
    A: Cars,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 1] = [&AddCar::DESCRIPTION];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => server.handle(request, anybody, A::add_car, undeclared).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}
