//! Server traits of the API "Albums", version 1.0.0.
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
            Some(0) => {
                server.handle(request, anybody, A::add_picture, refuse_add_picture).await
            }
            Some(1) => server.handle(request, anybody, A::put_cover, undeclared).await,
            Some(2) => server.handle(request, anybody, A::add_mail, undeclared).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}

fn refuse_add_picture<R: Refusals>(refusal: &Refusal<'_, R>) -> Option<AddPictureError> {
    let error = match refusal.kind() {
        RejectionKind::Unauthenticated
        | RejectionKind::Forbidden
        | RejectionKind::UnsupportedMediaType
        | RejectionKind::NotAcceptable
        | RejectionKind::Malformed
        | RejectionKind::Violations
        | RejectionKind::Timeout => AddPictureError::BadRequest(refusal.body(400)),
        RejectionKind::TooLarge => AddPictureError::ContentTooLarge(refusal.body(413)),
        _ => return None,
    };
    Some(error)
}
