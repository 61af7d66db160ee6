//! Server traits of the Notes 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::http::Method;
use counterpart_runtime::server::{
    Call, HttpRequest, MethodFilter, Refuse, RefuseUnrouted, Rejection, RejectionKind,
    Request, RequestContext, Response, Route, Router, Server, Settings, State,
    UnroutedCall, on,
};
use std::future::Future;
use std::sync::Arc;
use super::operations::{
    AddNote, AddNoteError, AddNoteOutput, AddPicture, AddPictureError, AddPictureOutput,
    PutRaw, PutRawError, PutRawOutput,
};

/// The operations tagged `Notes`.
///
/// Implement this trait and serve it with [`notes_router`].
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
pub fn notes_router<A, R>(api: A, refusals: R) -> Router
where
    A: Notes,
    R: Refusals,
{
    notes_router_with(api, refusals, Settings::default())
}

/// Serves [`Notes`] from `api`, with these settings.
pub fn notes_router_with<A, R>(api: A, refusals: R, settings: Settings) -> Router
where
    A: Notes,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator: (),
        refusals,
        settings,
    };
    Router::new()
        .route("/notes", on(MethodFilter::POST, add_note::<A, (), R>))
        .route("/pictures", on(MethodFilter::POST, add_picture::<A, (), R>))
        .route("/raw", on(MethodFilter::PUT, put_raw::<A, (), R>))
        .fallback(unrouted::<A, (), R>)
        .method_not_allowed_fallback(unrouted::<A, (), R>)
        .with_state(Arc::new(server))
}

static ROUTES: [Route; 3] = [
    Route {
        path: "/notes",
        methods: &[Method::POST],
    },
    Route {
        path: "/pictures",
        methods: &[Method::POST],
    },
    Route {
        path: "/raw",
        methods: &[Method::PUT],
    },
];

async fn unrouted<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Send + Sync + 'static,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let call = UnroutedCall::begin(request, &ROUTES, &server.settings);
    call.respond(None, &server.refusals)
}

// ---- POST /notes (addNote) ----

async fn add_note<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Notes,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<AddNote>::begin(request, &server.settings).await;
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.add_note(request).await)
    };
    let outcome = outcome.await;
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
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Notes,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<AddPicture>::begin(request, &server.settings).await;
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.add_picture(request).await)
    };
    let outcome = outcome.await;
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
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Notes,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<PutRaw>::begin(request, &server.settings).await;
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.put_raw(request).await)
    };
    let outcome = outcome.await;
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
