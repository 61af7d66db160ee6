//! Server traits of the API "Warehouse", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::server::{
    Answer, Call, Dispatch, Implementation, RefuseUnrouted, Rejection, Request,
    RequestContext, RoutedRequest, Router, Routes, Server, UnroutedCall,
};
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{
    FindItems, FindItemsError, FindItemsOutput, FindLabels, FindLabelsError,
    FindLabelsOutput, ReadDefaults, ReadDefaultsError, ReadDefaultsOutput,
};

use counterpart_runtime::Operation as _;

/// The operations tagged `Items`.
///
/// Implement this trait and serve it with [`items_router`], or as it is with [`ItemsServer`].
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
///
/// [`ItemsServer`] takes others, and can be served without a router.
pub fn items_router<A, R>(api: A, refusals: R) -> Router
where
    A: Items,
    R: Refusals,
{
    ItemsServer::new(api, (), refusals).into_router()
}

/// Serves [`Items`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type ItemsServer<A, R> = Server<ItemsOperations, A, (), R>;

/// What [`ItemsServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct ItemsOperations;

impl<A, R> Dispatch<A, (), R> for ItemsOperations
where
    A: Items,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 3] = [
            &FindItems::DESCRIPTION,
            &FindLabels::DESCRIPTION,
            &ReadDefaults::DESCRIPTION,
        ];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => find_items(server, request).await,
            Some(1) => find_labels(server, request).await,
            Some(2) => read_defaults(server, request).await,
            _ => unrouted(server, request),
        }
    }
}

fn unrouted<A, V, R>(server: &Implementation<A, V, R>, request: RoutedRequest) -> Answer
where
    A: Send + Sync + 'static,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let call = UnroutedCall::begin(request, &server.settings);
    call.respond(None, &server.refusals)
}

// ---- GET /items (findItems) ----

async fn find_items<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Items,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<FindItems>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.find_items(request).await)
            },
        )
        .await;
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
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Items,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<FindLabels>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.find_labels(request).await)
            },
        )
        .await;
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
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Items,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<ReadDefaults>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.read_defaults(request).await)
            },
        )
        .await;
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
