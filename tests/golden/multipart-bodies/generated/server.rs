//! Server traits of the Albums 1.0.0.
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
    AddMail, AddMailError, AddMailOutput, AddPicture, AddPictureError, AddPictureOutput,
    PutCover, PutCoverError, PutCoverOutput,
};
use super::types::Fault;

/// The operations tagged `Albums`.
///
/// Implement this trait and serve it with [`albums_router`].
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
pub fn albums_router<A, R>(api: A, refusals: R) -> Router
where
    A: Albums,
    R: Refusals,
{
    albums_router_with(api, refusals, Settings::default())
}

/// Serves [`Albums`] from `api`, with these settings.
pub fn albums_router_with<A, R>(api: A, refusals: R, settings: Settings) -> Router
where
    A: Albums,
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
        .route("/albums/{albumId}/cover", on(MethodFilter::PUT, put_cover::<A, (), R>))
        .route("/mail", on(MethodFilter::POST, add_mail::<A, (), R>))
        .fallback(unrouted::<A, (), R>)
        .method_not_allowed_fallback(unrouted::<A, (), R>)
        .with_state(Arc::new(server))
}

static ROUTES: [Route; 3] = [
    Route {
        path: "/pictures",
        methods: &[Method::POST],
    },
    Route {
        path: "/albums/{albumId}/cover",
        methods: &[Method::PUT],
    },
    Route {
        path: "/mail",
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
    A: Albums,
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
        | RejectionKind::UnsupportedMediaType
        | RejectionKind::Malformed
        | RejectionKind::Violations => {
            AddPictureError::BadRequest(refusals.refuse(rejection, request))
        }
        RejectionKind::TooLarge => {
            AddPictureError::ContentTooLarge(refusals.refuse(rejection, request))
        }
        RejectionKind::Unrouted | RejectionKind::Failed | RejectionKind::Upstream => {
            return None;
        }
    };
    Some(refusal)
}

// ---- PUT /albums/{albumId}/cover (putCover) ----

async fn put_cover<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Albums,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<PutCover>::begin(request, &server.settings).await;
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.put_cover(request).await)
    };
    let outcome = outcome.await;
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
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Albums,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<AddMail>::begin(request, &server.settings).await;
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.add_mail(request).await)
    };
    let outcome = outcome.await;
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
