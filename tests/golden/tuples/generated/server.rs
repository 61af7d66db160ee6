//! Server traits of the API "Tuples", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::generated::server::{
    Dispatch, Implementation, RoutedRequest, Routes, anybody, undeclared,
};
use counterpart_runtime::server::{Answer, RefuseUnrouted, Request, Router, Server};
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{AddTrack, AddTrackError, AddTrackOutput};

use counterpart_runtime::Operation as _;

/// The operations tagged `Tracks`.
///
/// Implement this trait and serve it with [`tracks_router`], or as it is with [`TracksServer`].
pub trait Tracks: Clone + Send + Sync + 'static {
    /// Adds a track.
    ///
    /// `POST /tracks`
    fn add_track(
        &self,
        request: Request<AddTrack, ()>,
    ) -> impl Future<Output = Result<AddTrackOutput, AddTrackError>> + Send;
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

/// Serves [`Tracks`] from `api`, with default settings.
///
/// [`TracksServer`] takes others, and can be served without a router.
pub fn tracks_router<A, R>(api: A, refusals: R) -> Router
where
    A: Tracks,
    R: Refusals,
{
    TracksServer::new(api, (), refusals).into_router()
}

/// Serves [`Tracks`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type TracksServer<A, R> = Server<TracksOperations, A, (), R>;

/// What [`TracksServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct TracksOperations;

impl<A, R> Dispatch<A, (), R> for TracksOperations
where
    A: Tracks,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 1] = [&AddTrack::DESCRIPTION];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => server.handle(request, anybody, A::add_track, undeclared).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}
