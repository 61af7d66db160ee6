//! Server traits of the News 1.0.0.
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
    FollowNews, FollowNewsError, FollowNewsOutput, Listen, ListenError, ListenOutput,
    Tick, TickError, TickOutput,
};

/// The operations tagged `News`.
///
/// Implement this trait and serve it with [`news_router`].
pub trait News: Clone + Send + Sync + 'static {
    /// Sends the news as they come.
    ///
    /// `GET /news`
    ///
    /// # Errors
    ///
    /// - [`FollowNewsError::Gone`] (410): the caller has missed too much.
    fn follow_news(
        &self,
        request: Request<FollowNews, ()>,
    ) -> impl Future<Output = Result<FollowNewsOutput, FollowNewsError>> + Send;

    /// Sends words.
    ///
    /// `GET /words`
    fn listen(
        &self,
        request: Request<Listen, ()>,
    ) -> impl Future<Output = Result<ListenOutput, ListenError>> + Send;

    /// Sends ticks, of which nothing is said.
    ///
    /// `GET /ticks`
    fn tick(
        &self,
        request: Request<Tick, ()>,
    ) -> impl Future<Output = Result<TickOutput, TickError>> + Send;
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

/// Serves [`News`] from `api`, with default settings.
pub fn news_router<A, R>(api: A, refusals: R) -> Router
where
    A: News,
    R: Refusals,
{
    news_router_with(api, refusals, Settings::default())
}

/// Serves [`News`] from `api`, with these settings.
pub fn news_router_with<A, R>(api: A, refusals: R, settings: Settings) -> Router
where
    A: News,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator: (),
        refusals,
        settings,
    };
    Router::new()
        .route("/news", on(MethodFilter::GET, follow_news::<A, (), R>))
        .route("/words", on(MethodFilter::GET, listen::<A, (), R>))
        .route("/ticks", on(MethodFilter::GET, tick::<A, (), R>))
        .fallback(unrouted::<A, (), R>)
        .method_not_allowed_fallback(unrouted::<A, (), R>)
        .with_state(Arc::new(server))
}

static ROUTES: [Route; 3] = [
    Route {
        path: "/news",
        methods: &[Method::GET],
    },
    Route {
        path: "/words",
        methods: &[Method::GET],
    },
    Route {
        path: "/ticks",
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

// ---- GET /news (followNews) ----

async fn follow_news<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: News,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<FollowNews>::begin(request, &server.settings).await;
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.follow_news(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_follow_news(&server.refusals, rejection, request),
    )
}

fn refuse_follow_news<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<FollowNewsError> {
    None
}

// ---- GET /words (listen) ----

async fn listen<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: News,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<Listen>::begin(request, &server.settings).await;
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.listen(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_listen(&server.refusals, rejection, request),
    )
}

fn refuse_listen<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<ListenError> {
    None
}

// ---- GET /ticks (tick) ----

async fn tick<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: News,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<Tick>::begin(request, &server.settings).await;
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.tick(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_tick(&server.refusals, rejection, request),
    )
}

fn refuse_tick<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<TickError> {
    None
}
