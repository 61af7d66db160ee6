//! Server traits of the API "Archive", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::server::{
    Answer, Call, Dispatch, Implementation, Refuse, RefuseUnrouted, Rejection,
    RejectionKind, Request, RequestContext, RoutedRequest, Router, Routes, Server,
    UnroutedCall,
};
use counterpart_runtime::status::ClientError;
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{
    AddAlbum, AddAlbumError, AddAlbumOutput, AddLetter, AddLetterError, AddLetterOutput,
    DoubleNumbers, DoubleNumbersError, DoubleNumbersOutput, FillForm, FillFormError,
    FillFormOutput, FollowTicks, FollowTicksError, FollowTicksOutput, PutBlob,
    PutBlobError, PutBlobOutput, PutFile, PutFileError, PutFileOutput,
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
        static OPERATIONS: [&OperationDescription; 7] = [
            &AddLetter::DESCRIPTION,
            &AddAlbum::DESCRIPTION,
            &DoubleNumbers::DESCRIPTION,
            &PutBlob::DESCRIPTION,
            &PutFile::DESCRIPTION,
            &FillForm::DESCRIPTION,
            &FollowTicks::DESCRIPTION,
        ];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => add_letter(server, request).await,
            Some(1) => add_album(server, request).await,
            Some(2) => double_numbers(server, request).await,
            Some(3) => put_blob(server, request).await,
            Some(4) => put_file(server, request).await,
            Some(5) => fill_form(server, request).await,
            Some(6) => follow_ticks(server, request).await,
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

// ---- POST /letters (addLetter) ----

async fn add_letter<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Archive,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<AddLetter>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.add_letter(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_add_letter(&server.refusals, rejection, request),
    )
}

fn refuse_add_letter<R: Refusals>(
    refusals: &R,
    rejection: &Rejection,
    request: &RequestContext,
) -> Option<AddLetterError> {
    let refusal = match rejection.kind() {
        RejectionKind::Unauthenticated
        | RejectionKind::Forbidden
        | RejectionKind::NotAcceptable
        | RejectionKind::Malformed
        | RejectionKind::Violations
        | RejectionKind::Timeout => {
            AddLetterError::BadRequest(refusals.refuse(rejection, request))
        }
        RejectionKind::UnsupportedMediaType => {
            AddLetterError::UnsupportedMediaType(refusals.refuse(rejection, request))
        }
        RejectionKind::TooLarge => {
            AddLetterError::ContentTooLarge(refusals.refuse(rejection, request))
        }
        RejectionKind::Unrouted
        | RejectionKind::Overloaded
        | RejectionKind::Failed
        | RejectionKind::Upstream => return None,
    };
    Some(refusal)
}

// ---- POST /albums (addAlbum) ----

async fn add_album<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Archive,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<AddAlbum>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.add_album(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_add_album(&server.refusals, rejection, request),
    )
}

fn refuse_add_album<R: Refusals>(
    refusals: &R,
    rejection: &Rejection,
    request: &RequestContext,
) -> Option<AddAlbumError> {
    let refusal = match rejection.kind() {
        RejectionKind::Unauthenticated
        | RejectionKind::Forbidden
        | RejectionKind::UnsupportedMediaType
        | RejectionKind::NotAcceptable
        | RejectionKind::TooLarge
        | RejectionKind::Malformed
        | RejectionKind::Violations
        | RejectionKind::Timeout => {
            AddAlbumError::BadRequest(refusals.refuse(rejection, request))
        }
        RejectionKind::Unrouted
        | RejectionKind::Overloaded
        | RejectionKind::Failed
        | RejectionKind::Upstream => return None,
    };
    Some(refusal)
}

// ---- POST /numbers (doubleNumbers) ----

async fn double_numbers<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Archive,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<DoubleNumbers>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.double_numbers(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_double_numbers(&server.refusals, rejection, request),
    )
}

fn refuse_double_numbers<R: Refusals>(
    refusals: &R,
    rejection: &Rejection,
    request: &RequestContext,
) -> Option<DoubleNumbersError> {
    let refusal = match rejection.kind() {
        RejectionKind::Unauthenticated => {
            DoubleNumbersError::ClientError(
                ClientError::UNAUTHORIZED,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Forbidden => {
            DoubleNumbersError::ClientError(
                ClientError::FORBIDDEN,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::UnsupportedMediaType => {
            DoubleNumbersError::ClientError(
                ClientError::UNSUPPORTED_MEDIA_TYPE,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::NotAcceptable => {
            DoubleNumbersError::ClientError(
                ClientError::NOT_ACCEPTABLE,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::TooLarge => {
            DoubleNumbersError::ClientError(
                ClientError::PAYLOAD_TOO_LARGE,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Malformed | RejectionKind::Violations => {
            DoubleNumbersError::ClientError(
                ClientError::BAD_REQUEST,
                refusals.refuse(rejection, request),
            )
        }
        RejectionKind::Unrouted
        | RejectionKind::Overloaded
        | RejectionKind::Failed
        | RejectionKind::Upstream => return None,
        RejectionKind::Timeout => {
            DoubleNumbersError::ClientError(
                ClientError::REQUEST_TIMEOUT,
                refusals.refuse(rejection, request),
            )
        }
    };
    Some(refusal)
}

// ---- PUT /blobs (putBlob) ----

async fn put_blob<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Archive,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<PutBlob>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.put_blob(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_put_blob(&server.refusals, rejection, request),
    )
}

fn refuse_put_blob<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<PutBlobError> {
    None
}

// ---- PUT /files (putFile) ----

async fn put_file<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Archive,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<PutFile>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.put_file(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_put_file(&server.refusals, rejection, request),
    )
}

fn refuse_put_file<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<PutFileError> {
    None
}

// ---- POST /forms (fillForm) ----

async fn fill_form<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Archive,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<FillForm>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.fill_form(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_fill_form(&server.refusals, rejection, request),
    )
}

fn refuse_fill_form<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<FillFormError> {
    None
}

// ---- GET /ticks (followTicks) ----

async fn follow_ticks<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Archive,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<FollowTicks>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.follow_ticks(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_follow_ticks(&server.refusals, rejection, request),
    )
}

fn refuse_follow_ticks<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<FollowTicksError> {
    None
}
