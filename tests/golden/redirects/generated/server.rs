//! Server traits of the API "Short links", version 1.0.0.
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
    FollowLink, FollowLinkError, FollowLinkOutput, PutLink, PutLinkError, PutLinkOutput,
};

use counterpart_runtime::Operation as _;

/// The operations tagged `Links`.
///
/// Implement this trait and serve it with [`links_router`], or as it is with [`LinksServer`].
pub trait Links: Clone + Send + Sync + 'static {
    /// Leads to where a link points.
    ///
    /// `GET /{slug}`
    ///
    /// # Errors
    ///
    /// - [`FollowLinkError::Found`] (302): it points there.
    /// - [`FollowLinkError::PermanentRedirect`] (308): it points there.
    /// - [`FollowLinkError::NotModified`] (304): it points where it pointed.
    /// - [`FollowLinkError::Gone`] (410): it points nowhere any more.
    fn follow_link(
        &self,
        request: Request<FollowLink, ()>,
    ) -> impl Future<Output = Result<FollowLinkOutput, FollowLinkError>> + Send;

    /// Sets where a link points.
    ///
    /// `PUT /{slug}`
    ///
    /// # Errors
    ///
    /// - [`PutLinkError::Redirection`] (3XX): another address takes it.
    fn put_link(
        &self,
        request: Request<PutLink, ()>,
    ) -> impl Future<Output = Result<PutLinkOutput, PutLinkError>> + Send;
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

/// Serves [`Links`] from `api`, with default settings.
///
/// [`LinksServer`] takes others, and can be served without a router.
pub fn links_router<A, R>(api: A, refusals: R) -> Router
where
    A: Links,
    R: Refusals,
{
    LinksServer::new(api, (), refusals).into_router()
}

/// Serves [`Links`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type LinksServer<A, R> = Server<LinksOperations, A, (), R>;

/// What [`LinksServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct LinksOperations;

impl<A, R> Dispatch<A, (), R> for LinksOperations
where
    A: Links,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 2] = [
            &FollowLink::DESCRIPTION,
            &PutLink::DESCRIPTION,
        ];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => server.handle(request, anybody, A::follow_link, undeclared).await,
            Some(1) => server.handle(request, anybody, A::put_link, undeclared).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}
