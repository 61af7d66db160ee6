//! Server traits of the Planner 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::http::Method;
use counterpart_runtime::server::{
    Call, HttpRequest, MethodFilter, RefuseUnrouted, Rejection, Request, RequestContext,
    Response, Route, Router, Server, Settings, State, UnroutedCall, on,
};
use std::future::Future;
use std::sync::Arc;
use super::operations::{FindPlans, FindPlansError, FindPlansOutput};

/// The operations tagged `Plans`.
///
/// Implement this trait and serve it with [`plans_router`].
pub trait Plans: Clone + Send + Sync + 'static {
    /// Finds plans by parameters that are JSON.
    ///
    /// `GET /plans/{route}`
    fn find_plans(
        &self,
        request: Request<FindPlans, ()>,
    ) -> impl Future<Output = Result<FindPlansOutput, FindPlansError>> + Send;
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

/// Serves [`Plans`] from `api`, with default settings.
pub fn plans_router<A, R>(api: A, refusals: R) -> Router
where
    A: Plans,
    R: Refusals,
{
    plans_router_with(api, refusals, Settings::default())
}

/// Serves [`Plans`] from `api`, with these settings.
pub fn plans_router_with<A, R>(api: A, refusals: R, settings: Settings) -> Router
where
    A: Plans,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator: (),
        refusals,
        settings,
    };
    Router::new()
        .route("/plans/{route}", on(MethodFilter::GET, find_plans::<A, (), R>))
        .fallback(unrouted::<A, (), R>)
        .method_not_allowed_fallback(unrouted::<A, (), R>)
        .with_state(Arc::new(server))
}

static ROUTES: [Route; 1] = [
    Route {
        path: "/plans/{route}",
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

// ---- GET /plans/{route} (findPlans) ----

async fn find_plans<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Plans,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<FindPlans>::begin(request, &server.settings);
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.find_plans(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_find_plans(&server.refusals, rejection, request),
    )
}

fn refuse_find_plans<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<FindPlansError> {
    None
}
