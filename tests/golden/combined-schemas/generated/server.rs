//! Server traits of the API "Combined schemas", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::generated::server::{
    Dispatch, Implementation, RoutedRequest, Routes, anybody, undeclared,
};
use counterpart_runtime::server::{Answer, RefuseUnrouted, Request, Router, Server};
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{AddContact, AddContactError, AddContactOutput};

use counterpart_runtime::Operation as _;

/// The operations tagged `Contacts`.
///
/// Implement this trait and serve it with [`contacts_router`], or as it is with [`ContactsServer`].
pub trait Contacts: Clone + Send + Sync + 'static {
    /// Adds a contact.
    ///
    /// `POST /contacts`
    fn add_contact(
        &self,
        request: Request<AddContact, ()>,
    ) -> impl Future<Output = Result<AddContactOutput, AddContactError>> + Send;
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

/// Serves [`Contacts`] from `api`, with default settings.
///
/// [`ContactsServer`] takes others, and can be served without a router.
pub fn contacts_router<A, R>(api: A, refusals: R) -> Router
where
    A: Contacts,
    R: Refusals,
{
    ContactsServer::new(api, (), refusals).into_router()
}

/// Serves [`Contacts`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type ContactsServer<A, R> = Server<ContactsOperations, A, (), R>;

/// What [`ContactsServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct ContactsOperations;

impl<A, R> Dispatch<A, (), R> for ContactsOperations
where
    A: Contacts,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 1] = [&AddContact::DESCRIPTION];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => server.handle(request, anybody, A::add_contact, undeclared).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}
