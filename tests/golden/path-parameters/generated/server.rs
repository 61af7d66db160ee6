//! Server traits of the API "Calendar", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::server::{
    Answer, Call, Dispatch, Implementation, RefuseUnrouted, Rejection, Request,
    RequestContext, RoutedRequest, Router, Routes, Server, UnroutedCall,
};
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
            Some(0) => get_event(server, request).await,
            Some(1) => delete_event(server, request).await,
            Some(2) => get_colour(server, request).await,
            _ => unrouted(server, request),
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
            Some(0) => get_event(server, request).await,
            Some(1) => delete_event(server, request).await,
            _ => unrouted(server, request),
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
            Some(0) => get_colour(server, request).await,
            _ => unrouted(server, request),
        }
    }
}

fn unrouted<A, V, R>(server: &Implementation<A, V, R>, request: RoutedRequest) -> Answer
where
    A: Send + Sync + 'static,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let call = UnroutedCall::begin(request, &server.settings);
    call.respond(None, &server.refusals)
}

// ---- GET /calendars/{calendarId}/days/{day}/events/{event-number} (getEvent) ----

async fn get_event<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Events,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<GetEvent>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.get_event(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_get_event(&server.refusals, rejection, request),
    )
}

fn refuse_get_event<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<GetEventError> {
    None
}

// ---- DELETE /calendars/{calendarId}/days/{day}/events/{event-number} (deleteEvent) ----

async fn delete_event<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Events,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<DeleteEvent>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.delete_event(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_delete_event(&server.refusals, rejection, request),
    )
}

fn refuse_delete_event<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<DeleteEventError> {
    None
}

// ---- GET /colours/{colour} (getColour) ----

async fn get_colour<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Colours,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<GetColour>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.get_colour(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_get_colour(&server.refusals, rejection, request),
    )
}

fn refuse_get_colour<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<GetColourError> {
    None
}
