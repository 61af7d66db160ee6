//! Server traits of the API "Notes", version 1.0.0.
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
            Some(0) => add_note(server, request).await,
            Some(1) => add_picture(server, request).await,
            Some(2) => put_raw(server, request).await,
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

// ---- POST /notes (addNote) ----

async fn add_note<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Notes,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<AddNote>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.add_note(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_add_note(&server.refusals, rejection, request),
    )
}

fn refuse_add_note<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<AddNoteError> {
    None
}

// ---- POST /pictures (addPicture) ----

async fn add_picture<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Notes,
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
        | RejectionKind::NotAcceptable
        | RejectionKind::TooLarge
        | RejectionKind::Malformed
        | RejectionKind::Violations
        | RejectionKind::Unrouted
        | RejectionKind::Timeout
        | RejectionKind::Overloaded
        | RejectionKind::Failed
        | RejectionKind::Upstream => return None,
        RejectionKind::UnsupportedMediaType => {
            AddPictureError::UnsupportedMediaType(refusals.refuse(rejection, request))
        }
    };
    Some(refusal)
}

// ---- PUT /raw (putRaw) ----

async fn put_raw<A, V, R>(
    server: &Implementation<A, V, R>,
    request: RoutedRequest,
) -> Answer
where
    A: Notes,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<PutRaw>::begin(request, &server.settings);
    let outcome = server
        .limited(
            call.timeout(),
            async {
                let request = call.receive(()).await?;
                Ok(server.api.put_raw(request).await)
            },
        )
        .await;
    call.respond(
        outcome,
        |rejection, request| refuse_put_raw(&server.refusals, rejection, request),
    )
}

fn refuse_put_raw<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<PutRawError> {
    None
}
