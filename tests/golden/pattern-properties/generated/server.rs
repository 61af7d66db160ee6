//! Server traits of the Pattern properties 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::http::Method;
use counterpart_runtime::server::{
    Call, HttpRequest, MethodFilter, RefuseUnrouted, Rejection, Request, RequestContext,
    Response, Route, Router, Server, Settings, State, UnroutedCall, on,
};
use std::future::Future;
use std::sync::Arc;
use super::operations::{StoreDocument, StoreDocumentError, StoreDocumentOutput};

/// The operations tagged `Documents`.
///
/// Implement this trait and serve it with [`documents_router`].
pub trait Documents: Clone + Send + Sync + 'static {
    /// Stores a document.
    ///
    /// `PUT /documents`
    fn store_document(
        &self,
        request: Request<StoreDocument, ()>,
    ) -> impl Future<Output = Result<StoreDocumentOutput, StoreDocumentError>> + Send;
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

/// Serves [`Documents`] from `api`, with default settings.
pub fn documents_router<A, R>(api: A, refusals: R) -> Router
where
    A: Documents,
    R: Refusals,
{
    documents_router_with(api, refusals, Settings::default())
}

/// Serves [`Documents`] from `api`, with these settings.
pub fn documents_router_with<A, R>(api: A, refusals: R, settings: Settings) -> Router
where
    A: Documents,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator: (),
        refusals,
        settings,
    };
    Router::new()
        .route("/documents", on(MethodFilter::PUT, store_document::<A, (), R>))
        .fallback(unrouted::<A, (), R>)
        .method_not_allowed_fallback(unrouted::<A, (), R>)
        .with_state(Arc::new(server))
}

static ROUTES: [Route; 1] = [
    Route {
        path: "/documents",
        methods: &[Method::PUT],
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

// ---- PUT /documents (storeDocument) ----

async fn store_document<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Documents,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<StoreDocument>::begin(request, &server.settings).await;
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.store_document(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_store_document(&server.refusals, rejection, request),
    )
}

fn refuse_store_document<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<StoreDocumentError> {
    None
}
