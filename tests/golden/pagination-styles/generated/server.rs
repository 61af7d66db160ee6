//! Server traits of the API "Archive", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::server::{
    Answer, Call, Dispatch, Implementation, RefuseUnrouted, Rejection, RejectionKind,
    Request, RequestContext, RoutedRequest, Router, Routes, Server, UnroutedCall,
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

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => list_letters(server, request).await,
            Some(1) => list_maps(server, request).await,
            Some(2) => list_seals(server, request).await,
            Some(3) => list_scrolls(server, request).await,
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

// ---- GET /letters (listLetters) ----

async fn list_letters<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Archive,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<ListLetters>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.list_letters(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_list_letters(&server.refusals, rejection, request),
    )
}

fn refuse_list_letters<R: Refusals>(
    _refusals: &R,
    rejection: &Rejection,
    _request: &RequestContext,
) -> Option<ListLettersError> {
    let refusal = match rejection.kind() {
        RejectionKind::Unauthenticated
        | RejectionKind::Forbidden
        | RejectionKind::UnsupportedMediaType
        | RejectionKind::NotAcceptable
        | RejectionKind::TooLarge
        | RejectionKind::Malformed
        | RejectionKind::Violations
        | RejectionKind::Timeout => ListLettersError::BadRequest,
        RejectionKind::Unrouted
        | RejectionKind::Overloaded
        | RejectionKind::Failed
        | RejectionKind::Upstream => return None,
    };
    Some(refusal)
}

// ---- GET /maps (listMaps) ----

async fn list_maps<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Archive,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<ListMaps>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.list_maps(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_list_maps(&server.refusals, rejection, request),
    )
}

fn refuse_list_maps<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<ListMapsError> {
    None
}

// ---- GET /seals (listSeals) ----

async fn list_seals<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Archive,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<ListSeals>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.list_seals(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_list_seals(&server.refusals, rejection, request),
    )
}

fn refuse_list_seals<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<ListSealsError> {
    None
}

// ---- GET /scrolls (listScrolls) ----

#[expect(deprecated, reason = "a deprecated operation is served as well")]
async fn list_scrolls<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Archive,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<ListScrolls>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.list_scrolls(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_list_scrolls(&server.refusals, rejection, request),
    )
}

fn refuse_list_scrolls<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<ListScrollsError> {
    None
}
