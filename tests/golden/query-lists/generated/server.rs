//! Server traits of the Catalogue 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::http::Method;
use counterpart_runtime::server::{
    Call, HttpRequest, MethodFilter, RefuseUnrouted, Rejection, Request, RequestContext,
    Response, Route, Router, Server, Settings, State, UnroutedCall, on,
};
use std::future::Future;
use std::sync::Arc;
use super::operations::{ListBooks, ListBooksError, ListBooksOutput};

/// The operations tagged `Books`.
///
/// Implement this trait and serve it with [`books_router`].
pub trait Books: Clone + Send + Sync + 'static {
    /// Lists books.
    ///
    /// `GET /books`
    fn list_books(
        &self,
        request: Request<ListBooks, ()>,
    ) -> impl Future<Output = Result<ListBooksOutput, ListBooksError>> + Send;
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

/// Serves [`Books`] from `api`, with default settings.
pub fn books_router<A, R>(api: A, refusals: R) -> Router
where
    A: Books,
    R: Refusals,
{
    books_router_with(api, refusals, Settings::default())
}

/// Serves [`Books`] from `api`, with these settings.
pub fn books_router_with<A, R>(api: A, refusals: R, settings: Settings) -> Router
where
    A: Books,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator: (),
        refusals,
        settings,
    };
    Router::new()
        .route("/books", on(MethodFilter::GET, list_books::<A, (), R>))
        .fallback(unrouted::<A, (), R>)
        .method_not_allowed_fallback(unrouted::<A, (), R>)
        .with_state(Arc::new(server))
}

static ROUTES: [Route; 1] = [
    Route {
        path: "/books",
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

// ---- GET /books (listBooks) ----

async fn list_books<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Books,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<ListBooks>::begin(request, &server.settings).await;
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.list_books(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_list_books(&server.refusals, rejection, request),
    )
}

fn refuse_list_books<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<ListBooksError> {
    None
}
