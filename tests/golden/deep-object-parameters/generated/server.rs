//! Server traits of the Register 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::http::Method;
use counterpart_runtime::server::{
    Call, HttpRequest, MethodFilter, RefuseUnrouted, Rejection, Request, RequestContext,
    Response, Route, Router, Server, Settings, State, UnroutedCall, on,
};
use std::future::Future;
use std::sync::Arc;
use super::operations::{FindEntries, FindEntriesError, FindEntriesOutput};

/// The operations tagged `Entries`.
///
/// Implement this trait and serve it with [`entries_router`].
pub trait Entries: Clone + Send + Sync + 'static {
    /// Finds entries by objects whose members stand in brackets.
    ///
    /// `GET /entries`
    fn find_entries(
        &self,
        request: Request<FindEntries, ()>,
    ) -> impl Future<Output = Result<FindEntriesOutput, FindEntriesError>> + Send;
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

/// Serves [`Entries`] from `api`, with default settings.
pub fn entries_router<A, R>(api: A, refusals: R) -> Router
where
    A: Entries,
    R: Refusals,
{
    entries_router_with(api, refusals, Settings::default())
}

/// Serves [`Entries`] from `api`, with these settings.
pub fn entries_router_with<A, R>(api: A, refusals: R, settings: Settings) -> Router
where
    A: Entries,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator: (),
        refusals,
        settings,
    };
    Router::new()
        .route("/entries", on(MethodFilter::GET, find_entries::<A, (), R>))
        .fallback(unrouted::<A, (), R>)
        .method_not_allowed_fallback(unrouted::<A, (), R>)
        .with_state(Arc::new(server))
}

static ROUTES: [Route; 1] = [
    Route {
        path: "/entries",
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

// ---- GET /entries (findEntries) ----

async fn find_entries<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Entries,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<FindEntries>::begin(request, &server.settings);
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.find_entries(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_find_entries(&server.refusals, rejection, request),
    )
}

fn refuse_find_entries<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<FindEntriesError> {
    None
}
