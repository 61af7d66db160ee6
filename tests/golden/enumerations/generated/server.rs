//! Server traits of the Paint 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::http::Method;
use counterpart_runtime::server::{
    Call, HttpRequest, MethodFilter, RefuseUnrouted, Rejection, Request, RequestContext,
    Response, Route, Router, Server, Settings, State, UnroutedCall, on,
};
use std::future::Future;
use std::sync::Arc;
use super::operations::{MixPaint, MixPaintError, MixPaintOutput};

/// The operations tagged `Paints`.
///
/// Implement this trait and serve it with [`paints_router`].
pub trait Paints: Clone + Send + Sync + 'static {
    /// Mixes a paint.
    ///
    /// `POST /paints`
    fn mix_paint(
        &self,
        request: Request<MixPaint, ()>,
    ) -> impl Future<Output = Result<MixPaintOutput, MixPaintError>> + Send;
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

/// Serves [`Paints`] from `api`, with default settings.
pub fn paints_router<A, R>(api: A, refusals: R) -> Router
where
    A: Paints,
    R: Refusals,
{
    paints_router_with(api, refusals, Settings::default())
}

/// Serves [`Paints`] from `api`, with these settings.
pub fn paints_router_with<A, R>(api: A, refusals: R, settings: Settings) -> Router
where
    A: Paints,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator: (),
        refusals,
        settings,
    };
    Router::new()
        .route("/paints", on(MethodFilter::POST, mix_paint::<A, (), R>))
        .fallback(unrouted::<A, (), R>)
        .method_not_allowed_fallback(unrouted::<A, (), R>)
        .with_state(Arc::new(server))
}

static ROUTES: [Route; 1] = [
    Route {
        path: "/paints",
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

// ---- POST /paints (mixPaint) ----

async fn mix_paint<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Paints,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<MixPaint>::begin(request, &server.settings).await;
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.mix_paint(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_mix_paint(&server.refusals, rejection, request),
    )
}

fn refuse_mix_paint<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<MixPaintError> {
    None
}
