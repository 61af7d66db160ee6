//! Server traits of the API "Albums", version 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::OperationDescription;
use counterpart_runtime::server::{
    Answer, Call, Dispatch, Implementation, Refuse, RefuseUnrouted, Rejection,
    RejectionKind, Request, RequestContext, RoutedRequest, Router, Routes, Server,
    UnroutedCall,
};
use std::future::Future;
use std::sync::LazyLock;
use super::operations::{
    AddMail, AddMailError, AddMailOutput, AddPicture, AddPictureError, AddPictureOutput,
    PutCover, PutCoverError, PutCoverOutput,
};
use super::types::Fault;

use counterpart_runtime::Operation as _;

/// The operations tagged `Albums`.
///
/// Implement this trait and serve it with [`albums_router`], or as it is with [`AlbumsServer`].
pub trait Albums: Clone + Send + Sync + 'static {
    /// Adds a picture with what is known of it.
    ///
    /// `POST /pictures`
    ///
    /// # Errors
    ///
    /// - [`AddPictureError::BadRequest`] (400): the request is not what it should be.
    /// - [`AddPictureError::ContentTooLarge`] (413): it is too large.
    fn add_picture(
        &self,
        request: Request<AddPicture, ()>,
    ) -> impl Future<Output = Result<AddPictureOutput, AddPictureError>> + Send;

    /// Replaces the cover, or removes it.
    ///
    /// `PUT /albums/{albumId}/cover`
    fn put_cover(
        &self,
        request: Request<PutCover, ()>,
    ) -> impl Future<Output = Result<PutCoverOutput, PutCoverError>> + Send;

    /// Adds a mail as it came.
    ///
    /// `POST /mail`
    fn add_mail(
        &self,
        request: Request<AddMail, ()>,
    ) -> impl Future<Output = Result<AddMailOutput, AddMailError>> + Send;
}

/// Words every refusal in the bodies that the contract declares for it.
///
/// Whatever implements the traits named here implements this one.
pub trait Refusals
where
    Self: Refuse<Fault>,
    Self: RefuseUnrouted + Clone + Send + Sync + 'static,
{}

impl<R> Refusals for R
where
    R: Refuse<Fault>,
    R: RefuseUnrouted + Clone + Send + Sync + 'static,
{}

/// Serves [`Albums`] from `api`, with default settings.
///
/// [`AlbumsServer`] takes others, and can be served without a router.
pub fn albums_router<A, R>(api: A, refusals: R) -> Router
where
    A: Albums,
    R: Refusals,
{
    AlbumsServer::new(api, (), refusals).into_router()
}

/// Serves [`Albums`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type AlbumsServer<A, R> = Server<AlbumsOperations, A, (), R>;

/// What [`AlbumsServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct AlbumsOperations;

impl<A, R> Dispatch<A, (), R> for AlbumsOperations
where
    A: Albums,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 3] = [
            &AddPicture::DESCRIPTION,
            &PutCover::DESCRIPTION,
            &AddMail::DESCRIPTION,
        ];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => add_picture(server, request).await,
            Some(1) => put_cover(server, request).await,
            Some(2) => add_mail(server, request).await,
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

// ---- POST /pictures (addPicture) ----

async fn add_picture<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Albums,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<AddPicture>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.add_picture(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_add_picture(&server.refusals, rejection, request),
    )
}

fn refuse_add_picture<R: Refusals>(
    refusals: &R,
    rejection: &Rejection,
    request: &RequestContext,
) -> Option<AddPictureError> {
    let refusal = match rejection.kind() {
        RejectionKind::Unauthenticated
        | RejectionKind::Forbidden
        | RejectionKind::UnsupportedMediaType
        | RejectionKind::NotAcceptable
        | RejectionKind::Malformed
        | RejectionKind::Violations
        | RejectionKind::Timeout => {
            AddPictureError::BadRequest(refusals.refuse(rejection, request))
        }
        RejectionKind::TooLarge => {
            AddPictureError::ContentTooLarge(refusals.refuse(rejection, request))
        }
        RejectionKind::Unrouted
        | RejectionKind::Overloaded
        | RejectionKind::Failed
        | RejectionKind::Upstream => return None,
    };
    Some(refusal)
}

// ---- PUT /albums/{albumId}/cover (putCover) ----

async fn put_cover<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Albums,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<PutCover>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.put_cover(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_put_cover(&server.refusals, rejection, request),
    )
}

fn refuse_put_cover<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<PutCoverError> {
    None
}

// ---- POST /mail (addMail) ----

async fn add_mail<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Albums,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<AddMail>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.add_mail(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_add_mail(&server.refusals, rejection, request),
    )
}

fn refuse_add_mail<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<AddMailError> {
    None
}
