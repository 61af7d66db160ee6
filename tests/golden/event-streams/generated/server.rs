//! Server traits of the API "News", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::generated::server::{
    Dispatch, Implementation, RoutedRequest, Routes, anybody, undeclared,
};
use counterpart_runtime::server::{Answer, RefuseUnrouted, Request, Router, Server};
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{
    FollowNews, FollowNewsError, FollowNewsOutput, Listen, ListenError, ListenOutput,
    Tick, TickError, TickOutput,
};

use counterpart_runtime::Operation as _;

/// The operations tagged `News`.
///
/// Implement this trait and serve it with [`news_router`], or as it is with [`NewsServer`].
pub trait News: Clone + Send + Sync + 'static {
    /// Sends the news as they come.
    ///
    /// `GET /news`
    ///
    /// # Errors
    ///
    /// - [`FollowNewsError::Gone`] (410): the caller has missed too much.
    fn follow_news(
        &self,
        request: Request<FollowNews, ()>,
    ) -> impl Future<Output = Result<FollowNewsOutput, FollowNewsError>> + Send;

    /// Sends words.
    ///
    /// `GET /words`
    fn listen(
        &self,
        request: Request<Listen, ()>,
    ) -> impl Future<Output = Result<ListenOutput, ListenError>> + Send;

    /// Sends ticks, of which nothing is said.
    ///
    /// `GET /ticks`
    fn tick(
        &self,
        request: Request<Tick, ()>,
    ) -> impl Future<Output = Result<TickOutput, TickError>> + Send;
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

/// Serves [`News`] from `api`, with default settings.
///
/// [`NewsServer`] takes others, and can be served without a router.
pub fn news_router<A, R>(api: A, refusals: R) -> Router
where
    A: News,
    R: Refusals,
{
    NewsServer::new(api, (), refusals).into_router()
}

/// Serves [`News`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type NewsServer<A, R> = Server<NewsOperations, A, (), R>;

/// What [`NewsServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct NewsOperations;

impl<A, R> Dispatch<A, (), R> for NewsOperations
where
    A: News,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 3] = [
            &FollowNews::DESCRIPTION,
            &Listen::DESCRIPTION,
            &Tick::DESCRIPTION,
        ];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => server.handle(request, anybody, A::follow_news, undeclared).await,
            Some(1) => server.handle(request, anybody, A::listen, undeclared).await,
            Some(2) => server.handle(request, anybody, A::tick, undeclared).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}
