//! Server traits of the Old stock 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::http::Method;
use counterpart_runtime::server::{
    Call, HttpRequest, MethodFilter, RefuseUnrouted, Rejection, Request, RequestContext,
    Response, Route, Router, Server, Settings, State, UnroutedCall, on,
};
use std::future::Future;
use std::sync::Arc;
use super::operations::{AddItem, AddItemError, AddItemOutput};

/// The operations tagged `Items`.
///
/// Implement this trait and serve it with [`items_router`].
pub trait Items: Clone + Send + Sync + 'static {
    /// Adds an item.
    ///
    /// `POST /items`
    fn add_item(
        &self,
        request: Request<AddItem, ()>,
    ) -> impl Future<Output = Result<AddItemOutput, AddItemError>> + Send;
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

/// Serves [`Items`] from `api`, with default settings.
pub fn items_router<A, R>(api: A, refusals: R) -> Router
where
    A: Items,
    R: Refusals,
{
    items_router_with(api, refusals, Settings::default())
}

/// Serves [`Items`] from `api`, with these settings.
pub fn items_router_with<A, R>(api: A, refusals: R, settings: Settings) -> Router
where
    A: Items,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator: (),
        refusals,
        settings,
    };
    Router::new()
        .route("/items", on(MethodFilter::POST, add_item::<A, (), R>))
        .fallback(unrouted::<A, (), R>)
        .method_not_allowed_fallback(unrouted::<A, (), R>)
        .with_state(Arc::new(server))
}

static ROUTES: [Route; 1] = [
    Route {
        path: "/items",
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

// ---- POST /items (addItem) ----

async fn add_item<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Items,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<AddItem>::begin(request, &server.settings).await;
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.add_item(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_add_item(&server.refusals, rejection, request),
    )
}

fn refuse_add_item<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<AddItemError> {
    None
}
