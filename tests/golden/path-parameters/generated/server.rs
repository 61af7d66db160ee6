//! Server traits of the API "Calendar", version 1.0.0.
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
    DeleteEvent, DeleteEventError, DeleteEventOutput, GetColour, GetColourError,
    GetColourOutput, GetEvent, GetEventError, GetEventOutput,
};

use counterpart_runtime::Operation as _;

/// The operations tagged `Events`.
///
/// Implement this trait and serve it with [`events_router`], or as it is with [`EventsServer`].
pub trait Events: Clone + Send + Sync + 'static {
    /// Fetches an event.
    ///
    /// `GET /calendars/{calendarId}/days/{day}/events/{event-number}`
    fn get_event(
        &self,
        request: Request<GetEvent, ()>,
    ) -> impl Future<Output = Result<GetEventOutput, GetEventError>> + Send;

    /// Deletes an event.
    ///
    /// `DELETE /calendars/{calendarId}/days/{day}/events/{event-number}`
    fn delete_event(
        &self,
        request: Request<DeleteEvent, ()>,
    ) -> impl Future<Output = Result<DeleteEventOutput, DeleteEventError>> + Send;
}

/// The operations tagged `Colours`.
///
/// Implement this trait and serve it with [`colours_router`], or as it is with [`ColoursServer`].
pub trait Colours: Clone + Send + Sync + 'static {
    /// Describes a colour.
    ///
    /// `GET /colours/{colour}`
    fn get_colour(
        &self,
        request: Request<GetColour, ()>,
    ) -> impl Future<Output = Result<GetColourOutput, GetColourError>> + Send;
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

/// Serves every operation of the contract from `api`, with default settings.
///
/// [`ContractServer`] takes others, and can be served without a router.
pub fn router<A, R>(api: A, refusals: R) -> Router
where
    A: Events,
    A: Colours,
    R: Refusals,
{
    ContractServer::new(api, (), refusals).into_router()
}

/// Serves every operation of the contract.
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type ContractServer<A, R> = Server<ContractOperations, A, (), R>;

/// What [`ContractServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct ContractOperations;

impl<A, R> Dispatch<A, (), R> for ContractOperations
where
    A: Events,
    A: Colours,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 3] = [
            &GetEvent::DESCRIPTION,
            &DeleteEvent::DESCRIPTION,
            &GetColour::DESCRIPTION,
        ];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => server.handle(request, anybody, A::get_event, undeclared).await,
            Some(1) => server.handle(request, anybody, A::delete_event, undeclared).await,
            Some(2) => server.handle(request, anybody, A::get_colour, undeclared).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}

/// Serves [`Events`] from `api`, with default settings.
///
/// [`EventsServer`] takes others, and can be served without a router.
pub fn events_router<A, R>(api: A, refusals: R) -> Router
where
    A: Events,
    R: Refusals,
{
    EventsServer::new(api, (), refusals).into_router()
}

/// Serves [`Events`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type EventsServer<A, R> = Server<EventsOperations, A, (), R>;

/// What [`EventsServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct EventsOperations;

impl<A, R> Dispatch<A, (), R> for EventsOperations
where
    A: Events,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 2] = [
            &GetEvent::DESCRIPTION,
            &DeleteEvent::DESCRIPTION,
        ];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => server.handle(request, anybody, A::get_event, undeclared).await,
            Some(1) => server.handle(request, anybody, A::delete_event, undeclared).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}

/// Serves [`Colours`] from `api`, with default settings.
///
/// [`ColoursServer`] takes others, and can be served without a router.
pub fn colours_router<A, R>(api: A, refusals: R) -> Router
where
    A: Colours,
    R: Refusals,
{
    ColoursServer::new(api, (), refusals).into_router()
}

/// Serves [`Colours`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type ColoursServer<A, R> = Server<ColoursOperations, A, (), R>;

/// What [`ColoursServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct ColoursOperations;

impl<A, R> Dispatch<A, (), R> for ColoursOperations
where
    A: Colours,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 1] = [&GetColour::DESCRIPTION];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => server.handle(request, anybody, A::get_colour, undeclared).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}
