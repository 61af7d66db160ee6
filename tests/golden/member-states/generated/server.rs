//! Server traits of the API "People", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::generated::server::{
    Dispatch, Implementation, RoutedRequest, Routes, anybody, undeclared,
};
use counterpart_runtime::server::{Answer, RefuseUnrouted, Request, Router, Server};
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{AddPerson, AddPersonError, AddPersonOutput};

use counterpart_runtime::Operation as _;

/// The operations tagged `People`.
///
/// Implement this trait and serve it with [`people_router`], or as it is with [`PeopleServer`].
pub trait People: Clone + Send + Sync + 'static {
    /// Adds a person.
    ///
    /// `POST /people`
    fn add_person(
        &self,
        request: Request<AddPerson, ()>,
    ) -> impl Future<Output = Result<AddPersonOutput, AddPersonError>> + Send;
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

/// Serves [`People`] from `api`, with default settings.
///
/// [`PeopleServer`] takes others, and can be served without a router.
pub fn people_router<A, R>(api: A, refusals: R) -> Router
where
    A: People,
    R: Refusals,
{
    PeopleServer::new(api, (), refusals).into_router()
}

/// Serves [`People`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type PeopleServer<A, R> = Server<PeopleOperations, A, (), R>;

/// What [`PeopleServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct PeopleOperations;

impl<A, R> Dispatch<A, (), R> for PeopleOperations
where
    A: People,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 1] = [&AddPerson::DESCRIPTION];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => server.handle(request, anybody, A::add_person, undeclared).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}
