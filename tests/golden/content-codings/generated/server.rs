//! Server traits of the API "Archive", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::generated::server::{
    Dispatch, Implementation, Refusal, RoutedRequest, Routes, anybody, undeclared,
};
use counterpart_runtime::server::{
    Answer, Refuse, RefuseUnrouted, RejectionKind, Request, Router, Server,
};
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{
    AddAlbum, AddAlbumError, AddAlbumOutput, AddLetter, AddLetterError, AddLetterOutput,
    DoubleNumbers, DoubleNumbersError, DoubleNumbersOutput, FillForm, FillFormError,
    FillFormOutput, FollowTicks, FollowTicksError, FollowTicksOutput, PutBlob,
    PutBlobError, PutBlobOutput, PutFile, PutFileError, PutFileOutput, ReplaceForm,
    ReplaceFormError, ReplaceFormOutput,
};

use counterpart_runtime::Operation as _;

/// The operations tagged `Archive`.
///
/// Implement this trait and serve it with [`archive_router`], or as it is with [`ArchiveServer`].
pub trait Archive: Clone + Send + Sync + 'static {
    /// Adds a letter.
    ///
    /// `POST /letters`
    ///
    /// # Errors
    ///
    /// - [`AddLetterError::BadRequest`] (400): it is no letter.
    /// - [`AddLetterError::ContentTooLarge`] (413): it is too long.
    /// - [`AddLetterError::UnsupportedMediaType`] (415): it is written in a way that nobody here can read.
    fn add_letter(
        &self,
        request: Request<AddLetter, ()>,
    ) -> impl Future<Output = Result<AddLetterOutput, AddLetterError>> + Send;

    /// Adds an album.
    ///
    /// `POST /albums`
    ///
    /// # Errors
    ///
    /// - [`AddAlbumError::BadRequest`] (400): it is no album, or not one that fits.
    fn add_album(
        &self,
        request: Request<AddAlbum, ()>,
    ) -> impl Future<Output = Result<AddAlbumOutput, AddAlbumError>> + Send;

    /// Doubles numbers as they come.
    ///
    /// `POST /numbers`
    ///
    /// # Errors
    ///
    /// - [`DoubleNumbersError::ClientError`] (4XX): these are no numbers.
    fn double_numbers(
        &self,
        request: Request<DoubleNumbers, ()>,
    ) -> impl Future<Output = Result<DoubleNumbersOutput, DoubleNumbersError>> + Send;

    /// Keeps some bytes, or forgets them.
    ///
    /// `PUT /blobs`
    fn put_blob(
        &self,
        request: Request<PutBlob, ()>,
    ) -> impl Future<Output = Result<PutBlobOutput, PutBlobError>> + Send;

    /// Keeps a file as it comes.
    ///
    /// `PUT /files`
    fn put_file(
        &self,
        request: Request<PutFile, ()>,
    ) -> impl Future<Output = Result<PutFileOutput, PutFileError>> + Send;

    /// Fills in a form again.
    ///
    /// `PUT /forms/{name}`
    fn replace_form(
        &self,
        request: Request<ReplaceForm, ()>,
    ) -> impl Future<Output = Result<ReplaceFormOutput, ReplaceFormError>> + Send;

    /// Fills in a form.
    ///
    /// `POST /forms`
    fn fill_form(
        &self,
        request: Request<FillForm, ()>,
    ) -> impl Future<Output = Result<FillFormOutput, FillFormError>> + Send;

    /// Sends the ticks of the clock.
    ///
    /// `GET /ticks`
    fn follow_ticks(
        &self,
        request: Request<FollowTicks, ()>,
    ) -> impl Future<Output = Result<FollowTicksOutput, FollowTicksError>> + Send;
}

/// Words every refusal in the bodies that the contract declares for it.
///
/// Whatever implements the traits named here implements this one.
pub trait Refusals
where
    Self: Refuse<String>,
    Self: RefuseUnrouted + Clone + Send + Sync + 'static,
{}

impl<R> Refusals for R
where
    R: Refuse<String>,
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
        static OPERATIONS: [&OperationDescription; 8] = [
            &AddLetter::DESCRIPTION,
            &AddAlbum::DESCRIPTION,
            &DoubleNumbers::DESCRIPTION,
            &PutBlob::DESCRIPTION,
            &PutFile::DESCRIPTION,
            &ReplaceForm::DESCRIPTION,
            &FillForm::DESCRIPTION,
            &FollowTicks::DESCRIPTION,
        ];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    #[allow(clippy::too_many_lines, reason = "each operation is named")]
    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => {
                server.handle(request, anybody, A::add_letter, refuse_add_letter).await
            }
            Some(1) => {
                server.handle(request, anybody, A::add_album, refuse_add_album).await
            }
            Some(2) => {
                server
                    .handle(request, anybody, A::double_numbers, refuse_double_numbers)
                    .await
            }
            Some(3) => server.handle(request, anybody, A::put_blob, undeclared).await,
            Some(4) => server.handle(request, anybody, A::put_file, undeclared).await,
            Some(5) => server.handle(request, anybody, A::replace_form, undeclared).await,
            Some(6) => server.handle(request, anybody, A::fill_form, undeclared).await,
            Some(7) => server.handle(request, anybody, A::follow_ticks, undeclared).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}

fn refuse_add_letter<R: Refusals>(refusal: &Refusal<'_, R>) -> Option<AddLetterError> {
    let error = match refusal.kind() {
        RejectionKind::Unauthenticated
        | RejectionKind::Forbidden
        | RejectionKind::NotAcceptable
        | RejectionKind::Malformed
        | RejectionKind::Violations
        | RejectionKind::Timeout => AddLetterError::BadRequest(refusal.body(400)),
        RejectionKind::UnsupportedMediaType => {
            AddLetterError::UnsupportedMediaType(refusal.body(415))
        }
        RejectionKind::TooLarge => AddLetterError::ContentTooLarge(refusal.body(413)),
        _ => return None,
    };
    Some(error)
}

fn refuse_add_album<R: Refusals>(refusal: &Refusal<'_, R>) -> Option<AddAlbumError> {
    let error = match refusal.kind() {
        RejectionKind::Unauthenticated
        | RejectionKind::Forbidden
        | RejectionKind::UnsupportedMediaType
        | RejectionKind::NotAcceptable
        | RejectionKind::TooLarge
        | RejectionKind::Malformed
        | RejectionKind::Violations
        | RejectionKind::Timeout => AddAlbumError::BadRequest(refusal.body(400)),
        _ => return None,
    };
    Some(error)
}

fn refuse_double_numbers<R: Refusals>(
    refusal: &Refusal<'_, R>,
) -> Option<DoubleNumbersError> {
    let error = match refusal.kind() {
        RejectionKind::Unauthenticated
        | RejectionKind::Forbidden
        | RejectionKind::UnsupportedMediaType
        | RejectionKind::NotAcceptable
        | RejectionKind::TooLarge
        | RejectionKind::Malformed
        | RejectionKind::Violations
        | RejectionKind::Timeout => {
            DoubleNumbersError::ClientError(
                refusal.status().try_into().ok()?,
                refusal.open_body(),
            )
        }
        _ => return None,
    };
    Some(error)
}
