//! Server traits of the API "Registrations", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::generated::server::{
    Dispatch, Implementation, RoutedRequest, Routes, anybody, undeclared,
};
use counterpart_runtime::server::{Answer, RefuseUnrouted, Request, Router, Server};
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{Register, RegisterError, RegisterOutput};

use counterpart_runtime::Operation as _;

/// The operations tagged `Registrations`.
///
/// Implement this trait and serve it with [`registrations_router`], or as it is with [`RegistrationsServer`].
pub trait Registrations: Clone + Send + Sync + 'static {
    /// Registers for a course.
    ///
    /// `POST /registrations`
    fn register(
        &self,
        request: Request<Register, ()>,
    ) -> impl Future<Output = Result<RegisterOutput, RegisterError>> + Send;
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

/// Serves [`Registrations`] from `api`, with default settings.
///
/// [`RegistrationsServer`] takes others, and can be served without a router.
pub fn registrations_router<A, R>(api: A, refusals: R) -> Router
where
    A: Registrations,
    R: Refusals,
{
    RegistrationsServer::new(api, (), refusals).into_router()
}

/// Serves [`Registrations`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type RegistrationsServer<A, R> = Server<RegistrationsOperations, A, (), R>;

/// What [`RegistrationsServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct RegistrationsOperations;

impl<A, R> Dispatch<A, (), R> for RegistrationsOperations
where
    A: Registrations,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 1] = [&Register::DESCRIPTION];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => server.handle(request, anybody, A::register, undeclared).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}
