//! Server traits of the Calendar 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::http::Method;
use counterpart_runtime::server::{
    Call, HttpRequest, MethodFilter, RefuseUnrouted, Rejection, Request, RequestContext,
    Response, Route, Router, Server, Settings, State, UnroutedCall, on,
};
use std::future::Future;
use std::sync::Arc;
use super::operations::{
    DeleteEvent, DeleteEventError, DeleteEventOutput, GetColour, GetColourError,
    GetColourOutput, GetEvent, GetEventError, GetEventOutput,
};

/// The operations tagged `Events`.
///
/// Implement this trait and serve it with [`events_router`].
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
/// Implement this trait and serve it with [`colours_router`].
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
pub fn router<A, R>(api: A, refusals: R) -> Router
where
    A: Events,
    A: Colours,
    R: Refusals,
{
    router_with(api, refusals, Settings::default())
}

/// Serves every operation of the contract from `api`, with these settings.
pub fn router_with<A, R>(api: A, refusals: R, settings: Settings) -> Router
where
    A: Events,
    A: Colours,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator: (),
        refusals,
        settings,
    };
    Router::new()
        .merge(events_paths())
        .merge(colours_paths())
        .fallback(unrouted::<A, (), R>)
        .method_not_allowed_fallback(unrouted::<A, (), R>)
        .with_state(Arc::new(server))
}

/// Serves [`Events`] from `api`, with default settings.
pub fn events_router<A, R>(api: A, refusals: R) -> Router
where
    A: Events,
    R: Refusals,
{
    events_router_with(api, refusals, Settings::default())
}

/// Serves [`Events`] from `api`, with these settings.
pub fn events_router_with<A, R>(api: A, refusals: R, settings: Settings) -> Router
where
    A: Events,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator: (),
        refusals,
        settings,
    };
    events_paths()
        .fallback(unrouted::<A, (), R>)
        .method_not_allowed_fallback(unrouted::<A, (), R>)
        .with_state(Arc::new(server))
}

/// The routes of [`Events`] alone, to be merged into the router of another tag.
///
/// What belongs to no operation is left to that router.
pub fn events_routes<A, R>(api: A, refusals: R, settings: Settings) -> Router
where
    A: Events,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator: (),
        refusals,
        settings,
    };
    events_paths().with_state(Arc::new(server))
}

fn events_paths<A, R>() -> Router<Arc<Server<A, (), R>>>
where
    A: Events,
    R: Refusals,
{
    Router::new()
        .route(
            "/calendars/{calendarId}/days/{day}/events/{event-number}",
            on(MethodFilter::GET, get_event::<A, (), R>)
                .on(MethodFilter::DELETE, delete_event::<A, (), R>),
        )
}

/// Serves [`Colours`] from `api`, with default settings.
pub fn colours_router<A, R>(api: A, refusals: R) -> Router
where
    A: Colours,
    R: Refusals,
{
    colours_router_with(api, refusals, Settings::default())
}

/// Serves [`Colours`] from `api`, with these settings.
pub fn colours_router_with<A, R>(api: A, refusals: R, settings: Settings) -> Router
where
    A: Colours,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator: (),
        refusals,
        settings,
    };
    colours_paths()
        .fallback(unrouted::<A, (), R>)
        .method_not_allowed_fallback(unrouted::<A, (), R>)
        .with_state(Arc::new(server))
}

/// The routes of [`Colours`] alone, to be merged into the router of another tag.
///
/// What belongs to no operation is left to that router.
pub fn colours_routes<A, R>(api: A, refusals: R, settings: Settings) -> Router
where
    A: Colours,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator: (),
        refusals,
        settings,
    };
    colours_paths().with_state(Arc::new(server))
}

fn colours_paths<A, R>() -> Router<Arc<Server<A, (), R>>>
where
    A: Colours,
    R: Refusals,
{
    Router::new()
        .route("/colours/{colour}", on(MethodFilter::GET, get_colour::<A, (), R>))
}

static ROUTES: [Route; 2] = [
    Route {
        path: "/calendars/{calendarId}/days/{day}/events/{event-number}",
        methods: &[Method::GET, Method::DELETE],
    },
    Route {
        path: "/colours/{colour}",
        methods: &[Method::GET],
    },
];

async fn unrouted<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Send + Sync + 'static,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let call = UnroutedCall::begin(request, &ROUTES, &server.settings);
    call.respond(None, &server.refusals)
}

// ---- GET /calendars/{calendarId}/days/{day}/events/{event-number} (getEvent) ----

async fn get_event<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Events,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<GetEvent>::begin(request, &server.settings).await;
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.get_event(request).await)
    };
    let outcome = outcome.await;
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
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Events,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<DeleteEvent>::begin(request, &server.settings).await;
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.delete_event(request).await)
    };
    let outcome = outcome.await;
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
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Colours,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<GetColour>::begin(request, &server.settings).await;
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.get_colour(request).await)
    };
    let outcome = outcome.await;
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
