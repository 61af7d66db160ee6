//! Server traits of the API "Attic", version 1.0.0.
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
    AddBox, AddBoxError, AddBoxOutput, ListBoxes, ListBoxesError, ListBoxesOutput,
};

use counterpart_runtime::Operation as _;

/// The operations tagged `Boxes`.
///
/// Implement this trait and serve it with [`boxes_router`], or as it is with [`BoxesServer`].
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
///
/// [`BoxesServer`] takes others, and can be served without a router.
pub fn boxes_router<A, R>(api: A, refusals: R) -> Router
where
    A: Boxes,
    R: Refusals,
{
    BoxesServer::new(api, (), refusals).into_router()
}

/// Serves [`Boxes`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type BoxesServer<A, R> = Server<BoxesOperations, A, (), R>;

/// What [`BoxesServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct BoxesOperations;

impl<A, R> Dispatch<A, (), R> for BoxesOperations
where
    A: Boxes,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 2] = [
            &ListBoxes::DESCRIPTION,
            &AddBox::DESCRIPTION,
        ];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => list_boxes(server, request).await,
            Some(1) => add_box(server, request).await,
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

// ---- GET /boxes (listBoxes) ----

#[expect(deprecated, reason = "a deprecated operation is served as well")]
async fn list_boxes<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Boxes,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<ListBoxes>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.list_boxes(request).await)
            },
        )
        .await;
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
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Boxes,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<AddBox>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.add_box(request).await)
            },
        )
        .await;
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
