//! Server traits of the API "Attachments", version 1.0.0.
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
    AddAttachment, AddAttachmentError, AddAttachmentOutput, AddNote, AddNoteError,
    AddNoteOutput, AddPicture, AddPictureError, AddPictureOutput,
};

use counterpart_runtime::Operation as _;

/// The operations tagged `Attachments`.
///
/// Implement this trait and serve it with [`attachments_router`], or as it is with [`AttachmentsServer`].
pub trait Attachments: Clone + Send + Sync + 'static {
    /// Adds a picture in whichever format.
    ///
    /// `POST /pictures`
    fn add_picture(
        &self,
        request: Request<AddPicture, ()>,
    ) -> impl Future<Output = Result<AddPictureOutput, AddPictureError>> + Send;

    /// Adds a note in whichever kind of JSON.
    ///
    /// `POST /notes`
    fn add_note(
        &self,
        request: Request<AddNote, ()>,
    ) -> impl Future<Output = Result<AddNoteOutput, AddNoteError>> + Send;

    /// Adds anything, or an empty attachment.
    ///
    /// `POST /attachments`
    fn add_attachment(
        &self,
        request: Request<AddAttachment, ()>,
    ) -> impl Future<Output = Result<AddAttachmentOutput, AddAttachmentError>> + Send;
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

/// Serves [`Attachments`] from `api`, with default settings.
///
/// [`AttachmentsServer`] takes others, and can be served without a router.
pub fn attachments_router<A, R>(api: A, refusals: R) -> Router
where
    A: Attachments,
    R: Refusals,
{
    AttachmentsServer::new(api, (), refusals).into_router()
}

/// Serves [`Attachments`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type AttachmentsServer<A, R> = Server<AttachmentsOperations, A, (), R>;

/// What [`AttachmentsServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct AttachmentsOperations;

impl<A, R> Dispatch<A, (), R> for AttachmentsOperations
where
    A: Attachments,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 3] = [
            &AddPicture::DESCRIPTION,
            &AddNote::DESCRIPTION,
            &AddAttachment::DESCRIPTION,
        ];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => server.handle(request, anybody, A::add_picture, undeclared).await,
            Some(1) => server.handle(request, anybody, A::add_note, undeclared).await,
            Some(2) => {
                server.handle(request, anybody, A::add_attachment, undeclared).await
            }
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}
