//! Server traits of the API "Gauge", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::server::{
    Answer, Call, Dispatch, Implementation, RefuseUnrouted, Rejection, Request,
    RequestContext, RoutedRequest, Router, Routes, Server, UnroutedCall,
};
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{ReadLevels, ReadLevelsError, ReadLevelsOutput};

use counterpart_runtime::Operation as _;

/// The operations tagged `Levels`.
///
/// Implement this trait and serve it with [`levels_router`], or as it is with [`LevelsServer`].
pub trait Levels: Clone + Send + Sync + 'static {
    /// Reads levels, all in headers.
    ///
    /// `GET /levels`
    fn read_levels(
        &self,
        request: Request<ReadLevels, ()>,
    ) -> impl Future<Output = Result<ReadLevelsOutput, ReadLevelsError>> + Send;
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

/// Serves [`Levels`] from `api`, with default settings.
///
/// [`LevelsServer`] takes others, and can be served without a router.
pub fn levels_router<A, R>(api: A, refusals: R) -> Router
where
    A: Levels,
    R: Refusals,
{
    LevelsServer::new(api, (), refusals).into_router()
}

/// Serves [`Levels`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type LevelsServer<A, R> = Server<LevelsOperations, A, (), R>;

/// What [`LevelsServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct LevelsOperations;

impl<A, R> Dispatch<A, (), R> for LevelsOperations
where
    A: Levels,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 1] = [&ReadLevels::DESCRIPTION];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => read_levels(server, request).await,
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

// ---- GET /levels (readLevels) ----

async fn read_levels<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Levels,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<ReadLevels>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.read_levels(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_read_levels(&server.refusals, rejection, request),
    )
}

fn refuse_read_levels<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<ReadLevelsError> {
    None
}
