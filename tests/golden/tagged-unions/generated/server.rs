//! Server traits of the Drawings 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::http::Method;
use counterpart_runtime::server::{
    Call, HttpRequest, MethodFilter, RefuseUnrouted, Rejection, Request, RequestContext,
    Response, Route, Router, Server, Settings, State, UnroutedCall, on,
};
use std::future::Future;
use std::sync::Arc;
use super::operations::{Draw, DrawError, DrawOutput};

/// The operations tagged `Shapes`.
///
/// Implement this trait and serve it with [`shapes_router`].
pub trait Shapes: Clone + Send + Sync + 'static {
    /// Draws a shape.
    ///
    /// `POST /shapes`
    fn draw(
        &self,
        request: Request<Draw, ()>,
    ) -> impl Future<Output = Result<DrawOutput, DrawError>> + Send;
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

/// Serves [`Shapes`] from `api`, with default settings.
pub fn shapes_router<A, R>(api: A, refusals: R) -> Router
where
    A: Shapes,
    R: Refusals,
{
    shapes_router_with(api, refusals, Settings::default())
}

/// Serves [`Shapes`] from `api`, with these settings.
pub fn shapes_router_with<A, R>(api: A, refusals: R, settings: Settings) -> Router
where
    A: Shapes,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator: (),
        refusals,
        settings,
    };
    Router::new()
        .route("/shapes", on(MethodFilter::POST, draw::<A, (), R>))
        .fallback(unrouted::<A, (), R>)
        .method_not_allowed_fallback(unrouted::<A, (), R>)
        .with_state(Arc::new(server))
}

static ROUTES: [Route; 1] = [
    Route {
        path: "/shapes",
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

// ---- POST /shapes (draw) ----

async fn draw<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Shapes,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<Draw>::begin(request, &server.settings).await;
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.draw(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_draw(&server.refusals, rejection, request),
    )
}

fn refuse_draw<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<DrawError> {
    None
}
