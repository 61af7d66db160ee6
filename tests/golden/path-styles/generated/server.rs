//! Server traits of the API "Palette", version 1.0.0.
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
    MixLabels, MixLabelsError, MixLabelsOutput, MixMatrices, MixMatricesError,
    MixMatricesOutput, MixSimple, MixSimpleError, MixSimpleOutput,
};

use counterpart_runtime::Operation as _;

/// The operations tagged `Mixing`.
///
/// Implement this trait and serve it with [`mixing_router`], or as it is with [`MixingServer`].
pub trait Mixing: Clone + Send + Sync + 'static {
    /// Mixes colours that are written with commas.
    ///
    /// `GET /simple/{shade}/{shades}/{colour}/{paint}`
    fn mix_simple(
        &self,
        request: Request<MixSimple, ()>,
    ) -> impl Future<Output = Result<MixSimpleOutput, MixSimpleError>> + Send;

    /// Mixes colours that stand behind dots.
    ///
    /// `GET /labels/{shade}/{shades}/{tones}/{colour}/{paint}`
    fn mix_labels(
        &self,
        request: Request<MixLabels, ()>,
    ) -> impl Future<Output = Result<MixLabelsOutput, MixLabelsError>> + Send;

    /// Mixes colours that stand behind semicolons, with their names.
    ///
    /// `GET /matrices/{shade}/{shades}/{tones}/{colour}/{paint}`
    fn mix_matrices(
        &self,
        request: Request<MixMatrices, ()>,
    ) -> impl Future<Output = Result<MixMatricesOutput, MixMatricesError>> + Send;
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

/// Serves [`Mixing`] from `api`, with default settings.
///
/// [`MixingServer`] takes others, and can be served without a router.
pub fn mixing_router<A, R>(api: A, refusals: R) -> Router
where
    A: Mixing,
    R: Refusals,
{
    MixingServer::new(api, (), refusals).into_router()
}

/// Serves [`Mixing`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type MixingServer<A, R> = Server<MixingOperations, A, (), R>;

/// What [`MixingServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct MixingOperations;

impl<A, R> Dispatch<A, (), R> for MixingOperations
where
    A: Mixing,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 3] = [
            &MixSimple::DESCRIPTION,
            &MixLabels::DESCRIPTION,
            &MixMatrices::DESCRIPTION,
        ];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => server.handle(request, anybody, A::mix_simple, undeclared).await,
            Some(1) => server.handle(request, anybody, A::mix_labels, undeclared).await,
            Some(2) => server.handle(request, anybody, A::mix_matrices, undeclared).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}
