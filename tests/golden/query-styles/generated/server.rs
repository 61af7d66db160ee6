//! Server traits of the Archive 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::http::Method;
use counterpart_runtime::server::{
    Call, HttpRequest, MethodFilter, RefuseUnrouted, Rejection, Request, RequestContext,
    Response, Route, Router, Server, Settings, State, UnroutedCall, on,
};
use std::future::Future;
use std::sync::Arc;
use super::operations::{FindLetters, FindLettersError, FindLettersOutput};

/// The operations tagged `Letters`.
///
/// Implement this trait and serve it with [`letters_router`].
pub trait Letters: Clone + Send + Sync + 'static {
    /// Finds letters.
    ///
    /// `GET /letters`
    fn find_letters(
        &self,
        request: Request<FindLetters, ()>,
    ) -> impl Future<Output = Result<FindLettersOutput, FindLettersError>> + Send;
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

/// Serves [`Letters`] from `api`, with default settings.
pub fn letters_router<A, R>(api: A, refusals: R) -> Router
where
    A: Letters,
    R: Refusals,
{
    letters_router_with(api, refusals, Settings::default())
}

/// Serves [`Letters`] from `api`, with these settings.
pub fn letters_router_with<A, R>(api: A, refusals: R, settings: Settings) -> Router
where
    A: Letters,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator: (),
        refusals,
        settings,
    };
    Router::new()
        .route("/letters", on(MethodFilter::GET, find_letters::<A, (), R>))
        .fallback(unrouted::<A, (), R>)
        .method_not_allowed_fallback(unrouted::<A, (), R>)
        .with_state(Arc::new(server))
}

static ROUTES: [Route; 1] = [
    Route {
        path: "/letters",
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

// ---- GET /letters (findLetters) ----

async fn find_letters<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Letters,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<FindLetters>::begin(request, &server.settings);
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.find_letters(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_find_letters(&server.refusals, rejection, request),
    )
}

fn refuse_find_letters<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<FindLettersError> {
    None
}
