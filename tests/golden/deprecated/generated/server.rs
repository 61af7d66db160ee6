//! Server traits of the Attic 1.0.0.
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
    AddBox, AddBoxError, AddBoxOutput, ListBoxes, ListBoxesError, ListBoxesOutput,
};

/// The operations tagged `Boxes`.
///
/// Implement this trait and serve it with [`boxes_router`].
pub trait Boxes: Clone + Send + Sync + 'static {
    /// Lists boxes.
    ///
    /// `GET /boxes`
    ///
    /// Use `searchBoxes`.
    #[deprecated]
    fn list_boxes(
        &self,
        request: Request<ListBoxes, ()>,
    ) -> impl Future<Output = Result<ListBoxesOutput, ListBoxesError>> + Send;

    /// Adds a box.
    ///
    /// `POST /boxes`
    fn add_box(
        &self,
        request: Request<AddBox, ()>,
    ) -> impl Future<Output = Result<AddBoxOutput, AddBoxError>> + Send;
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

/// Serves [`Boxes`] from `api`, with default settings.
pub fn boxes_router<A, R>(api: A, refusals: R) -> Router
where
    A: Boxes,
    R: Refusals,
{
    boxes_router_with(api, refusals, Settings::default())
}

/// Serves [`Boxes`] from `api`, with these settings.
pub fn boxes_router_with<A, R>(api: A, refusals: R, settings: Settings) -> Router
where
    A: Boxes,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator: (),
        refusals,
        settings,
    };
    Router::new()
        .route(
            "/boxes",
            on(MethodFilter::GET, list_boxes::<A, (), R>)
                .on(MethodFilter::POST, add_box::<A, (), R>),
        )
        .fallback(unrouted::<A, (), R>)
        .method_not_allowed_fallback(unrouted::<A, (), R>)
        .with_state(Arc::new(server))
}

static ROUTES: [Route; 1] = [
    Route {
        path: "/boxes",
        methods: &[Method::GET, Method::POST],
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

// ---- GET /boxes (listBoxes) ----

#[expect(deprecated, reason = "a deprecated operation is served as well")]
async fn list_boxes<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Boxes,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<ListBoxes>::begin(request, &server.settings).await;
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.list_boxes(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_list_boxes(&server.refusals, rejection, request),
    )
}

fn refuse_list_boxes<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<ListBoxesError> {
    None
}

// ---- POST /boxes (addBox) ----

async fn add_box<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Boxes,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<AddBox>::begin(request, &server.settings).await;
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.add_box(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_add_box(&server.refusals, rejection, request),
    )
}

fn refuse_add_box<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<AddBoxError> {
    None
}
