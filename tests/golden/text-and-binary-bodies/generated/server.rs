//! Server traits of the API "Notes", version 1.0.0.
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
    AddNote, AddNoteError, AddNoteOutput, AddPicture, AddPictureError, AddPictureOutput,
    PutRaw, PutRawError, PutRawOutput,
};

use counterpart_runtime::Operation as _;

/// The operations tagged `Notes`.
///
/// Implement this trait and serve it with [`notes_router`], or as it is with [`NotesServer`].
pub trait Notes: Clone + Send + Sync + 'static {
    /// Adds a note.
    ///
    /// `POST /notes`
    fn add_note(
        &self,
        request: Request<AddNote, ()>,
    ) -> impl Future<Output = Result<AddNoteOutput, AddNoteError>> + Send;

    /// Adds a picture.
    ///
    /// `POST /pictures`
    ///
    /// # Errors
    ///
    /// - [`AddPictureError::UnsupportedMediaType`] (415): this is no picture.
    fn add_picture(
        &self,
        request: Request<AddPicture, ()>,
    ) -> impl Future<Output = Result<AddPictureOutput, AddPictureError>> + Send;

    /// Replaces everything.
    ///
    /// `PUT /raw`
    fn put_raw(
        &self,
        request: Request<PutRaw, ()>,
    ) -> impl Future<Output = Result<PutRawOutput, PutRawError>> + Send;
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

/// Serves [`Notes`] from `api`, with default settings.
///
/// [`NotesServer`] takes others, and can be served without a router.
pub fn notes_router<A, R>(api: A, refusals: R) -> Router
where
    A: Notes,
    R: Refusals,
{
    NotesServer::new(api, (), refusals).into_router()
}

/// Serves [`Notes`].
///
/// It is a service of tower, becomes a router of axum, and can be served as it is.
pub type NotesServer<A, R> = Server<NotesOperations, A, (), R>;

/// What [`NotesServer`] serves.
#[derive(Clone, Copy, Debug)]
pub struct NotesOperations;

impl<A, R> Dispatch<A, (), R> for NotesOperations
where
    A: Notes,
    R: Refusals,
{
    fn routes() -> &'static Routes {
        static OPERATIONS: [&OperationDescription; 3] = [
            &AddNote::DESCRIPTION,
            &AddPicture::DESCRIPTION,
            &PutRaw::DESCRIPTION,
        ];
        static ROUTES: LazyLock<Routes> = LazyLock::new(|| Routes::new(&OPERATIONS));
        &ROUTES
    }

    async fn dispatch(
        server: &Implementation<A, (), R>,
        request: RoutedRequest,
    ) -> Answer {
        match request.operation() {
            Some(0) => server.handle(request, anybody, A::add_note, undeclared).await,
            Some(1) => {
                server.handle(request, anybody, A::add_picture, refuse_add_picture).await
            }
            Some(2) => server.handle(request, anybody, A::put_raw, undeclared).await,
            _ => server.handle_unrouted(request, anybody).await,
        }
    }
}

fn refuse_add_picture<R: Refusals>(refusal: &Refusal<'_, R>) -> Option<AddPictureError> {
    let error = match refusal.kind() {
        RejectionKind::UnsupportedMediaType => {
            AddPictureError::UnsupportedMediaType(refusal.body(415))
        }
        _ => return None,
    };
    Some(error)
}
