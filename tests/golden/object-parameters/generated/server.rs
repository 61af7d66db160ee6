//! Server traits of the Warehouse 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::http::Method;
use counterpart_runtime::server::{
    Call, HttpRequest, MethodFilter, RefuseUnrouted, Rejection, Request, RequestContext,
    Response, Route, Router, Server, Settings, State, UnroutedCall, on,
};
use std::future::Future;
use std::sync::Arc;
use super::operations::{
    FindItems, FindItemsError, FindItemsOutput, FindLabels, FindLabelsError,
    FindLabelsOutput, ReadDefaults, ReadDefaultsError, ReadDefaultsOutput,
};

/// The operations tagged `Items`.
///
/// Implement this trait and serve it with [`items_router`].
pub trait Items: Clone + Send + Sync + 'static {
    /// Finds items by objects in the query.
    ///
    /// `GET /items`
    fn find_items(
        &self,
        request: Request<FindItems, ()>,
    ) -> impl Future<Output = Result<FindItemsOutput, FindItemsError>> + Send;

    /// Finds items by labels of any name.
    ///
    /// `GET /labels`
    fn find_labels(
        &self,
        request: Request<FindLabels, ()>,
    ) -> impl Future<Output = Result<FindLabelsOutput, FindLabelsError>> + Send;

    /// Reads what a missing object stands for.
    ///
    /// `GET /defaults`
    fn read_defaults(
        &self,
        request: Request<ReadDefaults, ()>,
    ) -> impl Future<Output = Result<ReadDefaultsOutput, ReadDefaultsError>> + Send;
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
        .route("/items", on(MethodFilter::GET, find_items::<A, (), R>))
        .route("/labels", on(MethodFilter::GET, find_labels::<A, (), R>))
        .route("/defaults", on(MethodFilter::GET, read_defaults::<A, (), R>))
        .fallback(unrouted::<A, (), R>)
        .method_not_allowed_fallback(unrouted::<A, (), R>)
        .with_state(Arc::new(server))
}

static ROUTES: [Route; 3] = [
    Route {
        path: "/items",
        methods: &[Method::GET],
    },
    Route {
        path: "/labels",
        methods: &[Method::GET],
    },
    Route {
        path: "/defaults",
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

// ---- GET /items (findItems) ----

async fn find_items<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Items,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<FindItems>::begin(request, &server.settings);
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.find_items(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_find_items(&server.refusals, rejection, request),
    )
}

fn refuse_find_items<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<FindItemsError> {
    None
}

// ---- GET /labels (findLabels) ----

async fn find_labels<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Items,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<FindLabels>::begin(request, &server.settings);
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.find_labels(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_find_labels(&server.refusals, rejection, request),
    )
}

fn refuse_find_labels<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<FindLabelsError> {
    None
}

// ---- GET /defaults (readDefaults) ----

async fn read_defaults<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Items,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<ReadDefaults>::begin(request, &server.settings);
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.read_defaults(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_read_defaults(&server.refusals, rejection, request),
    )
}

fn refuse_read_defaults<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<ReadDefaultsError> {
    None
}
