//! Server traits of the Short links 1.0.0.
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
    FollowLink, FollowLinkError, FollowLinkOutput, PutLink, PutLinkError, PutLinkOutput,
};

/// The operations tagged `Links`.
///
/// Implement this trait and serve it with [`links_router`].
pub trait Links: Clone + Send + Sync + 'static {
    /// Leads to where a link points.
    ///
    /// `GET /{slug}`
    ///
    /// # Errors
    ///
    /// - [`FollowLinkError::Found`] (302): it points there.
    /// - [`FollowLinkError::PermanentRedirect`] (308): it points there.
    /// - [`FollowLinkError::NotModified`] (304): it points where it pointed.
    /// - [`FollowLinkError::Gone`] (410): it points nowhere any more.
    fn follow_link(
        &self,
        request: Request<FollowLink, ()>,
    ) -> impl Future<Output = Result<FollowLinkOutput, FollowLinkError>> + Send;

    /// Sets where a link points.
    ///
    /// `PUT /{slug}`
    ///
    /// # Errors
    ///
    /// - [`PutLinkError::Redirection`] (3XX): another address takes it.
    fn put_link(
        &self,
        request: Request<PutLink, ()>,
    ) -> impl Future<Output = Result<PutLinkOutput, PutLinkError>> + Send;
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

/// Serves [`Links`] from `api`, with default settings.
pub fn links_router<A, R>(api: A, refusals: R) -> Router
where
    A: Links,
    R: Refusals,
{
    links_router_with(api, refusals, Settings::default())
}

/// Serves [`Links`] from `api`, with these settings.
pub fn links_router_with<A, R>(api: A, refusals: R, settings: Settings) -> Router
where
    A: Links,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator: (),
        refusals,
        settings,
    };
    Router::new()
        .route(
            "/{slug}",
            on(MethodFilter::GET, follow_link::<A, (), R>)
                .on(MethodFilter::PUT, put_link::<A, (), R>),
        )
        .fallback(unrouted::<A, (), R>)
        .method_not_allowed_fallback(unrouted::<A, (), R>)
        .with_state(Arc::new(server))
}

static ROUTES: [Route; 1] = [
    Route {
        path: "/{slug}",
        methods: &[Method::GET, Method::PUT],
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

// ---- GET /{slug} (followLink) ----

async fn follow_link<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Links,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<FollowLink>::begin(request, &server.settings).await;
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.follow_link(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_follow_link(&server.refusals, rejection, request),
    )
}

fn refuse_follow_link<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<FollowLinkError> {
    None
}

// ---- PUT /{slug} (putLink) ----

async fn put_link<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Links,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<PutLink>::begin(request, &server.settings).await;
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.put_link(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_put_link(&server.refusals, rejection, request),
    )
}

fn refuse_put_link<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<PutLinkError> {
    None
}
