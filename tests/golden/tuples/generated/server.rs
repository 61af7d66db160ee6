//! Server traits of the Tuples 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::http::Method;
use counterpart_runtime::server::{
    Call, HttpRequest, MethodFilter, RefuseUnrouted, Rejection, Request, RequestContext,
    Response, Route, Router, Server, Settings, State, UnroutedCall, on,
};
use std::future::Future;
use std::sync::Arc;
use super::operations::{AddTrack, AddTrackError, AddTrackOutput};

/// The operations tagged `Tracks`.
///
/// Implement this trait and serve it with [`tracks_router`].
pub trait Tracks: Clone + Send + Sync + 'static {
    /// Adds a track.
    ///
    /// `POST /tracks`
    fn add_track(
        &self,
        request: Request<AddTrack, ()>,
    ) -> impl Future<Output = Result<AddTrackOutput, AddTrackError>> + Send;
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

/// Serves [`Tracks`] from `api`, with default settings.
pub fn tracks_router<A, R>(api: A, refusals: R) -> Router
where
    A: Tracks,
    R: Refusals,
{
    tracks_router_with(api, refusals, Settings::default())
}

/// Serves [`Tracks`] from `api`, with these settings.
pub fn tracks_router_with<A, R>(api: A, refusals: R, settings: Settings) -> Router
where
    A: Tracks,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator: (),
        refusals,
        settings,
    };
    Router::new()
        .route("/tracks", on(MethodFilter::POST, add_track::<A, (), R>))
        .fallback(unrouted::<A, (), R>)
        .method_not_allowed_fallback(unrouted::<A, (), R>)
        .with_state(Arc::new(server))
}

static ROUTES: [Route; 1] = [
    Route {
        path: "/tracks",
        methods: &[Method::POST],
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

// ---- POST /tracks (addTrack) ----

async fn add_track<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Tracks,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<AddTrack>::begin(request, &server.settings).await;
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.add_track(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_add_track(&server.refusals, rejection, request),
    )
}

fn refuse_add_track<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<AddTrackError> {
    None
}
