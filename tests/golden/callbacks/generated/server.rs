//! Server traits of the Printer 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::http::Method;
use counterpart_runtime::server::{
    Call, HttpRequest, MethodFilter, RefuseUnrouted, Rejection, Request, RequestContext,
    Response, Route, Router, Server, Settings, State, UnroutedCall, on,
};
use std::future::Future;
use std::sync::Arc;
use super::operations::{Print, PrintError, PrintOutput};

/// The operations tagged `Jobs`.
///
/// Implement this trait and serve it with [`jobs_router`].
pub trait Jobs: Clone + Send + Sync + 'static {
    /// Prints a document, and says so.
    ///
    /// `POST /jobs`
    fn print(
        &self,
        request: Request<Print, ()>,
    ) -> impl Future<Output = Result<PrintOutput, PrintError>> + Send;
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

/// Serves [`Jobs`] from `api`, with default settings.
pub fn jobs_router<A, R>(api: A, refusals: R) -> Router
where
    A: Jobs,
    R: Refusals,
{
    jobs_router_with(api, refusals, Settings::default())
}

/// Serves [`Jobs`] from `api`, with these settings.
pub fn jobs_router_with<A, R>(api: A, refusals: R, settings: Settings) -> Router
where
    A: Jobs,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator: (),
        refusals,
        settings,
    };
    Router::new()
        .route("/jobs", on(MethodFilter::POST, print::<A, (), R>))
        .fallback(unrouted::<A, (), R>)
        .method_not_allowed_fallback(unrouted::<A, (), R>)
        .with_state(Arc::new(server))
}

static ROUTES: [Route; 1] = [
    Route {
        path: "/jobs",
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

// ---- POST /jobs (print) ----

async fn print<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Jobs,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<Print>::begin(request, &server.settings).await;
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.print(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_print(&server.refusals, rejection, request),
    )
}

fn refuse_print<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<PrintError> {
    None
}
