//! Server traits of the Preferences 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::http::Method;
use counterpart_runtime::server::{
    Call, HttpRequest, MethodFilter, RefuseUnrouted, Rejection, Request, RequestContext,
    Response, Route, Router, Server, Settings, State, UnroutedCall, on,
};
use std::future::Future;
use std::sync::Arc;
use super::operations::{GetTheme, GetThemeError, GetThemeOutput};

/// The operations tagged `Preferences`.
///
/// Implement this trait and serve it with [`preferences_router`].
pub trait Preferences: Clone + Send + Sync + 'static {
    /// Fetches the theme of a session.
    ///
    /// `GET /theme`
    fn get_theme(
        &self,
        request: Request<GetTheme, ()>,
    ) -> impl Future<Output = Result<GetThemeOutput, GetThemeError>> + Send;
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

/// Serves [`Preferences`] from `api`, with default settings.
pub fn preferences_router<A, R>(api: A, refusals: R) -> Router
where
    A: Preferences,
    R: Refusals,
{
    preferences_router_with(api, refusals, Settings::default())
}

/// Serves [`Preferences`] from `api`, with these settings.
pub fn preferences_router_with<A, R>(api: A, refusals: R, settings: Settings) -> Router
where
    A: Preferences,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator: (),
        refusals,
        settings,
    };
    Router::new()
        .route("/theme", on(MethodFilter::GET, get_theme::<A, (), R>))
        .fallback(unrouted::<A, (), R>)
        .method_not_allowed_fallback(unrouted::<A, (), R>)
        .with_state(Arc::new(server))
}

static ROUTES: [Route; 1] = [
    Route {
        path: "/theme",
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

// ---- GET /theme (getTheme) ----

async fn get_theme<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Preferences,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<GetTheme>::begin(request, &server.settings).await;
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.get_theme(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_get_theme(&server.refusals, rejection, request),
    )
}

fn refuse_get_theme<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<GetThemeError> {
    None
}
