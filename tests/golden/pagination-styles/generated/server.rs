//! Server traits of the API "Archive", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::generated::server::{
    Dispatch, Implementation, Refusal, RoutedRequest, Routes, anybody, undeclared,
};
use counterpart_runtime::server::{
    Answer, RefuseUnrouted, RejectionKind, Request, Router, Server,
};
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{
    ListLetters, ListLettersError, ListLettersOutput, ListMaps, ListMapsError,
    ListMapsOutput, ListScrolls, ListScrollsError, ListScrollsOutput, ListSeals,
    ListSealsError, ListSealsOutput,
};

use counterpart_runtime::Operation as _;

/// The operations tagged `Archive`.
///
/// Implement this trait and serve it with [`archive_router`], or as it is with [`ArchiveServer`].
pub trait Archive: Clone + Send + Sync + 'static {
    /// Lists letters, each page by the cursor of the one before.
    ///
    /// `GET /letters`
    ///
    /// # Errors
    ///
    /// - [`ListLettersError::BadRequest`] (400): no page begins there.
    fn list_letters(
        &self,
        request: Request<ListLetters, ()>,
    ) -> impl Future<Output = Result<ListLettersOutput, ListLettersError>> + Send;

    /// Lists maps, so many skipped.
    ///
    /// `GET /maps`
    fn list_maps(
        &self,
        request: Request<ListMaps, ()>,
    ) -> impl Future<Output = Result<ListMapsOutput, ListMapsError>> + Send;

    /// Lists seals by the number of the page.
    ///
    /// `GET /seals`
    fn list_seals(
        &self,
        request: Request<ListSeals, ()>,
    ) -> impl Future<Output = Result<ListSealsOutput, ListSealsError>> + Send;

    /// Lists scrolls, each page by a link from the one before.
    ///
    /// `GET /scrolls`
    #[deprecated]
    fn list_scrolls(
        &self,
        request: Request<ListScrolls, ()>,
    ) -> impl Future<Output = Result<ListScrollsOutput, ListScrollsError>> + Send;
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

/// Serves [`Archive`] from `api`, with default settings.
///
/// [`ArchiveServer`] takes others, and can be served without a router.
pub fn archive_router<A, R>(api: A, refusals: R) -> Router
where
    A: Archive,
    R: Refusals,
{
    ArchiveServer::new(api, (), refusals).into_router()
}

/// Serves [`Archive`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type ArchiveServer<A, R> = Server<ArchiveOperations, A, (), R>;

/// What [`ArchiveServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct ArchiveOperations;

impl<A, R> Dispatch<A, (), R> for ArchiveOperations
where
    A: Archive,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 4] = [
            &ListLetters::DESCRIPTION,
            &ListMaps::DESCRIPTION,
            &ListSeals::DESCRIPTION,
            &ListScrolls::DESCRIPTION,
        ];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    #[expect(deprecated, reason = "deprecated operations are served as well")]
    #[allow(clippy::too_many_lines, reason = "each operation is named")]
    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => {
                server
                    .handle(request, anybody, A::list_letters, refuse_list_letters)
                    .await
            }
            Some(1) => server.handle(request, anybody, A::list_maps, undeclared).await,
            Some(2) => server.handle(request, anybody, A::list_seals, undeclared).await,
            Some(3) => server.handle(request, anybody, A::list_scrolls, undeclared).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}

fn refuse_list_letters<R: Refusals>(
    refusal: &Refusal<'_, R>,
) -> Option<ListLettersError> {
    let error = match refusal.kind() {
        RejectionKind::Unauthenticated
        | RejectionKind::Forbidden
        | RejectionKind::UnsupportedMediaType
        | RejectionKind::NotAcceptable
        | RejectionKind::TooLarge
        | RejectionKind::Malformed
        | RejectionKind::Violations
        | RejectionKind::Timeout => ListLettersError::BadRequest,
        _ => return None,
    };
    Some(error)
}
