//! Server traits of the Drafts 1.0.0.
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
    AddDraft, AddDraftError, AddDraftOutput, ChangeSettings, ChangeSettingsError,
    ChangeSettingsOutput, ReplaceDrafts, ReplaceDraftsError, ReplaceDraftsOutput,
};

/// The operations tagged `Drafts`.
///
/// Implement this trait and serve it with [`drafts_router`].
pub trait Drafts: Clone + Send + Sync + 'static {
    /// Adds a draft, as data, as text, with attachments or as an image of it.
    ///
    /// `POST /drafts`
    fn add_draft(
        &self,
        request: Request<AddDraft, ()>,
    ) -> impl Future<Output = Result<AddDraftOutput, AddDraftError>> + Send;

    /// Replaces all drafts, or removes them.
    ///
    /// `PUT /drafts`
    fn replace_drafts(
        &self,
        request: Request<ReplaceDrafts, ()>,
    ) -> impl Future<Output = Result<ReplaceDraftsOutput, ReplaceDraftsError>> + Send;

    /// Changes settings.
    ///
    /// `PATCH /settings`
    fn change_settings(
        &self,
        request: Request<ChangeSettings, ()>,
    ) -> impl Future<Output = Result<ChangeSettingsOutput, ChangeSettingsError>> + Send;
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

/// Serves [`Drafts`] from `api`, with default settings.
pub fn drafts_router<A, R>(api: A, refusals: R) -> Router
where
    A: Drafts,
    R: Refusals,
{
    drafts_router_with(api, refusals, Settings::default())
}

/// Serves [`Drafts`] from `api`, with these settings.
pub fn drafts_router_with<A, R>(api: A, refusals: R, settings: Settings) -> Router
where
    A: Drafts,
    R: Refusals,
{
    let server = Server {
        api,
        authenticator: (),
        refusals,
        settings,
    };
    Router::new()
        .route(
            "/drafts",
            on(MethodFilter::POST, add_draft::<A, (), R>)
                .on(MethodFilter::PUT, replace_drafts::<A, (), R>),
        )
        .route("/settings", on(MethodFilter::PATCH, change_settings::<A, (), R>))
        .fallback(unrouted::<A, (), R>)
        .method_not_allowed_fallback(unrouted::<A, (), R>)
        .with_state(Arc::new(server))
}

static ROUTES: [Route; 2] = [
    Route {
        path: "/drafts",
        methods: &[Method::POST, Method::PUT],
    },
    Route {
        path: "/settings",
        methods: &[Method::PATCH],
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

// ---- POST /drafts (addDraft) ----

async fn add_draft<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Drafts,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<AddDraft>::begin(request, &server.settings).await;
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.add_draft(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_add_draft(&server.refusals, rejection, request),
    )
}

fn refuse_add_draft<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<AddDraftError> {
    None
}

// ---- PUT /drafts (replaceDrafts) ----

async fn replace_drafts<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Drafts,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<ReplaceDrafts>::begin(request, &server.settings).await;
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.replace_drafts(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_replace_drafts(&server.refusals, rejection, request),
    )
}

fn refuse_replace_drafts<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<ReplaceDraftsError> {
    None
}

// ---- PATCH /settings (changeSettings) ----

async fn change_settings<A, V, R>(
    State(server): State<Arc<Server<A, V, R>>>,
    request: HttpRequest,
) -> Response
where
    A: Drafts,
    V: Send + Sync + 'static,
    R: Refusals,
{
    let mut call = Call::<ChangeSettings>::begin(request, &server.settings).await;
    let outcome = async {
        let request = call.receive(()).await?;
        Ok(server.api.change_settings(request).await)
    };
    let outcome = outcome.await;
    call.respond(
        outcome,
        |rejection, request| refuse_change_settings(&server.refusals, rejection, request),
    )
}

fn refuse_change_settings<R: Refusals>(
    _refusals: &R,
    _rejection: &Rejection,
    _request: &RequestContext,
) -> Option<ChangeSettingsError> {
    None
}
