//! Server traits of the API "Paint", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::generated::server::{
    Dispatch, Implementation, RoutedRequest, Routes, anybody, undeclared,
};
use counterpart_runtime::server::{Answer, RefuseUnrouted, Request, Router, Server};
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{MixPaint, MixPaintError, MixPaintOutput};

use counterpart_runtime::Operation as _;

/// The operations tagged `Paints`.
///
/// Implement this trait and serve it with [`paints_router`], or as it is with [`PaintsServer`].
pub trait Paints: Clone + Send + Sync + 'static {
    /// Mixes a paint.
    ///
    /// `POST /paints`
    fn mix_paint(
        &self,
        request: Request<MixPaint, ()>,
    ) -> impl Future<Output = Result<MixPaintOutput, MixPaintError>> + Send;
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

/// Serves [`Paints`] from `api`, with default settings.
///
/// [`PaintsServer`] takes others, and can be served without a router.
pub fn paints_router<A, R>(api: A, refusals: R) -> Router
where
    A: Paints,
    R: Refusals,
{
    PaintsServer::new(api, (), refusals).into_router()
}

/// Serves [`Paints`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type PaintsServer<A, R> = Server<PaintsOperations, A, (), R>;

/// What [`PaintsServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct PaintsOperations;

impl<A, R> Dispatch<A, (), R> for PaintsOperations
where
    A: Paints,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 1] = [&MixPaint::DESCRIPTION];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => server.handle(request, anybody, A::mix_paint, undeclared).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}
