//! Server traits of the Attachments 1.0.0.
//!
//! Generated from `openapi.yaml` by Counterpart; do not edit.

use counterpart_runtime::http::Method;
use counterpart_runtime::server::{
    Call, HttpRequest, MethodFilter, RefuseUnrouted, Rejection, Request, RequestContext,
    Response, Route, Router, Server, Settings, State, UnroutedCall, on,
};
use std::future::Future;
use std::sync::Arc;
use super::operations::{
    AddAttachment, AddAttachmentError, AddAttachmentOutput, AddPicture, AddPictureError,
    AddPictureOutput,
};

/// The operations tagged `Attachments`.
///
/// Implement this trait and serve it with [`attachments_router`].
pub trait Attachments: Clone + Send + Sync + 'static {
    /// Adds a picture in whichever format.
    ///
    /// `POST /pictures`
    fn add_picture(
        &self,
        request: Request<AddPicture, ()>,
    ) -> impl Future<Output = Result<AddPictureOutput, AddPictureError>> + Send;

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
pub fn attachments_router<A, R>(api: A, refusals: R) -> Router
where
    A: Attachments,
    R: Refusals,
{
    attachments_router_with(api, refusals, Settings::default())
}

/// Serves [`Attachments`] from `api`, with these settings.
pub fn attachments_router_with<A, R>(api: A, refusals: R, settings: Settings) -> Router
where
    A: Attachments,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator: (),
        refusals,
        settings,
    };
    Router::new()
        .route("/pictures", on(MethodFilter::POST, add_picture::<A, (), R>))
        .route("/attachments", on(MethodFilter::POST, add_attachment::<A, (), R>))
        .fallback(unrouted::<A, (), R>)
        .method_not_allowed_fallback(unrouted::<A, (), R>)
        .with_state(Arc::new(server))
}

static ROUTES: [Route; 2] = [
    Route {
        path: "/pictures",
        methods: &[Method::POST],
    },
    Route {
        path: "/attachments",
        methods: &[Method::POST],
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

// ---- POST /pictures (addPicture) ----

async fn add_picture<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Attachments,
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
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<AddPictureError> {
    None
}

// ---- POST /attachments (addAttachment) ----

async fn add_attachment<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Attachments,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<AddAttachment>::begin(request, &server.settings).await;
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.add_attachment(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_add_attachment(&server.refusals, rejection, request),
    )
}

fn refuse_add_attachment<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<AddAttachmentError> {
    None
}
